import { actorId, type Read } from '../../platform/data/db.ts'
import { Missing } from '../../platform/web/errors.ts'
import type { Visit } from '../../platform/web/visit.ts'
import type { Circle } from './circle.own.tsx'
import { peopleAround, sharesOf } from './circle.queries.ts'
import { type Sight, sights, subjects } from './circle.rules.ts'
import {
  denials,
  isLocked,
  isShielded,
  letIn,
  representativesOf,
  whoSees,
} from './grounds/grounds.queries.ts'
import type { NoProps } from './grounds/no.own.tsx'

/** Everybody around the acting person, with what each sees. */
async function mySights(read: Read): Promise<Sight[]> {
  const me = actorId(read)
  return sights(await peopleAround(read, me), await sharesOf(read, me), await whoSees(read, me))
}

/** All that Min kreds shows. */
export async function myCircle(read: Read): Promise<Circle> {
  const me = actorId(read)
  return {
    sights: await mySights(read),
    denied: await denials(read, me),
    acting: await representativesOf(read, me),
    locked: await isLocked(read, me),
    shielded: await isShielded(read, me),
  }
}

/** The one whom the address names. @throws Missing when they are not around */
export async function sightOf(visit: Visit, read: Read): Promise<Sight> {
  const sight = (await mySights(read)).find((one) => one.person.id === visit.params.person)
  if (!sight) throw new Missing()
  return sight
}

/** What this one sees now, and what the person has said no to before: all of it can be said no to. */
export async function noTo(read: Read, { person, by }: Sight): Promise<NoProps> {
  const me = actorId(read)
  const said = (await denials(read, me)).filter((one) => one.person === person.id)
  // What is shared alone is taken back where it is shared.
  const { consent: _, ...others } = by
  const sees = new Set([...Object.values(others).flat(), ...said.map(({ subject }) => subject)])
  return {
    subjects: subjects.filter((one) => sees.has(one)),
    denied: subjects.filter((one) => said.some(({ subject }) => subject === one)),
    locked: (await isLocked(read, me)) || (await isShielded(read, me)),
    letIn: (await letIn(read, me)).includes(person.id),
  }
}
