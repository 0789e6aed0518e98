import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { MessagePage } from '../../../ui/message/message.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { Voice } from '../../../ui/voice/voice.tsx'
import { contactAt } from '../contact.addresses.ts'
import { whenOf } from '../talk/lines.tsx'
import type { Handover } from './handover.queries.ts'
import { handoverDeskWords } from './handover.words.ts'

export interface OutProps {
  visit: Visit
  /** As the link carried it, or as it was typed. */
  code: string
  /** What it is about, when the code opens it. */
  offer: Handover | undefined
  filled?: Filled
}

/** Somebody outside with a one-time link. Opening it changes nothing; saying yes does, once. */
export function OutPage({ visit, code, offer, filled = nothingFilled }: OutProps) {
  const w = handoverDeskWords[visit.lang]
  return (
    <Page visit={visit} title={w.outTitle} layout="narrow">
      <PageHead title={w.outTitle} lead={offer ? w.offeredLead(offer.from) : w.outLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        {offer && (
          <>
            <Voice text={offer.words} by={w.offeredWords(offer.from, ...whenOf(visit, offer.at))} />
            <p>{w.outText}</p>
          </>
        )}
        <Form
          action={contactAt.takeOver()}
          once={visit.onceKey()}
          hidden={{ yes: offer ? 'yes' : '' }}
        >
          <TextField
            lang={visit.lang}
            label={w.outCode}
            autocomplete="off"
            {...kept(filled, 'code', code)}
          />
          <Row>
            <Button>{offer ? w.outYes : w.outSee}</Button>
          </Row>
        </Form>
      </Card>
    </Page>
  )
}

export function OutDonePage({ visit }: { visit: Visit }) {
  const w = handoverDeskWords[visit.lang]
  return (
    <MessagePage
      visit={visit}
      title={w.outDone}
      text={[w.outDoneText]}
      actions={<Button href={uiAt.front()}>{w.front}</Button>}
    />
  )
}
