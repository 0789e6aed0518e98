import type { Visit } from '../../platform/web/visit.ts'
import { Card } from '../../ui/card/card.tsx'
import { type Names, nameIn, sayAnswer, sayAway, sayWaiting, sayWhen } from './message.says.ts'
import type { ThreadProps } from './message.thread.tsx'
import type { Thread } from './message.types.ts'
import { messageWords } from './message.words.ts'
import { TeamPart } from './team/team.part.tsx'

/** Who answers, who is away, and whether we are late: before one writes. */
export function Standing({ visit, thread, names, away }: ThreadProps) {
  const own = thread.citizen === visit.person?.id
  const phone = thread.answers?.phone || visit.municipality.phone
  const lines = [
    ...(own
      ? sayAnswer(thread, visit)
      : thread.way === 'chosen'
        ? []
        : sayWaiting(thread, names, visit)),
    ...(own && thread.unit ? [answerer(thread, thread.unit.name, names, visit)] : []),
    ...away.map((one) => sayAway(one, nameIn(names, one.person, visit), visit, phone)),
  ]
  if (lines.length === 0 && thread.way !== 'team') return null
  return (
    <Card>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {thread.way === 'team' && (
        <TeamPart visit={visit} thread={thread} names={names} away={away} primary={false} />
      )}
    </Card>
  )
}

function answerer(thread: Thread, unit: string, names: Names, visit: Visit): string {
  const w = messageWords[visit.lang]
  const { taken } = thread
  return taken
    ? w.takenBy(nameIn(names, taken.by, visit), sayWhen(taken.at, visit))
    : w.teamAnswers(unit)
}

/** Who has read the reader's newest words, of those whose reading is shown. */
export function Marks({ visit, thread, names, lines, page, readings }: ThreadProps) {
  const w = messageWords[visit.lang]
  const mine = lines.lines.findLast(({ author }) => author === visit.person?.id)
  if (!mine || page > 1 || lines.lines.at(-1) !== mine) return null
  const read = readings.filter(({ at }) => at >= mine.at)
  if (read.length === 0) return thread.answers ? <p class="by">{w.unread}</p> : null
  return (
    <>
      {read.map(({ person, at }) => (
        <p class="by" key={person}>
          {w.readBy(nameIn(names, person, visit), sayWhen(at, visit))}
        </p>
      ))}
    </>
  )
}
