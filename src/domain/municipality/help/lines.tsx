import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { HeadingRow } from '../../../ui/heading/heading.tsx'
import type { HelpLine } from '../municipality.queries.ts'
import type { Moment } from '../opening.now.rules.ts'
import { sayOpening } from '../opening.says.ts'
import { helpWords } from './help.words.ts'

export const telephone = (phone: string) => `tel:${phone.replaceAll(/[^+\d]/g, '')}`

export interface LineCardProps {
  visit: Visit
  line: HelpLine
  now: Moment
  /** Its place in the municipality's own order. */
  place: number
  /** The first who answers has the page's primary button. */
  first?: boolean
}

/**
 * One who answers: who it is, until when, what it costs, and the number large enough to press. It carries
 * its hours, so that a copy without a network can tell by the phone's own clock who answers.
 */
export function LineCard({ visit, line, now, place, first = false }: LineCardProps) {
  const w = helpWords[visit.lang]
  const { week, days } = line.calendar
  return (
    <section
      class="ds-card card"
      data-color="neutral"
      data-line={place}
      data-week={JSON.stringify(week)}
      data-days={JSON.stringify(days)}
    >
      <HeadingRow title={line.name} level={3} />
      <p>{line.answeredBy[visit.lang]}</p>
      <p>
        <b data-says>{sayOpening(line.calendar, now, visit.lang, 'phone')}</b>{' '}
        <span class="by">{line.cost[visit.lang]}</span>
      </p>
      <Button kind={first ? 'primary' : 'secondary'} href={telephone(line.phone)} about={line.name}>
        {w.call(line.phone)}
      </Button>
    </section>
  )
}
