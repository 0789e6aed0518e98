import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { StepList } from '../../../ui/step-row/step-row.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { Voice } from '../../../ui/voice/voice.tsx'
import { planAt } from '../plan.addresses.ts'
import { planDeskWords } from '../plan.desk.words.ts'
import { beginning, dayWords, me, TextLink } from '../plan.parts.tsx'
import type { Goal, GoalTree, Step } from '../plan.types.ts'
import { DeskStep, inOrder } from '../steps/steps.desk.tsx'
import type { Area } from './areas.queries.ts'
import { GoalTags, voiceLine } from './goals.parts.tsx'

interface Citizen {
  id: string
  name: string
}

interface DeskGoalProps {
  visit: Visit
  citizen: Citizen
  goal: GoalTree
  steps: readonly Step[]
  areas: readonly Area[]
  propose: boolean
}

const deep = (goal: GoalTree): GoalTree[] => [goal, ...goal.under.flatMap(deep)]

/** A wish in the person's words; under it each sub-goal in the voice of the one who wrote it. */
export function DeskGoal({ visit, citizen, goal, steps, areas, propose }: DeskGoalProps) {
  const w = planDeskWords[visit.lang]
  const under = deep(goal).slice(1)
  const by = w.wordsFrom(dayWords(visit, goal.writtenAt))
  return (
    <article class="sheet-part">
      <OwnWords text={goal.words} by={by} />
      <GoalTags visit={visit} goal={goal} areas={areas} />
      <StepsOf visit={visit} goal={goal} steps={steps} />
      <List
        items={under.map((one) => (
          <SubGoal visit={visit} citizen={citizen} goal={one} steps={steps} />
        ))}
      />
      {propose && (
        <Row>
          <Button
            kind="secondary"
            href={planAt.proposal({ citizen: citizen.id }, { maal: goal.id })}
            about={w.proposeAbout(beginning(goal.words))}
          >
            {w.propose}
          </Button>
        </Row>
      )}
    </article>
  )
}

function StepsOf({ visit, goal, steps }: { visit: Visit; goal: Goal; steps: readonly Step[] }) {
  const own = inOrder(steps.filter((step) => step.goalId === goal.id))
  if (own.length === 0) return null
  return (
    <StepList>
      {own.map((step) => (
        <DeskStep visit={visit} step={step} key={step.id} />
      ))}
    </StepList>
  )
}

interface SubGoalProps {
  visit: Visit
  citizen: Citizen
  goal: Goal
  steps: readonly Step[]
}

function SubGoal({ visit, citizen, goal, steps }: SubGoalProps) {
  const w = planDeskWords[visit.lang]
  const mine = goal.author.id === me(visit).id
  const by = mine ? w.byYou(dayWords(visit, goal.writtenAt)) : voiceLine(visit, goal)
  const said = goal.answers.find(({ person }) => person.id === citizen.id)
  return (
    <>
      <Voice text={goal.words} by={by} />
      <p>
        <Tag text={w.aims[goal.aim]} />
      </p>
      <p class="by">{w.answers[said?.answer ?? 'none'](citizen.name)}</p>
      {said?.words && <OwnWords text={said.words} size="small" />}
      {said && said.version < goal.version && <p class="by">{w.older(citizen.name)}</p>}
      <StepsOf visit={visit} goal={goal} steps={steps} />
      {mine && (
        <TextLink
          href={planAt.proposalWords({ citizen: citizen.id, goal: goal.id })}
          label={w.change}
          about={w.changeAbout(beginning(goal.words))}
        />
      )}
    </>
  )
}

interface UnlinkedProps {
  visit: Visit
  citizen: Citizen
  goals: readonly GoalTree[]
  steps: readonly Step[]
}

/** Sub-goals that stand under no wish: flagged kindly, with what to do about it (C074). */
export function UnlinkedGoals({ visit, citizen, goals, steps }: UnlinkedProps) {
  const w = planDeskWords[visit.lang]
  if (goals.length === 0) return null
  return (
    <Card title={w.unlinked}>
      <Hint>{w.unlinkedText(citizen.name)}</Hint>
      <List
        items={goals
          .flatMap(deep)
          .map((goal) => <SubGoal visit={visit} citizen={citizen} goal={goal} steps={steps} />)}
      />
    </Card>
  )
}
