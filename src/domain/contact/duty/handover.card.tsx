import { clock } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { dutyAt } from './duty.addresses.ts'
import { longest } from './duty.forms.ts'
import type { Shift, ShiftHandover } from './duty.queries.ts'
import { dutyWords } from './duty.words.ts'

interface HandoverProps {
  visit: Visit
  shift: Shift | undefined
  handovers: readonly ShiftHandover[]
  filled: Filled
}

/** What the shift before wrote, to be read and taken over; and what this one leaves to the next. */
export function HandoverCard({ visit, shift, handovers, filled }: HandoverProps) {
  const w = dutyWords[visit.lang]
  const waits = handovers.some((one) => one.mine && !one.acceptedAt)
  if (!shift && handovers.length === 0) return null
  return (
    <Card title={w.handoverTitle}>
      {handovers.map((one) => (
        <Told visit={visit} one={one} key={one.id} />
      ))}
      {shift && !waits && (
        <Fold title={w.handoverSave} note={w.handoverLead}>
          <Form
            action={dutyAt.handover()}
            once={visit.onceKey()}
            draft="contact.duty.handover"
            label={w.handoverSave}
          >
            <TextArea
              lang={visit.lang}
              label={w.handoverWords}
              {...kept(filled, 'handover')}
              rows={4}
              max={longest}
            />
            <Button kind="secondary">{w.handoverSave}</Button>
          </Form>
        </Fold>
      )}
    </Card>
  )
}

function Told({ visit, one }: { visit: Visit; one: ShiftHandover }) {
  const w = dutyWords[visit.lang]
  return (
    <section>
      <p class="by">{w.handoverFrom(one.name, clock(one.at, visit.lang))}</p>
      <p class="kept-lines">{one.words}</p>
      {one.acceptedAt && one.acceptedBy && (
        <p class="by">{w.handoverRead(one.acceptedBy, clock(one.acceptedAt, visit.lang))}</p>
      )}
      {!one.acceptedAt && one.mine && <p class="by">{w.handoverWaits}</p>}
      {!one.acceptedAt && !one.mine && (
        <ButtonForm
          kind="secondary"
          action={dutyAt.handoverRead({ handover: one.id })}
          once={visit.onceKey()}
        >
          {w.handoverAccept}
        </ButtonForm>
      )}
    </section>
  )
}
