import type { Visit } from '../../platform/web/visit.ts'
import { listed } from '../../platform/words/listed.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { Hint } from '../../ui/notice/notice.tsx'
import { OwnWords } from '../../ui/own-words/own-words.tsx'
import { allUnder } from './goals/goals.own.tsx'
import { planAt, writeAt } from './plan.addresses.ts'
import { dayWords } from './plan.parts.tsx'
import { standing } from './plan.rules.ts'
import type { GoalTree, OwnWord, Step, Turn } from './plan.types.ts'
import { planWords } from './plan.words.ts'
import { Way } from './way/way.tsx'

export interface HopesCardProps {
  visit: Visit
  hopes: readonly OwnWord[]
  /** Who else reads them, by name: `(await readersOf(read, me, around))('hopes')`. */
  seenBy: readonly string[]
}

/** Mine håb og drømme: the hope that was written first and still stands, verbatim and large. */
export function HopesCard({ visit, hopes, seenBy }: HopesCardProps) {
  const w = planWords[visit.lang]
  const [first] = hopes
  if (!first) {
    return (
      <Card title={w.hopes}>
        <Empty
          title={w.hopesEmpty}
          text={w.hopesEmptyText}
          action={
            <Button kind="secondary" href={writeAt('hope')}>
              {w.hopesWrite}
            </Button>
          }
        />
      </Card>
    )
  }
  const from = w.from(dayWords(visit, first.writtenAt))
  const seen = seenBy.length > 0 ? w.alsoSeen(listed(seenBy, visit.lang)) : w.onlyYou
  return (
    <Card title={w.hopes} link={{ href: planAt.hopes(), label: w.writeOn }}>
      <OwnWords text={first.words} by={`${from} ${seen}`} />
    </Card>
  )
}

export interface WayCardProps {
  visit: Visit
  /** As `goals(read, me)` gives them. */
  goals: readonly GoalTree[]
  steps: readonly Step[]
  turns: readonly Turn[]
  /** True where the page has another primary button. */
  quiet?: boolean
}

/** The way to the wish that has a step next; the other wishes are one link away. */
export function WayCard({ visit, goals, steps, turns, quiet = false }: WayCardProps) {
  const w = planWords[visit.lang]
  const wishes = goals.filter((goal) => !goal.unlinked)
  const wish = wishToShow(wishes, steps)
  const kind = quiet ? 'secondary' : 'primary'
  if (!wish && steps.length === 0) {
    return (
      <Card title={w.way}>
        <Asked visit={visit} goals={goals} steps={steps} />
        <Empty
          title={w.wayEmpty}
          text={w.wayEmptyText}
          action={
            <Button kind={kind} href={planAt.newGoal()}>
              {w.writeWish}
            </Button>
          }
        />
      </Card>
    )
  }
  const ids = new Set<string | null>(wish ? allUnder(wish).map(({ id }) => id) : [null])
  return (
    <Card title={w.way} {...(wish && { link: { href: planAt.goals(), label: w.allWishes } })}>
      {wish && <OwnWords text={wish.words} size="small" />}
      <Asked visit={visit} goals={goals} steps={steps} />
      <Way
        visit={visit}
        goal={wish?.id ?? null}
        steps={steps.filter((step) => ids.has(step.goalId))}
        turns={turns}
        from="mine"
        quiet={quiet}
      />
    </Card>
  )
}

/** The wish with the next open step; else the newest that is open. */
function wishToShow(wishes: readonly GoalTree[], steps: readonly Step[]): GoalTree | undefined {
  const open = wishes.filter((goal) => standing(goal.turn?.kind) === 'open')
  const next = (goal: GoalTree) => {
    const ids = new Set<string | null>(allUnder(goal).map(({ id }) => id))
    return steps.some((one) => ids.has(one.goalId) && standing(one.turn?.kind) === 'open')
  }
  return open.find(next) ?? open.at(-1) ?? wishes.at(-1)
}

interface AskedProps {
  visit: Visit
  goals: readonly GoalTree[]
  steps: readonly Step[]
}

/** Somebody proposes something, a step or a goal: one quiet line that leads to it. */
function Asked({ visit, goals, steps }: AskedProps) {
  const w = planWords[visit.lang]
  const step = steps.find((one) => one.asksMe)
  const goal = step ? step.goalId : proposed(goals)
  if (!step && !goal) return null
  const href = goal ? planAt.goal({ goal }) : planAt.step({ step: step?.id ?? '' })
  return (
    <Hint>
      <a href={href}>{w.proposals}</a> {w.proposalsText}
    </Hint>
  )
}

/** A goal of somebody else's that the person has said nothing to. */
const proposed = (goals: readonly GoalTree[]) =>
  goals
    .flatMap(allUnder)
    .find(
      ({ voice, citizen, answers }) =>
        voice !== 'person' && !answers.some((one) => one.person.id === citizen),
    )?.id
