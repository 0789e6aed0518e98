import {
  type Alarm,
  controlAt,
  openAlarms,
  openQuestions,
  openWonderings,
  type Question,
  sayAlarm,
  sayLook,
  sayMoment,
  sayWaited,
  type Wondering,
} from '../../domain/audit/index.ts'
import {
  type EmergencyAct,
  emergenciesToReview,
  emergencyAt,
  isOverdue,
  reviewDays,
} from '../../domain/circle/index.ts'
import type { Read } from '../../platform/data/db.ts'
import { Missing } from '../../platform/web/errors.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Card } from '../../ui/card/card.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { Page } from '../../ui/page/page.tsx'
import { logControlWords } from './log-control.staff.words.ts'
import { Queue, Waiting } from './queue.tsx'

/** Everything that waits for those who look after the log, each with its age. */
export async function logControlPage(visit: Visit, read: Read) {
  const kinds = visit.person?.kinds ?? []
  if (!kinds.includes('admin') && !kinds.includes('leader')) throw new Missing()
  const w = logControlWords[visit.lang]
  const wonders = await openWonderings(read)
  const acts = await emergenciesToReview(read)
  const days = await reviewDays(read)
  const alarms = await openAlarms(read)
  const questions = await openQuestions(read)
  return (
    <Page visit={visit} title={w.title} aside={<More visit={visit} />}>
      <PageHead title={w.title} lead={w.lead} />
      {kinds.includes('admin') && <Wonders visit={visit} wonders={wonders} />}
      <Emergencies visit={visit} acts={acts} days={days} />
      <Alarms visit={visit} alarms={alarms} />
      <Questions visit={visit} questions={questions} />
    </Page>
  )
}

function More({ visit }: { visit: Visit }) {
  const w = logControlWords[visit.lang]
  return (
    <Card title={w.more}>
      <List
        items={[
          <a href={controlAt.draw()}>{w.draws}</a>,
          <a href={controlAt.report()}>{w.report}</a>,
          <a href={emergencyAt.counts()}>{w.counts}</a>,
          <a href={controlAt.how()}>{w.how}</a>,
        ]}
      />
      <p class="by">{w.looked}</p>
    </Card>
  )
}

function Wonders({ visit, wonders }: { visit: Visit; wonders: Wondering[] }) {
  const w = logControlWords[visit.lang]
  const items = wonders.map((one) => (
    <Waiting
      href={controlAt.wondering({ wondering: one.id })}
      text={one.name}
      age={sayWaited(visit, one.askedAt)}
    />
  ))
  return <Queue title={w.wonders} none={w.wondersNone} items={items} />
}

function Emergencies(props: { visit: Visit; acts: EmergencyAct[]; days: number }) {
  const { visit, acts, days } = props
  const w = logControlWords[visit.lang]
  const items = acts.map((act) => {
    const notTold = act.withheld && !act.toldAt ? `${w.notTold}.` : ''
    return (
      <Waiting
        href={emergencyAt.review({ emergency: act.id })}
        text={w.emergency(act.personName, act.citizenName, sayMoment(visit, act.openedAt))}
        age={sayWaited(visit, act.openedAt)}
        note={notTold}
        warm={isOverdue(act.openedAt, visit.now, days) && w.overdue}
      />
    )
  })
  return <Queue title={w.emergencies} none={w.emergenciesNone} items={items} />
}

function Alarms({ visit, alarms }: { visit: Visit; alarms: Alarm[] }) {
  const w = logControlWords[visit.lang]
  const items = alarms.map((one) => (
    <Waiting
      href={controlAt.alarm({ alarm: one.id })}
      text={sayAlarm(visit, one)}
      age={sayWaited(visit, one.raisedAt)}
    />
  ))
  return <Queue title={w.alarms} none={w.alarmsNone} items={items} />
}

function Questions({ visit, questions }: { visit: Visit; questions: Question[] }) {
  const w = logControlWords[visit.lang]
  const items = questions.map((one) => (
    <Waiting
      href={controlAt.question({ question: one.id })}
      text={sayLook(visit, one)}
      age={sayWaited(visit, one.askedAt)}
      note={one.replied ? w.hasReplied : w.waitsReply}
    />
  ))
  return <Queue title={w.questions} none={w.questionsNone} items={items} />
}
