import { sayDay, sayNear } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { capital } from '../../platform/words/capital.ts'
import { Button, Row } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { type DayItem, DayList } from '../../ui/day-list/day-list.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { Fold } from '../../ui/fold/fold.tsx'
import { HeadingRow, PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { Page } from '../../ui/page/page.tsx'
import { appointmentAt } from './appointment.addresses.ts'
import { dayItem, NextAppointment, NotToday } from './appointment.cards.tsx'
import { answersNow, isOn } from './appointment.rules.ts'
import { me } from './appointment.says.ts'
import { timeWords } from './appointment.time.words.ts'
import type { Appointment } from './appointment.types.ts'
import { appointmentWords } from './appointment.words.ts'
import { dayStaffWords } from './day/day.staff.words.ts'
import { feedAt } from './feed/feed.addresses.ts'
import { feedWords } from './feed/feed.words.ts'
import { TalkCard } from './talk/talk.own.tsx'
import type { Talk } from './talk/talk.queries.ts'

interface ListProps {
  visit: Visit
  ahead: readonly Appointment[]
  behind: readonly Appointment[]
  /** What one has asked to talk about, and waits for. */
  talks: readonly Talk[]
}

/** The next one first, then day by day; what has been stays folded. */
export function MyAppointments({ visit, ahead, behind, talks }: ListProps) {
  const w = appointmentWords[visit.lang]
  const next = ahead.find((a) => a.citizen.id === me(visit) && isOn(a))
  const rest = ahead.filter((a) => a !== next)
  const today = rest.filter((a) => answersNow(a, visit.now, visit.today).includes('not_today'))
  return (
    <Page visit={visit} title={w.title} aside={<Ways visit={visit} talks={talks} />}>
      <PageHead title={w.title} lead={w.lead} />
      {next && <NextAppointment visit={visit} appointment={next} />}
      {today
        .filter((a) => a.citizen.id === me(visit) && isOn(a))
        .map((a) => (
          <NotToday visit={visit} a={a} key={a.id} />
        ))}
      {ahead.length === 0 && (
        <Card>
          <Empty title={w.none} text={w.noneText} />
        </Card>
      )}
      {rest.length > 0 && (
        <Card title={w.coming}>
          <Days visit={visit} appointments={rest} />
        </Card>
      )}
      {behind.length > 0 && (
        <Fold title={w.past} note={w.pastNote}>
          <Days visit={visit} appointments={behind} />
        </Fold>
      )}
    </Page>
  )
}

function Ways({ visit, talks }: Pick<ListProps, 'visit' | 'talks'>) {
  const w = timeWords[visit.lang]
  return (
    <>
      <Card title={appointmentWords[visit.lang].wish}>
        <p class="by">{w.ask.lead}</p>
        <Row>
          <Button href={appointmentAt.ask()}>{w.ask.title}</Button>
          <a href={appointmentAt.whoWhatWhen()}>{w.who.title}</a>
          <a href={feedAt.mine()}>{feedWords[visit.lang].title}</a>
        </Row>
      </Card>
      {visit.person?.kinds.includes('citizen') && <TalkCard visit={visit} talks={talks} />}
      {visit.person?.kinds.includes('staff') && <WorkWays visit={visit} />}
    </>
  )
}

/** For those who work here: the week, the team and those who wait. */
function WorkWays({ visit }: { visit: Visit }) {
  const w = dayStaffWords[visit.lang]
  const ways = [
    { href: appointmentAt.week(), label: w.title },
    { href: appointmentAt.team(), label: w.team },
    { href: appointmentAt.talks(), label: w.toTalks },
  ]
  return (
    <Card title={w.work}>
      <List items={ways.map(({ href, label }) => <a href={href}>{label}</a>)} />
    </Card>
  )
}

interface DaysProps {
  visit: Visit
  appointments: readonly Appointment[]
  /** How one of them is told; as the person and those who are asked see it when nothing is said. */
  item?: (a: Appointment, visit: Visit) => DayItem
  /** 2 where they stand right under the page's own heading. */
  level?: 2 | 3
}

/** A heading for each day that has something in it. */
export function Days({ visit, appointments, item = dayItem, level = 3 }: DaysProps) {
  return (
    <>
      {[...Map.groupBy(appointments, (a) => a.day)].map(([day, those]) => (
        <section key={day}>
          <HeadingRow {...headOf(day, visit)} level={level} />
          <DayList items={those.map((a) => item(a, visit))} />
        </section>
      ))}
    </>
  )
}

/** 'I dag' with the date beside it; a day further away is its own date. */
function headOf(day: string, visit: Visit): { title: string; note?: string } {
  const near = sayNear(day, visit.today, visit.lang)
  const whole = sayDay(day, visit.lang, visit.today)
  return whole.includes(near) ? { title: capital(whole) } : { title: capital(near), note: whole }
}
