import type { Read } from '../../platform/data/db.ts'
import { Missing } from '../../platform/web/errors.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { type Attended, myRoleFor, nameOf } from '../circle/index.ts'

type Role = Attended['role']

/** The person and what one is for them at work. Nobody else has a page here. @throws Missing */
export async function citizenOf(visit: Visit, read: Read) {
  const id = visit.params.citizen ?? ''
  const role = await myRoleFor(read, id)
  const name = role && (await nameOf(read, id))
  if (!role || !name) throw new Missing()
  return { id, name, role }
}

/** Those whose work it is to propose. @throws Missing */
export async function mayPropose(visit: Visit, read: Read) {
  const citizen = await citizenOf(visit, read)
  if (citizen.role === 'night') throw new Missing()
  return citizen
}

/** Whose work it is to do things for the person, and so to promise them. */
export const writesSteps = (role: Role) => role === 'support' || role === 'coordinator'
