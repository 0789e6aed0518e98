import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextArea, TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { languageAt } from './language.addresses.ts'
import { languageWords } from './language.words.ts'

/** A word to propose, and another way to say it. */
export function ProposePage({ visit, filled }: { visit: Visit; filled: Filled }) {
  const w = languageWords[visit.lang]
  const field = { lang: visit.lang }
  return (
    <Page visit={visit} title={w.propose} place={w.title} layout="narrow">
      <BackLink href={languageAt.list()} label={w.back} />
      <PageHead title={w.propose} lead={w.how} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <Form action={languageAt.propose()} once={visit.onceKey()} label={w.propose}>
          <TextField
            {...field}
            label={w.word}
            description={w.wordHelp}
            max={60}
            {...kept(filled, 'word')}
          />
          <TextArea
            {...field}
            label={w.instead}
            description={w.insteadHelp}
            rows={2}
            max={300}
            {...kept(filled, 'instead')}
          />
          <TextField
            {...field}
            label={w.forms}
            description={w.formsHelp}
            optional
            max={300}
            {...kept(filled, 'forms')}
          />
          <TextField
            {...field}
            label={w.signed}
            description={w.signedHelp}
            optional
            max={80}
            {...kept(filled, 'signed')}
          />
          <Button>{w.send}</Button>
        </Form>
      </Card>
    </Page>
  )
}
