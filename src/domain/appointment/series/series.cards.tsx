import { sayDate, weekdayOf } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { List } from '../../../ui/list/list.tsx'
import { appointmentAt } from '../appointment.addresses.ts'
import { me } from '../appointment.says.ts'
import type { Appointment } from '../appointment.types.ts'
import { isOver } from '../appointment.when.ts'
import { mayChange } from '../appointment.writes.ts'
import type { Series } from './series.queries.ts'
import { seriesWords } from './series.words.ts'

type Told = Pick<Series, 'every' | 'from' | 'until' | 'isEnded'>

/** 'Hver onsdag til og med den 3. marts'. */
export function saySeries({ every, from, until, isEnded }: Told, visit: Visit): string {
  const w = seriesWords[visit.lang]
  const often = w.every[every](weekdayOf(from, visit.lang))
  if (isEnded) return w.lineEnded(often)
  return until ? w.lineUntil(often, sayDate(until, visit.lang, visit.today)) : w.lineOpen(often)
}

/** On an appointment that is one of several: how often, and the way to all of them. */
export function SeriesCard({ visit, a }: { visit: Visit; a: Appointment }) {
  const w = seriesWords[visit.lang]
  if (!a.series) return null
  return (
    <Card title={w.part}>
      <p>{saySeries(a.series, visit)}</p>
      <Row>
        <a href={appointmentAt.series({ series: a.series.id })}>{w.see}</a>
      </Row>
      <ChangeFollowing visit={visit} a={a} />
    </Card>
  )
}

/** From this one on, for those who work and have a hand in it. */
export function ChangeFollowing({ visit, a }: { visit: Visit; a: Appointment }) {
  const w = seriesWords[visit.lang]
  const own = a.citizen.id === me(visit)
  if (own || a.series?.isEnded || isOver(a, visit.now) || !mayChange(a, me(visit))) return null
  const href = appointmentAt.deskFollowing({ citizen: a.citizen.id, appointment: a.id })
  return (
    <Row>
      <Button kind="secondary" href={href}>
        {w.change}
      </Button>
    </Row>
  )
}

/** Those that come again, each once, with the way to all of its times. */
export function RegularCard({ visit, ahead }: { visit: Visit; ahead: readonly Appointment[] }) {
  const w = seriesWords[visit.lang]
  const first = new Map(ahead.toReversed().map((a) => [a.series?.id ?? '', a]))
  first.delete('')
  if (first.size === 0) return null
  return (
    <Card title={w.regular}>
      <List
        items={[...first].map(([series, a]) => (
          <>
            <a href={appointmentAt.series({ series })}>{a.title}</a>
            {a.series && <p class="by">{saySeries(a.series, visit)}</p>}
          </>
        ))}
      />
    </Card>
  )
}
