import { dayOf, sayDate } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Card } from '../../ui/card/card.tsx'
import { OwnWords } from '../../ui/own-words/own-words.tsx'
import { ownAt } from './own.addresses.ts'
import type { OwnPage } from './own.types.ts'
import { ownWords } from './own.words.ts'

/** One page as it stands among others: its words, and the way in. */
export function PageCard(props: { visit: Visit; page: OwnPage; level?: 2 | 3 }) {
  const { visit, page, level = 3 } = props
  const w = ownWords[visit.lang]
  const title = headingOf(visit, page)
  return (
    <Card
      title={title}
      level={level}
      link={{
        href: ownAt.page({ ownPage: page.id }),
        label: w.open,
        about: w.openAbout(title),
      }}
    >
      <OwnWords text={page.words} size="small" />
    </Card>
  )
}

/** What stands above a page: its own heading, or when it was written. */
export const headingOf = (visit: Visit, { title, writtenAt }: OwnPage): string =>
  title || ownWords[visit.lang].untitled(sayDate(dayOf(writtenAt), visit.lang, visit.today))
