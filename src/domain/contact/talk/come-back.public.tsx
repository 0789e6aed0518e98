import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { contactAt } from '../contact.addresses.ts'
import { writeWords } from '../write/write.words.ts'
import { talkWords } from './talk.words.ts'

/** The code from the receipt, on any phone. It is typed into a form and never stands in an address. */
export function ComeBackPage({ visit, filled = nothingFilled }: { visit: Visit; filled?: Filled }) {
  const w = talkWords[visit.lang]
  return (
    <Page visit={visit} title={w.comeTitle} layout="narrow">
      <BackLink href={uiAt.door()} label={writeWords[visit.lang].back} />
      <PageHead title={w.comeTitle} lead={w.comeLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <CodeForm visit={visit} filled={filled} action={contactAt.comeBack()} />
      </Card>
      <Card title={w.lost}>
        <p>{w.lostText}</p>
        <a href={contactAt.write()}>{w.again}</a>
      </Card>
    </Page>
  )
}

export function CodeForm(props: { visit: Visit; filled: Filled; action: string }) {
  const { visit, filled, action } = props
  const w = talkWords[visit.lang]
  return (
    <Form action={action} once={visit.onceKey()}>
      <TextField
        lang={visit.lang}
        label={w.code}
        description={w.codeHelp}
        autocomplete="off"
        {...kept(filled, 'code')}
      />
      <Row>
        <Button>{w.open}</Button>
      </Row>
    </Form>
  )
}
