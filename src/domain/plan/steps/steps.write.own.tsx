import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup, SelectField } from '../../../ui/field/choices.tsx'
import { DateField, TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import type { Around } from '../../circle/index.ts'
import { Versions } from '../own-words/versions.own.tsx'
import { planAt } from '../plan.addresses.ts'
import { DraftHint } from '../plan.parts.tsx'
import { doers, type Goal, type Step, type Wording } from '../plan.types.ts'
import { stepMax } from './steps.forms.ts'
import { stepWords } from './steps.words.ts'

export const draftOfNewStep = (goal: string | undefined) => `plan.step:new:${goal ?? ''}`
export const draftOfStep = (id: string) => `plan.step:${id}`

interface FieldsProps {
  visit: Visit
  around: readonly Around[]
  filled: Filled
}

interface NewStepProps extends FieldsProps {
  /** The wish that it is a step towards; null when it stands by itself. */
  wish: Goal | null
}

export function NewStepPage({ visit, wish, around, filled }: NewStepProps) {
  const w = stepWords[visit.lang]
  const draft = draftOfNewStep(wish?.id)
  const back = wish ? planAt.goal({ goal: wish.id }) : planAt.mine()
  return (
    <Page visit={visit} title={w.newTitle} layout="narrow">
      <BackLink href={back} label={wish ? w.backToWish : w.back} />
      <PageHead title={w.newTitle} lead={w.newLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <DraftHint visit={visit} filled={filled} />
      {wish && <OwnWords text={wish.words} by={w.toWish} size="small" />}
      <Form
        action={planAt.newStep()}
        once={visit.onceKey()}
        draft={draft}
        hidden={{ draft, goal: wish?.id ?? '' }}
      >
        <StepFields visit={visit} around={around} filled={filled} />
        <Row>
          <Button>{w.save}</Button>
          <Button kind="quiet" href={back}>
            {w.cancel}
          </Button>
        </Row>
      </Form>
    </Page>
  )
}

interface ChangeStepProps extends FieldsProps {
  step: Step
  versions: readonly Wording[]
}

export function ChangeStepPage({ visit, step, around, versions, filled }: ChangeStepProps) {
  const w = stepWords[visit.lang]
  const draft = draftOfStep(step.id)
  const at = { step: step.id }
  return (
    <Page visit={visit} title={w.changeTitle} layout="narrow">
      <BackLink href={planAt.step(at)} label={w.backToStep} />
      <PageHead title={w.changeTitle} lead={w.changeLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <DraftHint visit={visit} filled={filled} />
      <Card>
        <Form
          action={planAt.stepWords(at)}
          once={visit.onceKey()}
          version={step.version}
          draft={draft}
          hidden={{ draft }}
        >
          <StepFields visit={visit} around={around} filled={filled} step={step} />
          <Row>
            <Button>{w.save}</Button>
            <Button kind="quiet" href={planAt.step(at)}>
              {w.cancel}
            </Button>
          </Row>
        </Form>
      </Card>
      <Versions visit={visit} versions={versions.filter((one) => one.version < step.version)} />
    </Page>
  )
}

function StepFields({ visit, around, filled, step }: FieldsProps & { step?: Step }) {
  const w = stepWords[visit.lang]
  const { lang } = visit
  const people = around.filter((one, at) => around.findIndex(({ id }) => id === one.id) === at)
  return (
    <>
      <TextArea
        lang={lang}
        label={w.words}
        description={w.wordsHelp}
        voice="own"
        rows={2}
        max={stepMax}
        {...kept(filled, 'words', step?.words)}
      />
      <RadioGroup
        lang={lang}
        label={w.doer}
        options={doers.map((doer) => ({ value: doer, label: w.doers[doer] }))}
        {...kept(filled, 'doer', step?.doer ?? 'me')}
      />
      <SelectField
        lang={lang}
        label={w.person}
        description={w.personHelp}
        optional
        empty={w.personNone}
        options={people.map(({ id, name, isStaff }) => ({
          value: id,
          label: isStaff ? w.name(name, w.staff) : name,
        }))}
        {...kept(filled, 'person', step?.doerPerson?.id)}
      />
      <DateField
        lang={lang}
        label={w.due}
        description={w.dueHelp}
        optional
        {...kept(filled, 'due', step?.dueDay ?? undefined)}
      />
    </>
  )
}
