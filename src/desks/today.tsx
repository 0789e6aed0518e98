import { type Appointment, appointmentAt, myDay } from '../domain/appointment/index.ts'
import type { Read } from '../platform/data/db.ts'
import { sayDay } from '../platform/time/days.ts'
import type { Visit } from '../platform/web/visit.ts'
import { Card } from '../ui/card/card.tsx'
import { DayList } from '../ui/day-list/day-list.tsx'
import { Empty } from '../ui/empty/empty.tsx'
import { PageHead } from '../ui/heading/heading.tsx'
import { List } from '../ui/list/list.tsx'
import { Page } from '../ui/page/page.tsx'
import { staffDeskWords } from './staff.words.ts'

/** The day of somebody who works here: who they meet, where, and what those people have answered. */
export async function todayPage(visit: Visit, read: Read) {
  const w = staffDeskWords[visit.lang]
  const day = await myDay(read, visit.today)
  const next = day.find((one) => one.startsAt > visit.now && !one.calledOff)
  const name = sayDay(visit.today, visit.lang)
  return (
    <Page visit={visit} title={w.today} aside={<Answers visit={visit} day={day} />}>
      <PageHead title={w.today} lead={w.todayLead(name.charAt(0).toUpperCase() + name.slice(1))} />
      <Card title={w.yourDay}>
        {day.length === 0 ? (
          <Empty title={w.free} text={w.freeText} />
        ) : (
          <DayList items={day.map((one) => itemOf(visit, one, one === next))} />
        )}
      </Card>
    </Page>
  )
}

const itemOf = (visit: Visit, one: Appointment, next: boolean) => ({
  time: visit.lang === 'da' ? one.time.replace(':', '.') : one.time,
  title: one.citizen.name,
  text: [one.title, one.place].filter(Boolean).join(', '),
  href: appointmentAt.deskOne({ citizen: one.citizen.id, appointment: one.id }),
  next,
})

/** What the people of the day have said: seen at once, and never as something they did wrong. */
function Answers({ visit, day }: { visit: Visit; day: Appointment[] }) {
  const w = staffDeskWords[visit.lang]
  const news = day.flatMap((one) => {
    const answer = one.people[0]?.answer
    const address = appointmentAt.deskOne({ citizen: one.citizen.id, appointment: one.id })
    const text =
      one.proposal && one.proposal.by === one.citizen.id
        ? `${one.citizen.name}: ${w.proposal}`
        : answer === 'not_today' || answer === 'no'
          ? w.notToday(one.citizen.name)
          : answer === 'later'
            ? `${one.citizen.name}: ${w.later}`
            : ''
    return text ? [<a href={address}>{text}</a>] : []
  })
  return (
    <Card title={w.answers}>
      {news.length === 0 ? <p class="by">{w.noAnswers}</p> : <List items={news} />}
    </Card>
  )
}
