import { type Appointment, aheadOf } from '../domain/appointment/index.ts'
import { NetworkCard, networkOf, type Placed } from '../domain/circle/index.ts'
import { type CrisisPlan, crisisPlan, isEmptyPlan, PlanCards } from '../domain/crisis/index.ts'
import type { GoalTree } from '../domain/plan/index.ts'
import { goalsAndSteps, type OwnWord, ownWords, type Step } from '../domain/plan/index.ts'
import type { Read } from '../platform/data/db.ts'
import type { Id } from '../platform/data/id.ts'
import { sayDate, sayNear, spokenTime } from '../platform/time/days.ts'
import type { Visit } from '../platform/web/visit.ts'
import { Card } from '../ui/card/card.tsx'
import { List } from '../ui/list/list.tsx'
import { OwnWords } from '../ui/own-words/own-words.tsx'
import { sharedWords } from './shared.words.ts'

/** What one person may see of another's life: whatever the policies give, and nothing is asked twice. */
export interface Life {
  words: OwnWord[]
  goals: GoalTree[]
  steps: Step[]
  appointments: Appointment[]
  crisis: CrisisPlan
  network: Placed[]
}

export async function lifeFor(read: Read, citizen: Id): Promise<Life> {
  return {
    words: await ownWords(read, citizen, [
      'hope',
      'good_life',
      'meet_me',
      'resource',
      'flourish',
      'give',
      'role_have',
      'role_miss',
      'role_try',
      'story',
      'milestone',
    ]),
    ...(await goalsAndSteps(read, citizen)),
    appointments: await aheadOf(read, citizen),
    crisis: await crisisPlan(read, citizen),
    network: await networkOf(read, citizen),
  }
}

export const isEmpty = (life: Life) =>
  [life.words, life.goals, life.steps, life.appointments, life.network].every(
    (part) => part.length === 0,
  ) && isEmptyPlan(life.crisis)

/** A life as it is shared: each part stands only when there is something of it to see. */
export function LifeCards({ visit, life }: { visit: Visit; life: Life }) {
  const w = sharedWords[visit.lang]
  const groups = [...new Set(life.words.map((one) => one.kind))]
  return (
    <>
      {life.appointments.length > 0 && (
        <Card title={w.appointments}>
          <List items={life.appointments.map((one) => whenWhat(visit, one))} />
        </Card>
      )}
      <PlanCards visit={visit} plan={life.crisis} />
      <NetworkCard visit={visit} placed={life.network} />
      {groups.map((kind) => (
        <Card title={w.kinds[kind]} key={kind}>
          {life.words
            .filter((one) => one.kind === kind)
            .map((one) => (
              <OwnWords text={one.words} size="small" key={one.id} />
            ))}
        </Card>
      ))}
      {life.goals.length > 0 && (
        <Card title={w.goals}>
          {life.goals.map((one) => (
            <OwnWords text={one.words} size="small" key={one.id} />
          ))}
        </Card>
      )}
      {life.steps.length > 0 && (
        <Card title={w.steps}>
          <List
            items={life.steps.map((one) =>
              one.dueDay
                ? w.by(one.words, sayDate(one.dueDay, visit.lang, visit.today))
                : one.words,
            )}
          />
        </Card>
      )}
    </>
  )
}

function whenWhat(visit: Visit, one: Appointment) {
  const w = sharedWords[visit.lang]
  return w.when(
    sayNear(one.day, visit.today, visit.lang),
    spokenTime(one.time, visit.lang),
    one.title,
  )
}
