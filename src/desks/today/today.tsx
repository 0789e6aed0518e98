import {
  type Appointment,
  answerOf,
  appointmentAt,
  asksMe,
  isOpen,
  isOver,
  myDay,
  TalksDeskCard,
  talksInMyUnits,
} from '../../domain/appointment/index.ts'
import { AskedCard, waitingForMe } from '../../domain/audit/index.ts'
import { dutyCard } from '../../domain/contact/index.ts'
import {
  correctionsCard,
  DraftsCard,
  FreshCommentsCard,
  freshComments,
  openDrafts,
  shiftCard,
} from '../../domain/journal/index.ts'
import { NewMessagesCard, newMessages } from '../../domain/message/index.ts'
import { personAt } from '../../domain/person/index.ts'
import { firstHopes, myPromises } from '../../domain/plan/index.ts'
import { askedToSendCard } from '../../domain/wellbeing/index.ts'
import type { Read } from '../../platform/data/db.ts'
import { sayDay } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { capital } from '../../platform/words/capital.ts'
import { Card } from '../../ui/card/card.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { Page } from '../../ui/page/page.tsx'
import { staffDeskWords } from '../staff.words.ts'
import { DayCard } from './day-card.tsx'
import { MyPromises } from './my-promises.tsx'

/** The day of somebody who works here: who they meet, where, and what those people have answered. */
export async function todayPage(visit: Visit, read: Read) {
  const w = staffDeskWords[visit.lang]
  const day = await myDay(read, visit.today)
  const shared = await firstHopes(read, [...new Set(day.map((one) => one.citizen.id))])
  const hopes = new Map([...shared].map(([id, hope]) => [id, hope.words]))
  const asking = await asksMe(read)
  const name = sayDay(visit.today, visit.lang)
  const aside = (
    <>
      <Answers visit={visit} day={day} asking={asking} />
      <FreshCommentsCard visit={visit} comments={await freshComments(read)} />
      <NewMessagesCard visit={visit} news={await newMessages(read, { atWork: true })} />
      {await askedToSendCard(visit, read)}
      <TalksDeskCard visit={visit} talks={await talksInMyUnits(read)} />
      {await shiftCard(visit, read)}
      {await correctionsCard(visit, read)}
      <MyPromises visit={visit} owed={await myPromises(read)} />
      {await dutyCard(visit, read)}
      <AskedCard visit={visit} waiting={await waitingForMe(read)} />
    </>
  )
  return (
    <Page visit={visit} title={w.today} aside={aside}>
      <PageHead title={w.today} lead={w.todayLead(capital(name))} />
      <DayCard visit={visit} day={day} hopes={hopes} />
      <DraftsCard visit={visit} drafts={await openDrafts(read)} />
      <p>
        <a href={personAt.offline()}>{w.withoutNetwork}</a>
      </p>
      <div data-staff />
    </Page>
  )
}

interface AnswersProps {
  visit: Visit
  day: Appointment[]
  /** What waits for my own word, on any day. */
  asking: Appointment[]
}

/** What the people one meets have said: seen at once, and never as something they did wrong. */
function Answers({ visit, day, asking }: AnswersProps) {
  const w = staffDeskWords[visit.lang]
  const all = [...new Map([...day, ...asking].map((one) => [one.id, one])).values()]
  const news = all.flatMap((one) => {
    const text = newsOf(visit, one)
    const address = appointmentAt.one({ appointment: one.id })
    return text ? [<a href={address}>{text}</a>] : []
  })
  return (
    <Card title={w.answers}>
      {news.length === 0 ? <p class="by">{w.noAnswers}</p> : <List items={news} />}
    </Card>
  )
}

/** Of what is over or called off nothing is asked any more. */
function newsOf(visit: Visit, one: Appointment): string {
  const w = staffDeskWords[visit.lang]
  const answer = one.people[0]?.answer
  const { id, name } = one.citizen
  if (isOver(one, visit.now)) return ''
  if (one.calledOff) return one.calledOff.by === id ? w.calledOff(name) : ''
  if (one.proposal?.by === id && isOpen(one)) return w.wantsTime(name)
  if (answer === 'not_today' || answer === 'no') return w.notToday(name)
  if (answer === 'later') return w.answersLater(name)
  return visit.person && answerOf(one, visit.person.id) === null ? w.asksYou(name) : ''
}
