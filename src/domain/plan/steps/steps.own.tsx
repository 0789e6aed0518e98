import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Fold } from '../../../ui/fold/fold.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { goalWords } from '../goals/goals.words.ts'
import { planAt, stepTurnAt } from '../plan.addresses.ts'
import { dayWords, me } from '../plan.parts.tsx'
import { turnsAfter } from '../plan.rules.ts'
import type { Step, Turn, TurnKind } from '../plan.types.ts'
import { planWords } from '../plan.words.ts'
import { StepQuote } from '../way/bends.own.tsx'
import { Answers, History, StepChoices } from './steps.parts.tsx'
import { StepWho, stepLine } from './steps.rows.tsx'
import { stepWords } from './steps.words.ts'

export interface StepPageProps {
  visit: Visit
  step: Step
  /** The bends of this step, oldest first. */
  turns: readonly Turn[]
}

/** One step, for the person whose way it is on. */
export function StepPage({ visit, step, turns }: StepPageProps) {
  const w = stepWords[visit.lang]
  const back = step.goalId ? planAt.goal({ goal: step.goalId }) : planAt.mine()
  return (
    <Page visit={visit} title={w.one} place={planWords[visit.lang].title} layout="narrow">
      <BackLink href={back} label={step.goalId ? w.backToWish : w.back} />
      <PageHead title={w.one} />
      <Card>
        <StepQuote visit={visit} step={step} />
        <p>
          <StepWho visit={visit} step={step} />
        </p>
        <p>{step.putAwayAt ? w.isAway : stepLine(visit, step)}</p>
        {step.dueDay && step.acceptance === 'waiting' && (
          <p>{w.by(dayWords(visit, step.dueDay))}</p>
        )}
        <Answers visit={visit} step={step} />
        <Main visit={visit} step={step} />
      </Card>
      {!step.putAwayAt && !step.asksMe && <Otherwise visit={visit} step={step} />}
      <History visit={visit} turns={turns} />
    </Page>
  )
}

/** The one thing that can be done now. */
function Main({ visit, step }: { visit: Visit; step: Step }) {
  const w = stepWords[visit.lang]
  const at = { step: step.id }
  if (step.putAwayAt) {
    return (
      <ButtonForm action={planAt.stepBroughtBack(at)} once={visit.onceKey()}>
        {w.bringBack}
      </ButtonForm>
    )
  }
  if (step.asksMe) return <StepChoices visit={visit} step={step} yes={goalWords[visit.lang].yes} />
  const kind = turnsAfter(step.turn?.kind)[0] ?? 'completion'
  return (
    <ButtonForm action={stepTurnAt[kind](at)} once={visit.onceKey()} hidden={{ from: 'step' }}>
      {w.turn[kind]}
    </ButtonForm>
  )
}

/** When it turns out otherwise: folded, and none of it is a failure. */
function Otherwise({ visit, step }: { visit: Visit; step: Step }) {
  const w = stepWords[visit.lang]
  const at = { step: step.id }
  const bends = turnsAfter(step.turn?.kind).slice(1)
  const mine = step.proposedBy.id === me(visit).id
  if (bends.length === 0 && !mine) return null
  return (
    <Fold title={w.otherwise} note={w.otherwiseNote}>
      <Row>
        {bends.map((kind) => (
          <Bend visit={visit} step={step} kind={kind} key={kind} />
        ))}
        {mine && (
          <Button kind="quiet" href={planAt.stepWords(at)}>
            {w.change}
          </Button>
        )}
      </Row>
      {mine && (
        <>
          <p>{w.putAwayHelp}</p>
          <ButtonForm action={planAt.stepPutAway(at)} once={visit.onceKey()} kind="quiet">
            {w.putAway}
          </ButtonForm>
        </>
      )}
    </Fold>
  )
}

function Bend({ visit, step, kind }: { visit: Visit; step: Step; kind: TurnKind }) {
  const label = stepWords[visit.lang].turn[kind]
  const at = stepTurnAt[kind]({ step: step.id })
  if (kind === 'new_way' || kind === 'step_back')
    return (
      <Button kind="secondary" href={at}>
        {label}
      </Button>
    )
  return (
    <ButtonForm action={at} once={visit.onceKey()} hidden={{ from: 'step' }} kind="secondary">
      {label}
    </ButtonForm>
  )
}
