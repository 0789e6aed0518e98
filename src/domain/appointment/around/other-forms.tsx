import type { Visit } from '../../../platform/web/visit.ts'
import { Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { appointmentAt } from '../appointment.addresses.ts'
import type { Appointment } from '../appointment.types.ts'
import { otherFormsThan } from './around.rules.ts'
import { aroundWords } from './around.words.ts'

/** The same hour by phone, by video, in writing or in the same room: with one press, and no reason. */
export function OtherForms({ visit, a }: { visit: Visit; a: Appointment }) {
  const w = aroundWords[visit.lang]
  const others = otherFormsThan(a.form)
  if (others.length === 0 || a.startsAt <= visit.now) return null
  return (
    <Card title={w.formTitle}>
      <p class="by">{w.formText}</p>
      <Row>
        {others.map((form) => (
          <ButtonForm
            kind="secondary"
            action={appointmentAt.propose({ appointment: a.id })}
            once={visit.onceKey()}
            version={a.version}
            hidden={{ day: a.day, time: a.time, form, place: '', words: '' }}
            key={form}
          >
            {w.formPress[form]}
          </ButtonForm>
        ))}
      </Row>
    </Card>
  )
}
