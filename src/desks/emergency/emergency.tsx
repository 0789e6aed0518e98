import { type Appointment, aheadOf, sayWhen } from '../../domain/appointment/index.ts'
import {
  type Around,
  peopleAround,
  type RunningEmergency,
  runningEmergency,
} from '../../domain/circle/index.ts'
import { type CrisisPlan, crisisPlan, isEmptyPlan, PlanCards } from '../../domain/crisis/index.ts'
import {
  type GoalTree,
  goals,
  type OwnWord,
  ownWords,
  type Step,
  steps,
} from '../../domain/plan/index.ts'
import type { Read } from '../../platform/data/db.ts'
import { sayTime } from '../../platform/time/days.ts'
import { Missing } from '../../platform/web/errors.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Card } from '../../ui/card/card.tsx'
import { Fold } from '../../ui/fold/fold.tsx'
import { HeadingRow, PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { OwnWords } from '../../ui/own-words/own-words.tsx'
import { Page } from '../../ui/page/page.tsx'
import { emergencyStaffWords } from './emergency.staff.words.ts'

const FEW = 5

interface Life {
  meeting: OwnWord[]
  plan: CrisisPlan
  ahead: Appointment[]
  people: Around[]
  wishes: GoalTree[]
  steps: Step[]
}

/**
 * One person's page while Nødadgang runs: what helps at night first. It has no rule of its own: the queries
 * are those of every page, and what the sets do not open is not there.
 */
export async function emergencyPage(visit: Visit, read: Read) {
  const running = await runningEmergency(read)
  if (!running || running.id !== visit.params.emergency) throw new Missing()
  const { citizen } = running
  const life = {
    meeting: await ownWords(read, citizen, ['meet_me']),
    plan: await crisisPlan(read, citizen),
    ahead: (await aheadOf(read, citizen)).slice(0, FEW),
    people: await peopleAround(read, citizen),
    wishes: await goals(read, citizen),
    steps: await steps(read, citizen),
  }
  return <EmergencyPage visit={visit} running={running} life={life} />
}

interface EmergencyProps {
  visit: Visit
  running: RunningEmergency
  life: Life
}

function EmergencyPage({ visit, running, life }: EmergencyProps) {
  const w = emergencyStaffWords[visit.lang]
  const title = w.title(running.name)
  const aside = (
    <>
      <PeopleCard visit={visit} life={life} />
      <NextCard visit={visit} life={life} />
    </>
  )
  return (
    <Page visit={visit} title={title} aside={aside}>
      <PageHead title={title} lead={w.lead(sayTime(running.until, visit.lang))} />
      <Card title={w.meeting(running.name)}>
        {life.meeting.length === 0 && <p>{w.meetingNone}</p>}
        {life.meeting.map((one) => (
          <OwnWords text={one.words} size="small" key={one.id} />
        ))}
      </Card>
      <HeadingRow title={w.crisis} />
      {isEmptyPlan(life.plan) && <p>{w.crisisNone}</p>}
      <PlanCards visit={visit} plan={life.plan} />
      <Wishes visit={visit} life={life} />
    </Page>
  )
}

function PeopleCard({ visit, life }: { visit: Visit; life: Life }) {
  const w = emergencyStaffWords[visit.lang]
  return (
    <Card title={w.people}>
      {life.people.length === 0 && <p>{w.peopleNone}</p>}
      <List items={life.people.map((one) => w.staff(one.name, one.unit ?? ''))} />
    </Card>
  )
}

function NextCard({ visit, life }: { visit: Visit; life: Life }) {
  const w = emergencyStaffWords[visit.lang]
  return (
    <Card title={w.appointments}>
      {life.ahead.length === 0 && <p>{w.appointmentsNone}</p>}
      <List
        items={life.ahead.map((one) => (
          <>
            {one.title} <span class="by">{sayWhen(one, visit)}</span>
          </>
        ))}
      />
    </Card>
  )
}

/** Seldom needed at night, and so folded. */
function Wishes({ visit, life }: { visit: Visit; life: Life }) {
  const w = emergencyStaffWords[visit.lang]
  const wishes = life.wishes.filter((goal) => !goal.unlinked)
  return (
    <Fold title={w.goals}>
      {wishes.length === 0 && <p>{w.goalsNone}</p>}
      {wishes.map((goal) => (
        <OwnWords text={goal.words} size="small" key={goal.id} />
      ))}
      {life.steps.length > 0 && <HeadingRow title={w.steps} level={3} />}
      <List items={life.steps.map((step) => step.words)} />
    </Fold>
  )
}
