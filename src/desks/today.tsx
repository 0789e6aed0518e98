import { type Appointment, appointmentAt, myDay } from '../domain/appointment/index.ts'
import { firstHopes } from '../domain/plan/index.ts'
import type { Read } from '../platform/data/db.ts'
import { sayDay } from '../platform/time/days.ts'
import type { Visit } from '../platform/web/visit.ts'
import { capital } from '../platform/words/capital.ts'
import { Card } from '../ui/card/card.tsx'
import { PageHead } from '../ui/heading/heading.tsx'
import { List } from '../ui/list/list.tsx'
import { Page } from '../ui/page/page.tsx'
import { DayCard } from './day-card.tsx'
import { staffDeskWords } from './staff.words.ts'

/** The day of somebody who works here: who they meet, where, and what those people have answered. */
export async function todayPage(visit: Visit, read: Read) {
  const w = staffDeskWords[visit.lang]
  const day = await myDay(read, visit.today)
  const shared = await firstHopes(read, [...new Set(day.map((one) => one.citizen.id))])
  const hopes = new Map([...shared].map(([id, hope]) => [id, hope.words]))
  const name = sayDay(visit.today, visit.lang)
  return (
    <Page visit={visit} title={w.today} aside={<Answers visit={visit} day={day} />}>
      <PageHead title={w.today} lead={w.todayLead(capital(name, visit.lang))} />
      <DayCard visit={visit} day={day} hopes={hopes} />
    </Page>
  )
}

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
