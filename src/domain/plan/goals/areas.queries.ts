import { sql } from 'kysely'
import { actorId, type Read, type Write } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { told } from '../own-words/wording.queries.ts'

const PLACE = 'plan.own_area.label'
const placed = (citizen: Id, code: string) => `${citizen}/${code}`

export interface Area {
  code: string
  danish: string
  english: string
  /** What the person calls it; null for the neutral name. */
  label: string | null
}

interface Row {
  code: string
  danish: string
  english: string
  label_sealed: Uint8Array | null
}

/** The parts of a life, in their order, with what this person calls them. */
export async function areas(read: Read, citizen: Id): Promise<Area[]> {
  const rows = await read.sql(
    sql<Row>`select a.code, a.danish, a.english, o.label_sealed
      from plan.life_area a left join plan.own_area o on o.area_code = a.code and o.citizen_id = ${citizen}
      order by a.position`,
  )
  if (rows.some((row) => row.label_sealed)) read.shows([citizen], 'goals')
  return rows.map(({ label_sealed, ...row }) => ({
    ...row,
    label: (label_sealed && read.box.open(PLACE, placed(citizen, row.code), label_sealed)) || null,
  }))
}

/** Gives a part of one's life a name of one's own; an empty one brings the neutral name back. */
export async function nameArea(write: Write, code: string, label: string): Promise<void> {
  const citizen = actorId(write)
  const label_sealed = write.box.seal(PLACE, placed(citizen, code), label)
  await write.q
    .insertInto('plan.own_area')
    .values({ citizen_id: citizen, area_code: code, label_sealed })
    .onConflict((same) => same.columns(['citizen_id', 'area_code']).doUpdateSet({ label_sealed }))
    .execute()
  await told(write, 'area_named', { object: citizen, citizen })
}
