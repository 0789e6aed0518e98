import { sql } from 'kysely'
import { oneOf, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { dayOf } from '../../../platform/time/days.ts'
import { ALIAS } from '../contact.queries.ts'

export const TALK = 'contact.stay_talk.words'

export interface Stay {
  id: Id
  contact: Id
  /** What the guest wants to be called; '' for nobody's name. */
  guest: string
  reservedAt: Date
  arrivedAt: Date | null
  leftAt: Date | null
}

export interface Bed {
  id: Id
  name: string
  unit: string
  stay: Stay | null
}

interface StayRow extends Omit<Stay, 'guest'> {
  alias: Uint8Array | null
}

const asStay = (read: Read, { alias, ...row }: StayRow): Stay => ({
  ...row,
  guest: alias ? read.box.open(ALIAS, row.contact, alias) : '',
})

const stayColumns = sql`s.id, s.contact_id as contact, g.alias_sealed as alias, s.reserved_at as "reservedAt",
  s.arrived_at as "arrivedAt", s.left_at as "leftAt"`
const stays = sql`contact.stay s join contact.guests() g on g.stay_id = s.id`

/** The beds that the acting person sees, and who has them now. */
export async function beds(read: Read): Promise<Bed[]> {
  const all = await read.sql(
    sql<Omit<Bed, 'stay'>>`select b.id, b.name, u.name as unit
      from contact.bed b join municipality.unit u on u.id = b.unit_id
      where b.closed_at is null order by u.name, b.position limit 100`,
  )
  const taken = await read.sql(
    sql<StayRow & { bed: Id }>`select s.bed_id as bed, ${stayColumns} from ${stays}
      where s.left_at is null and s.cancelled_at is null limit 100`,
  )
  const byBed = new Map(taken.map(({ bed, ...row }) => [bed, asStay(read, row)]))
  return all.map((bed) => ({ ...bed, stay: byBed.get(bed.id) ?? null }))
}

/** @throws Missing */
export async function stayOf(read: Read, id: Id): Promise<Stay> {
  const rows = await read.sql(sql<StayRow>`select ${stayColumns} from ${stays} where s.id = ${id}`)
  return asStay(read, oneOf(rows))
}

/** Guests who left before today and whom nobody has asked how it went. */
export async function toFollowUp(read: Read): Promise<Stay[]> {
  const rows = await read.sql(
    sql<StayRow>`select ${stayColumns} from ${stays}
      where s.left_at is not null and not exists (
        select 1 from contact.stay_talk t where t.stay_id = s.id and t.kind = 'follow_up')
      order by s.left_at limit 100`,
  )
  const today = dayOf(read.now)
  return rows
    .map((row) => asStay(read, row))
    .filter(({ leftAt }) => leftAt && dayOf(leftAt) < today)
}

export interface Talk {
  id: Id
  kind: 'arrival' | 'leaving' | 'follow_up'
  words: string
  at: Date
  by: string
}

/** What was talked about on arrival, on leaving and the day after. */
export async function talksOf(read: Read, stay: Id): Promise<Talk[]> {
  const rows = await read.sql(
    sql<Omit<Talk, 'words'> & { words: Uint8Array }>`
      select t.id, t.kind, t.words_sealed as words, t.at, coalesce(p.name, '') as by
      from contact.stay_talk t left join contact.roster_people() p on p.person_id = t.by_id
      where t.stay_id = ${stay} order by t.at, t.id limit 50`,
  )
  return rows.map((row) => ({ ...row, words: read.box.open(TALK, row.id, row.words) }))
}
