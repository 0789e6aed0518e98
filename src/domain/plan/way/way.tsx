import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Path } from '../../../ui/path/path.tsx'
import { StepList } from '../../../ui/step-row/step-row.tsx'
import { planAt } from '../plan.addresses.ts'
import { standing } from '../plan.rules.ts'
import type { Step, Turn } from '../plan.types.ts'
import { planWords } from '../plan.words.ts'
import { type From, onTheWay, StepLine } from '../steps/steps.rows.tsx'
import { pathOf } from './path.rules.ts'

/** How many steps that are taken stand open; the others are folded, not gone. */
const TAKEN = 3

export interface WayProps {
  visit: Visit
  /** The wish that the way leads to; null for steps that belong to none. */
  goal: string | null
  steps: readonly Step[]
  turns: readonly Turn[]
  from: From
  /** Where another button on the page is the primary one. */
  quiet?: boolean
}

/** The winding way with its steps: taken, next, ahead. What waits for an answer stands elsewhere. */
export function Way({ visit, goal, steps, turns, from, quiet = false }: WayProps) {
  const w = planWords[visit.lang]
  const walked = steps.filter(onTheWay)
  const taken = walked
    .filter((step) => standing(step.turn?.kind) === 'completed')
    .sort((a, b) => (a.turn?.at.getTime() ?? 0) - (b.turn?.at.getTime() ?? 0))
  const open = walked.filter((step) => standing(step.turn?.kind) !== 'completed')
  // What somebody else has promised is theirs to do: it is never pressed as the person's own.
  const next = open.find(
    (step) =>
      step.doer !== 'you' && step.acceptance === 'accepted' && standing(step.turn?.kind) === 'open',
  )
  const ids = new Set<string | null>([goal, ...walked.map((step) => step.id)])
  const stones = pathOf(
    open.length > 0 ? [...taken, ...open] : taken,
    turns.filter((turn) => ids.has(turn.object)),
  )
  const earlier = taken.slice(0, -TAKEN)
  return (
    <>
      {stones.length > 0 && <Path stones={stones} label={w.pathLabel} />}
      {walked.length > 0 && (
        <StepList>
          {[...taken.slice(-TAKEN), ...open].map((step) => (
            <StepLine
              visit={visit}
              step={step}
              press={step === next ? from : undefined}
              key={step.id}
            />
          ))}
        </StepList>
      )}
      {earlier.length > 0 && (
        <div>
          <Fold title={w.moreSteps}>
            <StepList>
              {earlier.map((step) => (
                <StepLine visit={visit} step={step} key={step.id} />
              ))}
            </StepList>
          </Fold>
        </div>
      )}
      <Row>
        <Button
          kind={quiet ? 'secondary' : 'primary'}
          href={goal ? planAt.newStep({}, { maal: goal }) : planAt.newStep()}
        >
          {w.addStep}
        </Button>
        {goal && (
          <Button kind="secondary" href={planAt.goalStepBack({ goal })}>
            {w.stepBack}
          </Button>
        )}
      </Row>
    </>
  )
}
