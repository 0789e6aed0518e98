import type { Write } from '../../src/platform/data/db.ts'
import { type Id, newId } from '../../src/platform/data/id.ts'
import { moment } from '../../src/platform/time/days.ts'
import type { Law } from './law.ts'
import { lives } from './lives.ts'
import type { Name } from './people.ts'
import type { Unit } from './town.ts'

interface Known {
  idOf(name: Name): Id
  units: Record<Unit, Id>
  laws: Record<Law, Id>
  toldAt: Date
}

/** Who works around whom, as what and by which paragraph: the municipality's own arrangement. */
export async function addWork(write: Write, { idOf, units, laws, toldAt }: Known) {
  const rows = lives.flatMap(({ citizen, works }) =>
    works.map(({ staff, role, unit, law, from, until }) => ({
      id: newId(),
      citizen_id: idOf(citizen),
      person_id: idOf(staff),
      unit_id: unit ? units[unit] : null,
      law_id: laws[law],
      role,
      from_at: moment(from(toldAt), '08:00'),
      until_at: until ? moment(until(toldAt), '16:00') : null,
    })),
  )
  await write.q.insertInto('circle.staff_relation').values(rows).execute()
}
