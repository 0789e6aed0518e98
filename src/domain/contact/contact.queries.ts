import { sql } from 'kysely'
import { oneOf, type Read } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import type { Contact, Line, Reading } from './contact.types.ts'

export const ALIAS = 'contact.particulars.alias'
export const NUMBER = 'contact.particulars.number'
export const LINE = 'contact.line.words'
const PAGE = 200
const LINES = 500

interface Row extends Omit<Contact, 'alias' | 'number' | 'owner'> {
  alias: Uint8Array | null
  number: Uint8Array | null
  owner: Id | null
  ownerName: string | null
  since: Date | null
}

const columns = sql`c.id, c.unit_id as "unitId", c.came, c.about, c.answer_way as "answerWay", c.meeting,
  c.young, c.danger_at as "dangerAt", c.opened_at as "openedAt", c.ended_at as "endedAt",
  c.ended_how as "endedHow", c.words_removed_at as "wordsRemovedAt",
  c.danger_at is not null and not exists (select 1 from contact.danger_step d
    where d.contact_id = c.id and d.at >= c.danger_at) as "dangerOpen",
  p.alias_sealed as alias, p.number_sealed as number,
  o.person_id as owner, n.name as "ownerName", o.from_at as since`

const tables = sql`contact.contact c left join contact.particulars p on p.contact_id = c.id
  left join contact.owner_now() o on o.contact_id = c.id
  left join contact.names() n on n.person_id = o.person_id`

function asContact(read: Read, { alias, number, owner, ownerName, since, ...row }: Row): Contact {
  return {
    ...row,
    alias: alias ? read.box.open(ALIAS, row.id, alias) : '',
    number: number ? read.box.open(NUMBER, row.id, number) : '',
    owner: owner && since ? { id: owner, name: ownerName ?? '', since } : null,
  }
}

/** Open contacts that I may work with: what speaks of danger and nobody has seen first, then by age. */
export async function openContacts(read: Read): Promise<Contact[]> {
  const rows = await read.sql(
    sql<Row>`select ${columns} from ${tables}
      where c.ended_at is null and c.id = any (array(select contact.staffed()))
      order by "dangerOpen" desc, c.opened_at limit ${PAGE}`,
  )
  return rows.map((row) => asContact(read, row))
}

/** One that I may see. @throws Missing */
export async function contactOf(read: Read, id: Id): Promise<Contact> {
  const rows = await read.sql(sql<Row>`select ${columns} from ${tables} where c.id = ${id}`)
  return asContact(read, oneOf(rows))
}

/** The one that the request has proved, by a code or a visit with it; undefined when there is none. */
export async function provedContact(read: Read): Promise<Contact | undefined> {
  const rows = await read.sql(
    sql<Row>`select ${columns} from ${tables}
      where c.id = any (array(select contact.returned())) limit 1`,
  )
  return rows[0] && asContact(read, rows[0])
}

/** Those that the acting person has said yes to, newest first. */
export async function ownContacts(read: Read): Promise<Contact[]> {
  const rows = await read.sql(
    sql<Row>`select ${columns} from ${tables}
      where c.id = any (array(select contact.linked())) order by c.opened_at desc limit ${PAGE}`,
  )
  return rows.map((row) => asContact(read, row))
}

interface LineRow extends Omit<Line, 'words' | 'name'> {
  words: Uint8Array | null
  name: string | null
}

/** The conversation, oldest first. */
export async function linesOf(read: Read, contact: Id): Promise<Line[]> {
  const rows = await read.sql(
    sql<LineRow>`select l.id, l.side, l.told, l.words_sealed as words, l.written_at as at, n.name
      from contact.line l left join contact.names() n on n.person_id = l.author_id
      where l.contact_id = ${contact} order by l.written_at, l.id limit ${LINES}`,
  )
  return rows.map((row) => ({
    ...row,
    name: row.name ?? '',
    words: row.words ? read.box.open(LINE, row.id, row.words) : null,
  }))
}

/** Who has read it, and when last: the one who wrote may know. */
export function readingsOf(read: Read, contact: Id): Promise<Reading[]> {
  return read.sql(
    sql<Reading>`select n.name, max(k.at) as at from contact.look k
      join contact.names() n on n.person_id = k.person_id
      where k.contact_id = ${contact} group by n.name order by at desc limit 20`,
  )
}

/** Signs that the acting person has opened a contact. Part of the page: where it cannot be written, nothing is shown. */
export async function leaveLook(read: Read, contact: Id, me: Id, request: Id): Promise<void> {
  await read.sql(
    sql`insert into contact.look (id, contact_id, person_id, at, request_id)
      values (${newId()}, ${contact}, ${me}, ${read.now}, ${request})`,
  )
}
