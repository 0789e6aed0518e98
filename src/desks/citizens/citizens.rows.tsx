import type { Appointment } from '../../domain/appointment/index.ts'
import { planAt } from '../../domain/plan/index.ts'
import { dayOf, sayNear, spokenTime } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { capital } from '../../platform/words/capital.ts'
import type { PersonRow } from '../../ui/people-table/people-table.tsx'
import { Tag, type TagKind } from '../../ui/tag/tag.tsx'
import { firstSentence } from '../first-sentence.ts'
import type { Reason } from './citizens.rules.ts'
import { citizensWords } from './citizens.words.ts'
import type { Person } from './gather.ts'

/**
 * One person in the list: their own words, when one meets them, and what to think of now. Where they stand `under` a
 * reason, the heading has said it.
 */
export function rowOf(visit: Visit, one: Person, under?: Reason | null): PersonRow {
  const w = citizensWords[visit.lang]
  return {
    name: one.fullName,
    href: planAt.course({ citizen: one.id }),
    about: w.about(w.roles[one.role], (one.paragraph ?? '').replaceAll(' ', '\u00a0')),
    ...(one.words ? { ownWords: firstSentence(one.words) } : {}),
    next: capital(one.next ? nextWords(visit, one.next) : lastWords(visit, one)),
    signal: signalOf(visit, one, under),
  }
}

const kinds: Record<Reason, TagKind> = {
  wrote: 'new',
  promised: 'warm',
  quiet: 'plain',
  near: 'plain',
}

function signalOf(visit: Visit, one: Person, under: Reason | null | undefined) {
  const w = citizensWords[visit.lang]
  if (one.reasons.length === 0) return one.words ? null : <span class="by">{w.noWords}</span>
  return one.reasons
    .map((reason) => ({ reason, text: tagText(visit, one, reason) }))
    .filter(({ reason, text }) => reason !== under || text !== w.tags[reason])
    .map(({ reason, text }) => (
      <>
        <Tag kind={kinds[reason]} text={text} key={reason} />{' '}
      </>
    ))
}

function tagText(visit: Visit, one: Person, reason: Reason): string {
  const w = citizensWords[visit.lang]
  if (reason === 'wrote' && one.next?.proposal?.by === one.id) return w.proposal
  if (reason === 'near' && one.until)
    return w.ends(sayNear(dayOf(one.until), visit.today, visit.lang))
  return w.tags[reason]
}

const nextWords = (visit: Visit, next: Appointment) =>
  `${sayNear(next.day, visit.today, visit.lang)} ${spokenTime(next.time, visit.lang)}`

function lastWords(visit: Visit, { lastContact }: Person): string {
  const w = citizensWords[visit.lang]
  return lastContact ? w.last(sayNear(dayOf(lastContact), visit.today, visit.lang)) : w.noNext
}
