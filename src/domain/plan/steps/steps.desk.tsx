import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { StepRow } from '../../../ui/step-row/step-row.tsx'
import { Who } from '../../../ui/who/who.tsx'
import { planAt, stepTurnAt } from '../plan.addresses.ts'
import { planDeskWords } from '../plan.desk.words.ts'
import { dayWords, me } from '../plan.parts.tsx'
import { standing } from '../plan.rules.ts'
import type { Step } from '../plan.types.ts'
import { StepQuote } from '../way/bends.own.tsx'

const nameOf = (visit: Visit, step: Step) => step.citizen.name ?? planDeskWords[visit.lang].somebody

/** Who does it, as staff read it: "Anna", "Anna og du", "Du". */
function doerWords(visit: Visit, step: Step): string {
  const w = planDeskWords[visit.lang]
  const name = nameOf(visit, step)
  const mine = step.doerPerson?.id === me(visit).id
  const other = step.doerPerson?.name ?? w.somebody
  if (step.doer === 'me') return name
  if (step.doer === 'you') return mine ? w.doerYou : other
  return mine ? w.doerBoth(name) : w.doerBothOther(name, other)
}

export function DeskWho({ visit, step }: { visit: Visit; step: Step }) {
  const kind = step.doer !== 'you' ? 'you' : step.municipal ? 'staff' : 'peer'
  const letter = step.doer !== 'you' ? nameOf(visit, step) : (step.doerPerson?.name ?? '')
  return <Who name={doerWords(visit, step)} kind={kind} letter={letter} />
}

/** How it stands. A day that has passed is said of what the municipality promised, and of nothing else. */
export function deskLine(visit: Visit, step: Step & { broken?: boolean }): string {
  const w = planDeskWords[visit.lang]
  const name = nameOf(visit, step)
  const stands = standing(step.turn?.kind)
  if (step.turn && stands === 'completed') return w.done(dayWords(visit, step.turn.at))
  if (stands === 'paused') return w.paused
  if (step.asksMe) return w.asksYou(name)
  if (step.acceptance !== 'accepted') return saidLine(visit, step)
  if (step.broken && step.dueDay) return w.broken(dayWords(visit, step.dueDay))
  return step.dueDay ? w.due(dayWords(visit, step.dueDay)) : readyLine(visit, step)
}

function readyLine(visit: Visit, step: Step): string {
  const w = planDeskWords[visit.lang]
  if (step.doer !== 'you') return w.ready(nameOf(visit, step))
  const doer = step.doerPerson
  return doer?.id === visit.person?.id ? w.readyYou : w.ready(doer?.name ?? nameOf(visit, step))
}

function saidLine(visit: Visit, step: Step): string {
  const w = planDeskWords[visit.lang]
  const now = step.answers.filter((one) => one.version === step.version)
  const said =
    now.find(({ answer }) => answer === 'no') ?? now.find(({ answer }) => answer === 'change')
  if (said) {
    const who = said.person.name ?? w.somebody
    return said.answer === 'no' ? w.answers.no(who) : w.otherRather(who)
  }
  const mine = step.proposedBy.id === step.citizen.id
  return w.waits(mine ? (step.doerPerson?.name ?? w.somebody) : nameOf(visit, step))
}

/** As they lie on the way: what is taken first, then what is ahead. */
export const inOrder = (steps: readonly Step[]): Step[] => {
  const taken = (step: Step) => standing(step.turn?.kind) === 'completed'
  return [...steps].sort((a, b) => Number(taken(b)) - Number(taken(a)))
}

export function DeskStep({ visit, step }: { visit: Visit; step: Step }) {
  return (
    <StepRow
      lang={visit.lang}
      title={step.words}
      href={planAt.step({ step: step.id })}
      done={standing(step.turn?.kind) === 'completed'}
      by={deskLine(visit, step)}
      who={<DeskWho visit={visit} step={step} />}
    />
  )
}

/** One step of a person one works with: what the work may do with it, and no more. */
export function StepDeskPage({ visit, step }: { visit: Visit; step: Step }) {
  const w = planDeskWords[visit.lang]
  const name = nameOf(visit, step)
  const back = planAt.course({ citizen: step.citizen.id })
  const rather = step.answers.filter((one) => one.words)
  return (
    <Page visit={visit} title={w.stepLead(name)} place={w.title(name)} layout="narrow">
      <BackLink href={back} label={w.back(name)} />
      <PageHead title={w.stepLead(name)} />
      <Card>
        <StepQuote visit={visit} step={step} />
        <p>
          <DeskWho visit={visit} step={step} />
        </p>
        <p>{deskLine(visit, step)}</p>
        {rather.map(({ person, words }) => (
          <div key={person.id}>
            <p>{w.rather(person.name ?? w.somebody)}</p>
            <OwnWords text={words ?? ''} size="small" />
          </div>
        ))}
        <DeskMain visit={visit} step={step} />
      </Card>
    </Page>
  )
}

/** Staff answer what they are asked to do, and mark done what they do. */
function DeskMain({ visit, step }: { visit: Visit; step: Step }) {
  const w = planDeskWords[visit.lang]
  const at = { step: step.id }
  const press = { action: planAt.stepAnswer(at), version: step.version }
  if (step.asksMe) {
    return (
      <Row>
        <ButtonForm {...press} once={visit.onceKey()} hidden={{ answer: 'yes' }}>
          {w.yes}
        </ButtonForm>
        <ButtonForm {...press} once={visit.onceKey()} hidden={{ answer: 'no' }} kind="secondary">
          {w.no}
        </ButtonForm>
        <Button kind="quiet" href={press.action}>
          {w.ratherButton}
        </Button>
      </Row>
    )
  }
  if (step.doerPerson?.id !== me(visit).id || step.acceptance !== 'accepted') return null
  const kind = standing(step.turn?.kind) === 'completed' ? 'reopening' : 'completion'
  if (standing(step.turn?.kind) === 'paused') return null
  return (
    <ButtonForm action={stepTurnAt[kind](at)} once={visit.onceKey()}>
      {kind === 'completion' ? w.doneButton : w.reopenButton}
    </ButtonForm>
  )
}
