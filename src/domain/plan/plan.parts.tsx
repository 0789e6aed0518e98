import { dayOf, sayDate } from '../../platform/time/days.ts'
import { Missing } from '../../platform/web/errors.ts'
import type { Filled } from '../../platform/web/form.ts'
import type { SignedIn, Visit } from '../../platform/web/visit.ts'
import { Hint } from '../../ui/notice/notice.tsx'
import { ownWordsWords } from './own-words/own-words.words.ts'

/** The signed-in person; the router has let nobody else in. */
export function me(visit: Visit): SignedIn {
  if (!visit.person) throw new Missing()
  return visit.person
}

/** 'den 9. oktober', of a moment or of a day. */
export const dayWords = (visit: Visit, at: Date | string): string =>
  sayDate(typeof at === 'string' ? at : dayOf(at), visit.lang, visit.today)

/** Enough of a text to know it by, for those who hear a link or a button. */
export function beginning(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const cut = Array.from(line).slice(0, 60).join('')
  return cut.length < line.length ? `${cut.replace(/\s\S*$/, '')} …` : line
}

/** Says that what stands in the form is what the person was writing when they left. */
export function DraftHint({ visit, filled }: { visit: Visit; filled: Filled }) {
  if (!filled.draftFrom) return null
  return <Hint>{ownWordsWords[visit.lang].draft}</Hint>
}

interface TextLinkProps {
  href: string
  /** Said, not shown: makes it unlike its neighbours for those who hear the page. */
  about?: string
  label: string
}

/** A link on a line of its own, in line with the text above it. */
export function TextLink({ href, about, label }: TextLinkProps) {
  return (
    <p>
      <a href={href}>
        {label}
        {about && <span class="ds-sr-only"> {about}</span>}
      </a>
    </p>
  )
}
