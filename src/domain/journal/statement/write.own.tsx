import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { statementAt } from './statement.addresses.ts'
import { StatementFields } from './statement.show.tsx'
import { statementWords } from './statement.words.ts'

/** What somebody said, with who and when. */
export function WriteStatementPage({ visit, filled }: { visit: Visit; filled: Filled }) {
  const w = statementWords[visit.lang]
  return (
    <Page visit={visit} title={w.write} place={w.title} layout="narrow">
      <BackLink href={statementAt.mine()} label={w.back} />
      <PageHead title={w.write} lead={w.writeLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <Form
          action={statementAt.write()}
          once={visit.onceKey()}
          label={w.write}
          draft="journal.statement"
        >
          <StatementFields visit={visit} filled={filled} />
          <Button>{w.save}</Button>
        </Form>
      </Card>
    </Page>
  )
}
