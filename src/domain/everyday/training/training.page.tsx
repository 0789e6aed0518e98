import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Choices } from '../../../ui/choices/choices.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { SelectField } from '../../../ui/field/choices.tsx'
import { TextArea, TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { HeadingRow, PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { planAt } from '../../plan/index.ts'
import { everydayAt } from '../everyday.addresses.ts'
import type { Somebody } from '../home/checklist.page.tsx'
import { practiceMax, stepMax } from './training.forms.ts'
import type { Training } from './training.queries.ts'
import { numbers, type Template, templates, trainingWords } from './training.words.ts'

interface TrainingProps {
  visit: Visit
  trainings: readonly Training[]
  filled: Filled
}

/** What one practises, and something new to choose. */
export function TrainingPage({ visit, trainings, filled }: TrainingProps) {
  const w = trainingWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={everydayAt.mine()} label={w.back} />
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {trainings.length > 0 && <HeadingRow title={w.mine} />}
      {trainings.map((training) => (
        <One visit={visit} training={training} key={training.id} />
      ))}
      <Choices
        choices={[
          ...templates.map((code) => ({
            href: everydayAt.trainingNew({}, { som: code }),
            label: w.templates[code].title,
          })),
          { href: everydayAt.trainingNew(), label: w.own, note: w.ownNote },
        ]}
      />
    </Page>
  )
}

function One({ visit, training }: { visit: Visit; training: Training }) {
  const w = trainingWords[visit.lang]
  const href = planAt.goal({ goal: training.goal })
  return (
    <Card title={training.title} level={3} link={{ href, label: w.toGoal, about: training.title }}>
      {training.practised.map(({ id, words, writtenAt }) => (
        <div key={id}>
          <OwnWords
            text={words}
            size="small"
            by={w.said(sayDate(dayOf(writtenAt), visit.lang, visit.today))}
          />
          <ButtonForm
            kind="quiet"
            action={everydayAt.practiceOff({ practice: id })}
            once={visit.onceKey()}
          >
            {w.off}
          </ButtonForm>
        </div>
      ))}
      <Fold title={w.today}>
        <Form action={everydayAt.practised({ training: training.id })} once={visit.onceKey()}>
          <TextArea
            lang={visit.lang}
            name="words"
            label={w.todayLabel}
            description={w.todayHelp}
            voice="own"
            rows={3}
            max={practiceMax}
          />
          <Button kind="secondary">{w.save}</Button>
        </Form>
      </Fold>
    </Card>
  )
}

interface NewProps {
  visit: Visit
  template: Template | null
  people: readonly Somebody[]
  filled: Filled
}

/** One activity in small steps: the words can be changed, and each step is alone, together or for me. */
export function NewTrainingPage({ visit, template, people, filled }: NewProps) {
  const w = trainingWords[visit.lang]
  const { lang } = visit
  const start = template ? w.templates[template] : { title: '', steps: [] }
  return (
    <Page visit={visit} title={w.newTitle} place={w.title} layout="narrow">
      <BackLink href={everydayAt.training()} label={w.backTraining} />
      <PageHead title={w.newTitle} lead={w.newLead} />
      <ErrorSummary lang={lang} problems={filled.problems} />
      <Form action={everydayAt.trainingNew()} once={visit.onceKey()}>
        <TextField lang={lang} label={w.goal} max={300} {...kept(filled, 'goal', start.title)} />
        {numbers.map((number, at) => (
          <div key={number}>
            <TextField
              lang={lang}
              label={w.step(number)}
              optional
              max={stepMax}
              {...kept(filled, `step${number}`, start.steps[at])}
            />
            <SelectField
              lang={lang}
              label={w.doer(number)}
              empty={false}
              options={(['me', 'us', 'you'] as const).map((value) => ({
                value,
                label: w.doers[value],
              }))}
              {...kept(filled, `doer${number}`, 'me')}
            />
          </div>
        ))}
        {people.length > 0 && (
          <SelectField
            lang={lang}
            label={w.person}
            description={w.personHelp}
            optional
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            {...kept(filled, 'person')}
          />
        )}
        <Row>
          <Button>{w.press}</Button>
          <Button kind="quiet" href={everydayAt.training()}>
            {w.cancel}
          </Button>
        </Row>
      </Form>
    </Page>
  )
}
