import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Voice } from '../../../ui/voice/voice.tsx'
import { contactAt } from '../contact.addresses.ts'
import { whenOf } from '../talk/lines.tsx'
import type { Handover } from './handover.queries.ts'
import { handoverDeskWords } from './handover.words.ts'

/** Somebody asks me. I see what they wrote to me, and nothing of what the person said. */
export function OfferedPage({ visit, one }: { visit: Visit; one: Handover }) {
  const w = handoverDeskWords[visit.lang]
  return (
    <Page visit={visit} title={w.offeredTitle} layout="narrow">
      <BackLink href={contactAt.inbox()} label={w.toInbox} />
      <PageHead title={w.offeredTitle} lead={w.offeredLead(one.from)} />
      <Card>
        <Voice text={one.words} by={w.offeredWords(one.from, ...whenOf(visit, one.at))} />
        <Row>
          <ButtonForm action={contactAt.accept({ handover: one.id })} once={visit.onceKey()}>
            {w.yes}
          </ButtonForm>
          <ButtonForm
            kind="secondary"
            action={contactAt.decline({ handover: one.id })}
            once={visit.onceKey()}
          >
            {w.no}
          </ButtonForm>
        </Row>
      </Card>
    </Page>
  )
}
