import type { ComponentChildren } from 'preact'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Fold } from '../../../ui/fold/fold.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { goalTurnAt, planAt } from '../plan.addresses.ts'
import { beginning, dayWords, TextLink } from '../plan.parts.tsx'
import { standing, turnsAfter } from '../plan.rules.ts'
import type { Goal, GoalTree, Step, Turn } from '../plan.types.ts'
import { planWords } from '../plan.words.ts'
import { Way } from '../way/way.tsx'
import type { Area } from './areas.queries.ts'
import { GoalTags, Parts, Proposal } from './goals.parts.tsx'
import { goalWords } from './goals.words.ts'

export const partsOf = (goal: Goal, steps: readonly Step[]): Step[] =>
  steps.filter((step) => step.goalId === goal.id)

/** A goal with everything under it, however deep. */
export const allUnder = (goal: GoalTree): GoalTree[] => [goal, ...goal.under.flatMap(allUnder)]

export function standsLine(visit: Visit, goal: Goal): string {
  const w = goalWords[visit.lang]
  const stands = standing(goal.turn?.kind)
  if (goal.turn && stands !== 'open') {
    const day = dayWords(visit, goal.turn.at)
    return stands === 'completed' ? w.stands.completion(day) : w.stands.pause(day)
  }
  return w.by(dayWords(visit, goal.writtenAt))
}

export interface GoalPageProps {
  visit: Visit
  goal: GoalTree
  steps: readonly Step[]
  turns: readonly Turn[]
  areas: readonly Area[]
  /** What upper rooms put beside a wish. */
  beside: ComponentChildren
}

/** One wish: the person's words, the way with its steps, and what others propose under it. */
export function GoalPage({ visit, goal, steps, turns, areas, beside }: GoalPageProps) {
  const w = goalWords[visit.lang]
  const under = allUnder(goal).slice(1)
  const ids = new Set(allUnder(goal).map(({ id }) => id))
  const way = steps.filter((step) => step.goalId !== null && ids.has(step.goalId))
  return (
    <Page visit={visit} title={beginning(goal.words)} place={w.title} layout="narrow">
      <BackLink href={planAt.goals()} label={w.back} />
      <PageHead title={w.words} />
      <Card>
        <OwnWords text={goal.words} by={standsLine(visit, goal)} />
        <GoalTags visit={visit} goal={goal} areas={areas} />
        <p class="by">{w.staffSee}</p>
        <TextLink href={planAt.goalWords({ goal: goal.id })} label={w.change} />
      </Card>
      <Card title={planWords[visit.lang].way}>
        <Way visit={visit} goal={goal.id} steps={way} turns={turns} from="goal" />
      </Card>
      <Proposals visit={visit} goals={under} own={goal} steps={steps} />
      <Bends visit={visit} goal={goal} />
      {beside}
    </Page>
  )
}

interface ProposalsProps {
  visit: Visit
  own: Goal
  goals: readonly GoalTree[]
  steps: readonly Step[]
}

function Proposals({ visit, own, goals, steps }: ProposalsProps) {
  const w = goalWords[visit.lang]
  const asked = partsOf(own, steps).filter((step) => step.asksMe)
  if (goals.length === 0 && asked.length === 0) return null
  return (
    <Card title={w.under} id="forslag">
      <Hint>{w.underNote}</Hint>
      <List
        items={goals.map((goal) => (
          <Proposal visit={visit} goal={goal} parts={partsOf(goal, steps)} />
        ))}
      />
      <Parts visit={visit} parts={asked} />
    </Card>
  )
}

/** When the way bends: in one press where no words are asked for, on a page of its own where they are welcome. */
function Bends({ visit, goal }: { visit: Visit; goal: Goal }) {
  const w = goalWords[visit.lang]
  const at = { goal: goal.id }
  return (
    <Fold title={w.bends} note={w.bendsNote}>
      <Row>
        {turnsAfter(goal.turn?.kind).map((kind) =>
          kind === 'new_way' || kind === 'step_back' ? (
            <Button kind="secondary" href={goalTurnAt[kind](at)} key={kind}>
              {w.turn[kind]}
            </Button>
          ) : (
            <ButtonForm
              action={goalTurnAt[kind](at)}
              once={visit.onceKey()}
              kind="secondary"
              key={kind}
            >
              {w.turn[kind]}
            </ButtonForm>
          ),
        )}
      </Row>
    </Fold>
  )
}
