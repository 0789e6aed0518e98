import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { SelectField } from '../../../ui/field/choices.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { everydayAt } from '../everyday.addresses.ts'
import type { Somebody } from '../home/checklist.page.tsx'
import { stepMax } from './training.forms.ts'
import { numbers, type Template, trainingWords } from './training.words.ts'

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
