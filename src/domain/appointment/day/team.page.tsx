import { addDays, clock, dayOf, sayDay } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { capital } from '../../../platform/words/capital.ts'
import { listed } from '../../../platform/words/listed.ts'
import { Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { type DayItem, DayList } from '../../../ui/day-list/day-list.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { HeadingRow, PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Week } from '../../../ui/week/week.tsx'
import { appointmentAt } from '../appointment.addresses.ts'
import type { Appointment } from '../appointment.types.ts'
import { endOf } from '../appointment.when.ts'
import type { Colleague as Mate } from './day.queries.ts'
import { freeSpans } from './day.rules.ts'
import { dayStaffWords } from './day.staff.words.ts'
import type { Taken } from './taken.ts'

const LEAST = 30

interface TeamProps {
  visit: Visit
  day: string
  team: readonly Mate[]
  taken: readonly Taken[]
  /** Those of them that the visitor may see: the rest is a time that is taken. */
  seen: readonly Appointment[]
}

/** One day of one's units: who is where, and who has time. Nobody reads a life here that they do not work with. */
export function TeamPage({ visit, day, team, taken, seen }: TeamProps) {
  const w = dayStaffWords[visit.lang]
  const title = capital(sayDay(day, visit.lang, visit.today))
  const to = (other: string) => appointmentAt.team({}, { dag: other })
  return (
    <Page visit={visit} title={w.team} place={title} layout="wide">
      <PageHead title={w.team} lead={w.teamLead} />
      <HeadingRow title={title} />
      <Row>
        <a href={to(addDays(day, -1))}>{w.dayBefore}</a>
        <a href={to(addDays(day, 1))}>{w.dayAfter}</a>
        <a href={appointmentAt.week()}>{w.title}</a>
      </Row>
      {team.length === 0 && (
        <Card>
          <Empty title={w.teamNone} />
        </Card>
      )}
      <Week
        label={w.team}
        days={team.map((one) => ({
          title: one.name,
          note: one.title.toLowerCase() || one.unit,
          children: (
            <Colleague
              {...{ visit, day, seen }}
              taken={taken.filter(({ person }) => person === one.id)}
            />
          ),
        }))}
      />
    </Page>
  )
}

function Colleague({ visit, day, taken, seen }: Omit<TeamProps, 'team'>) {
  const w = dayStaffWords[visit.lang]
  const free = freeSpans(day, taken, LEAST)
  const spans = free.map(({ from, until }) =>
    w.span(clock(from, visit.lang), clock(until, visit.lang)),
  )
  const those = taken.filter(({ startsAt }) => dayOf(startsAt) === day)
  return (
    <>
      {those.length > 0 && <DayList items={those.map((one) => itemOf(one, seen, visit))} />}
      <p class="by">{spans.length > 0 ? w.free(listed(spans, visit.lang)) : w.full}</p>
    </>
  )
}

function itemOf(one: Taken, seen: readonly Appointment[], visit: Visit): DayItem {
  const w = dayStaffWords[visit.lang]
  const known = seen.find(({ id }) => id === one.appointment)
  const span = w.span(clock(one.startsAt, visit.lang), clock(endOf(one), visit.lang))
  const time = clock(one.startsAt, visit.lang)
  if (!known) return { time, title: w.taken, text: span }
  return {
    time,
    title: known.citizen.name,
    text: [known.title, span].join(' · '),
    href: appointmentAt.one({ appointment: known.id }),
  }
}
