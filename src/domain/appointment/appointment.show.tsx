import type { Read } from '../../platform/data/db.ts'
import { Missing } from '../../platform/web/errors.ts'
import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { appointmentAt } from './appointment.addresses.ts'
import { whoCanCome } from './appointment.checks.ts'
import { OnePage } from './appointment.one.tsx'
import { appointment } from './appointment.queries.ts'
import { me } from './appointment.says.ts'
import type { Appointment } from './appointment.types.ts'
import { isOver } from './appointment.when.ts'
import { DeskOne, deskAt } from './desk/appointment.desk.tsx'

/** The appointment that the address names. @throws Missing when it is not for the visitor to see */
export const asked = (read: Read, visit: Visit): Promise<Appointment> =>
  appointment(read, visit.params.appointment ?? '')

/** One of the visitor's own: only the person an appointment is about takes people along. */
export async function mine(read: Read, visit: Visit): Promise<Appointment> {
  const a = await asked(read, visit)
  if (a.citizen.id !== me(visit) || a.calledOff) throw new Missing()
  return a
}

const isDesk = (a: Appointment, visit: Visit) => a.mayWrite && a.citizen.id !== me(visit)

/** Staff go back to their own page of it; the person and those who are asked along to theirs. */
export const pageOf = (a: Appointment, visit: Visit): string =>
  isDesk(a, visit) ? deskAt(a) : appointmentAt.one({ appointment: a.id })

/** The page that somebody answers from, as they saw it, with what is to be said about it. */
export async function showOne(visit: Visit, read: Read, filled?: Filled) {
  const a = await asked(read, visit)
  if (isDesk(a, visit)) return <DeskOne visit={visit} a={a} filled={filled} />
  const canAsk = a.citizen.id === me(visit) && !a.calledOff && !isOver(a, visit.now)
  const around = canAsk ? await whoCanCome(read, visit, me(visit)) : []
  return <OnePage visit={visit} a={a} around={around} filled={filled} />
}
