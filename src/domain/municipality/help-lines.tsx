import { spokenTime, weekdayName } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import type { HelpLine } from './municipality.queries.ts'
import { closesAt, isOpen, opensNext } from './municipality.rules.ts'
import { municipalityWords } from './municipality.words.ts'

/** A moment of the week: weekday 1 is Monday, wall time 'HH:MM'. */
export interface Moment {
  weekday: number
  time: string
}

/** One who answers: the number large enough to press, who it is, until when, and what it costs. */
export function LineCard({
  visit,
  line,
  moment,
}: {
  visit: Visit
  line: HelpLine
  moment: Moment
}) {
  const w = municipalityWords[visit.lang]
  return (
    <Card title={line.name} level={3}>
      <p>
        {line.answeredBy}
        <br />
        <span class="by">
          {hoursNow(visit, line, moment)} {line.cost}
        </span>
      </p>
      <Button
        kind={isOpen(line.hours, moment.weekday, moment.time) ? 'warm' : 'secondary'}
        href={`tel:${line.phone.replaceAll(' ', '')}`}
        about={line.name}
      >
        {w.call(line.phone)}
      </Button>
    </Card>
  )
}

function hoursNow(visit: Visit, line: HelpLine, { weekday, time }: Moment): string {
  const w = municipalityWords[visit.lang]
  if (line.hours.length === 0) return w.always
  const closes = closesAt(line.hours, weekday, time)
  if (closes) return w.openUntil(spokenTime(closes, visit.lang))
  const next = opensNext(line.hours, weekday, time)
  return next
    ? w.opens(weekdayName(next.weekday, visit.lang), spokenTime(next.from, visit.lang))
    : ''
}
