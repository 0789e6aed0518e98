import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { appointmentAt } from '../appointment.addresses.ts'
import { CallOff } from '../appointment.one.tsx'
import { me } from '../appointment.says.ts'
import type { Appointment } from '../appointment.types.ts'
import { isOver } from '../appointment.when.ts'
import { mayChange } from '../appointment.writes.ts'
import { appointmentDeskWords } from './appointment.desk.words.ts'

/** For those who have a hand in it: correct it, or call it off. */
export function Change({ visit, a }: { visit: Visit; a: Appointment }) {
  const w = appointmentDeskWords[visit.lang]
  if (!mayChange(a, me(visit)) || isOver(a, visit.now)) return null
  const address = appointmentAt.deskChange({ citizen: a.citizen.id, appointment: a.id })
  return (
    <>
      <Card title={w.change}>
        <p class="by">{w.changeLead(a.citizen.name)}</p>
        <Row>
          <Button kind="secondary" href={address}>
            {w.change}
          </Button>
        </Row>
      </Card>
      <CallOff visit={visit} a={a} />
    </>
  )
}
