import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Fold } from '../../../ui/fold/fold.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { StepList, StepRow } from '../../../ui/step-row/step-row.tsx'
import { Who } from '../../../ui/who/who.tsx'
import { planAt, stepTurnAt } from '../plan.addresses.ts'
import { dayWords, me } from '../plan.parts.tsx'
import { standing } from '../plan.rules.ts'
import type { Step } from '../plan.types.ts'
import { planWords } from '../plan.words.ts'
import { StepChoices } from './steps.parts.tsx'
import { stepWords } from './steps.words.ts'

const nameOf = (visit: Visit, step: Step) => step.citizen.name ?? stepWords[visit.lang].somebody

const isMine = (visit: Visit, step: Step) => step.doerPerson?.id === me(visit).id

/** What the asked person reads about how it stands. */
function asked(visit: Visit, step: Step): string {
  const w = planWords[visit.lang]
  const stands = standing(step.turn?.kind)
  if (step.turn && stands === 'completed') return w.isDone(dayWords(visit, step.turn.at))
  if (stands === 'paused') return w.isPaused
  if (step.asksMe) return w.askedBy(nameOf(visit, step))
  const said = mySaid(visit, step)
  if (said) return { yes: w.youSaidYes, no: w.youSaidNo, change: w.youRather }[said.answer]
  return roleOf(visit, step)
}

const mySaid = (visit: Visit, step: Step) =>
  step.answers.find((one) => one.person.id === me(visit).id && one.version === step.version)

function roleOf(visit: Visit, step: Step): string {
  const w = planWords[visit.lang]
  const name = nameOf(visit, step)
  if (!isMine(visit, step)) return w.doerSelf(name)
  return step.doer === 'you' ? w.doerForMe(name) : w.doerTogether(name)
}

/** One step that somebody has been asked along on: this step only, and nothing else of the plan. */
export function AskedStepPage({ visit, step }: { visit: Visit; step: Step }) {
  const w = planWords[visit.lang]
  const s = stepWords[visit.lang]
  const name = nameOf(visit, step)
  const said = mySaid(visit, step)
  return (
    <Page visit={visit} title={w.withMeWho(name)} layout="narrow">
      <BackLink href={planAt.withMe()} label={w.toAll} />
      <PageHead title={w.withMeWho(name)} lead={w.youSee(name)} />
      <Card>
        <OwnWords text={step.words} by={w.wordsOf(name, dayWords(visit, step.writtenAt))} />
        <p>{roleOf(visit, step)}</p>
        <p>{step.dueDay ? s.by(dayWords(visit, step.dueDay)) : s.whenNamed(name)}</p>
        <p>{asked(visit, step)}</p>
        {said?.words && <OwnWords text={said.words} size="small" />}
        <AskedMain visit={visit} step={step} />
      </Card>
      {!step.asksMe && isMine(visit, step) && standing(step.turn?.kind) !== 'completed' && (
        <Fold title={w.changeMind}>
          <StepChoices visit={visit} step={step} yes={w.sayYes} />
        </Fold>
      )}
    </Page>
  )
}

function AskedMain({ visit, step }: { visit: Visit; step: Step }) {
  const w = planWords[visit.lang]
  if (step.asksMe) return <StepChoices visit={visit} step={step} yes={w.sayYes} />
  if (!isMine(visit, step) || mySaid(visit, step)?.answer !== 'yes') return null
  const done = standing(step.turn?.kind) === 'completed'
  const kind = done ? 'reopening' : 'completion'
  return (
    <ButtonForm
      action={stepTurnAt[kind]({ step: step.id })}
      once={visit.onceKey()}
      kind={done ? 'secondary' : 'primary'}
    >
      {done ? w.reopen : w.done}
    </ButtonForm>
  )
}

/** The steps of others that the acting person has been asked along on, those that wait for a yes first. */
export function WithMePage({ visit, steps }: { visit: Visit; steps: readonly Step[] }) {
  const w = planWords[visit.lang]
  const inOrder = [...steps].sort((a, b) => Number(b.asksMe) - Number(a.asksMe))
  return (
    <Page visit={visit} title={w.withMe} layout="narrow">
      <PageHead title={w.withMe} lead={w.withMeLead} />
      {steps.length === 0 ? (
        <Empty title={w.withMeEmpty} text={w.withMeEmptyText} />
      ) : (
        <Card>
          <StepList>
            {inOrder.map((step) => (
              <StepRow
                lang={visit.lang}
                title={step.words}
                href={planAt.step({ step: step.id })}
                done={standing(step.turn?.kind) === 'completed'}
                by={asked(visit, step)}
                who={<Who name={nameOf(visit, step)} kind="you" />}
                key={step.id}
              />
            ))}
          </StepList>
        </Card>
      )}
    </Page>
  )
}
