import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { contactAt } from '../contact.addresses.ts'
import { type Door, sayWhenRead } from '../contact.door.ts'
import type { Contact } from '../contact.types.ts'
import { DangerCard } from '../danger/danger.card.tsx'
import { receiptWords } from './write.words.ts'

export interface ReceiptProps {
  visit: Visit
  contact: Contact
  door: Door | undefined
  /** Only on the phone that wrote, and only for a few minutes. */
  code: string | undefined
}

/** The words have arrived. Where they speak of danger, who answers now stands before everything else. */
export function ReceiptPage({ visit, contact, door, code }: ReceiptProps) {
  const w = receiptWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <PageHead
        title={w.title}
        lead={w.lead(door ? sayWhenRead(door, visit.now, visit.lang) : '')}
      />
      {contact.dangerAt && <DangerCard visit={visit} door={door} />}
      <Card title={w.codeTitle}>
        {code ? (
          <>
            <p class="reference">
              <code>{code}</code>
            </p>
            <p>{w.codeText}</p>
            <p class="by">
              {w.codeOnce} {w.print}
            </p>
          </>
        ) : (
          <p>{w.codeGone}</p>
        )}
      </Card>
      {contact.answerWay === 'call' && <p>{w.callText}</p>}
      {contact.answerWay === 'come_by' && <p>{w.comeByText(door?.place ?? '')}</p>}
      <Row>
        <Button href={contactAt.talk()}>{w.talk}</Button>
      </Row>
    </Page>
  )
}
