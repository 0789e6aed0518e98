import { sql } from 'kysely'
import { oneOf, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { OFFER, TO_NAME } from './handover.writes.ts'

export interface Handover {
  id: Id
  contact: Id
  way: 'account' | 'unit' | 'link' | 'phone'
  from: string
  /** A person's or a unit's name, as far as the reader may know it. */
  to: string
  words: string
  at: Date
  until: Date | null
  acceptedAt: Date | null
  declinedAt: Date | null
}

interface Row extends Omit<Handover, 'words' | 'to' | 'from'> {
  from: string | null
  toName: string | null
  sealed: Uint8Array | null
  words: Uint8Array
}

const columns = sql`h.id, h.contact_id as contact, h.way, f.name as from, coalesce(t.name, u.name) as "toName",
  h.to_name_sealed as sealed, h.words_sealed as words, h.offered_at as at, h.expires_at as until,
  h.accepted_at as "acceptedAt", h.declined_at as "declinedAt"`
const tables = sql`contact.handover h left join contact.names() f on f.person_id = h.from_id
  left join contact.names() t on t.person_id = h.to_id left join municipality.unit u on u.id = h.to_unit_id`

const asHandover = (read: Read, { toName, sealed, words, from, ...row }: Row): Handover => ({
  ...row,
  from: from ?? '',
  to: sealed ? read.box.open(TO_NAME, row.id, sealed) : (toName ?? ''),
  words: read.box.open(OFFER, row.id, words),
})

/** What others ask me, or my unit, to take over. Oldest first. */
export async function offeredToMe(read: Read): Promise<Handover[]> {
  const rows = await read.sql(
    sql<Row>`select ${columns} from ${tables}
      where h.accepted_at is null and h.declined_at is null and h.taken_back_at is null
        and h.contact_id = any (array(select contact.offered())) order by h.offered_at limit 50`,
  )
  return rows.map((row) => asHandover(read, row))
}

/** One of them. @throws Missing when it is not asked of me, or no longer */
export async function offeredOne(read: Read, id: Id): Promise<Handover> {
  const all = await offeredToMe(read)
  return oneOf(all.filter((one) => one.id === id))
}

/** What has been asked about this contact, newest first. */
export async function handoversOf(read: Read, contact: Id): Promise<Handover[]> {
  const rows = await read.sql(
    sql<Row>`select ${columns} from ${tables}
      where h.contact_id = ${contact} and h.taken_back_at is null order by h.offered_at desc limit 20`,
  )
  return rows.map((row) => asHandover(read, row))
}

/** The one that a link is about, when the transaction has proved its code. */
export async function linkedOffer(read: Read): Promise<Handover | undefined> {
  const rows = await read.sql(
    sql<Row>`select ${columns} from ${tables}
      where h.way = 'link' and h.contact_id = any (array(select contact.offered_by_link()))
        and h.accepted_at is null and h.declined_at is null and h.taken_back_at is null`,
  )
  return rows[0] && asHandover(read, rows[0])
}

export interface Colleague {
  id: Id
  name: string
  title: string
  unit: string
}

/** To whom one can hand over: those who work here now. */
export const colleagues = (read: Read): Promise<Colleague[]> =>
  read.sql(
    sql<Colleague>`select person_id as id, name, title, unit from contact.receivers()
      order by unit, name limit 500`,
  )

export interface ReceivingUnit {
  id: Id
  name: string
}

/** Units in which somebody works now: asking one where nobody does would be asking nobody. */
export const receivingUnits = (read: Read): Promise<ReceivingUnit[]> =>
  read.sql(
    sql<ReceivingUnit>`select u.id, u.name from municipality.unit u
      where u.id in (select w.unit_id from contact.at_work() w) order by u.name limit 200`,
  )
