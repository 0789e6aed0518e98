import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { CheckboxGroup } from '../../../ui/field/choices.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept, keptMany } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { CompanyField } from '../company/company.field.tsx'
import type { Somebody } from '../company/company.ts'
import { everydayAt } from '../everyday.addresses.ts'
import { checklistWords, type ListName } from './checklists.words.ts'
import { homeWords } from './home.words.ts'

interface ChecklistProps {
  visit: Visit
  list: ListName
  people: readonly Somebody[]
  filled: Filled
}

/** One list to choose from. What is not chosen is said nothing about, now or later. */
export function ChecklistPage({ visit, list, people, filled }: ChecklistProps) {
  const w = homeWords[visit.lang]
  const { title, lead, items } = checklistWords[visit.lang][list]
  const { lang } = visit
  return (
    <Page visit={visit} title={title} place={w.lists} layout="narrow">
      <BackLink href={everydayAt.mine()} label={w.back} />
      <PageHead title={title} lead={lead} />
      <ErrorSummary lang={lang} problems={filled.problems} />
      <Form action={everydayAt.lists()} once={visit.onceKey()} hidden={{ list }}>
        <CheckboxGroup
          lang={lang}
          label={w.choose}
          description={w.chooseHelp}
          options={Object.entries(items).map(([value, label]) => ({ value, label }))}
          {...keptMany(filled, 'items')}
        />
        <TextField
          lang={lang}
          label={w.own}
          description={w.ownHelp}
          optional
          max={300}
          {...kept(filled, 'own')}
        />
        <CompanyField visit={visit} people={people} filled={filled} />
        <Row>
          <Button>{w.press}</Button>
          <Button kind="quiet" href={everydayAt.mine()}>
            {w.cancel}
          </Button>
        </Row>
      </Form>
    </Page>
  )
}
