import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { SelectField } from '../../../ui/field/choices.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { CompanyField } from '../company/company.field.tsx'
import type { Somebody } from '../company/company.ts'
import { everydayAt } from '../everyday.addresses.ts'
import { stepMax } from './training.forms.ts'
import { doers, numbers, type Template, trainingWords } from './training.words.ts'

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
          <TextField
            lang={lang}
            label={w.step(number)}
            optional
            max={stepMax}
            {...kept(filled, `step${number}`, start.steps[at])}
            key={number}
          />
        ))}
        {people.length > 0 && <Together visit={visit} people={people} filled={filled} />}
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

/** Who is with one, and in which of the steps. Folded: nobody need think of it who does it all alone. */
function Together({ visit, people, filled }: Omit<NewProps, 'template'>) {
  const w = trainingWords[visit.lang]
  const options = doers.map((value) => ({ value, label: w.doers[value] }))
  return (
    <Fold title={w.together} note={w.togetherNote} open={filled.problems.length > 0}>
      <CompanyField visit={visit} people={people} filled={filled} />
      {numbers.map((number) => (
        <SelectField
          lang={visit.lang}
          label={w.doer(number)}
          empty={false}
          options={options}
          {...kept(filled, `doer${number}`, 'me')}
          key={number}
        />
      ))}
    </Fold>
  )
}
