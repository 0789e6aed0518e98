import { sql } from 'kysely'
import { actorId, exactlyOne, oneOf, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { ALIAS } from '../contact.queries.ts'
import { happened } from '../contact.writes.ts'

const PLACE = 'contact.encounter.place'
const WORDS = 'contact.encounter.words'

export interface Met {
  contact: Id
  alias: string
  /** The day on which one looks at it again; there is no goal and no end. */
  reviewOn: string
  lastAt: Date | null
}

interface MetRow extends Omit<Met, 'alias'> {
  alias: Uint8Array | null
}

const rows = sql`select o.contact_id as contact, p.alias_sealed as alias, o.review_on as "reviewOn",
    (select max(e.at) from contact.encounter e where e.contact_id = o.contact_id) as "lastAt"
  from contact.outreach o join contact.contact c on c.id = o.contact_id and c.ended_at is null
    left join contact.particulars p on p.contact_id = o.contact_id`

const asMet = (read: Read, { alias, ...row }: MetRow): Met => ({
  ...row,
  alias: alias ? read.box.open(ALIAS, row.contact, alias) : '',
})

/** Those one looks in on, the soonest review first. */
export async function everybodyMet(read: Read): Promise<Met[]> {
  const all = await read.sql(sql<MetRow>`${rows} order by o.review_on, o.id limit 200`)
  return all.map((row) => asMet(read, row))
}

/** @throws Missing */
export async function oneMet(read: Read, contact: Id): Promise<Met> {
  return asMet(read, oneOf(await read.sql(sql<MetRow>`${rows} where o.contact_id = ${contact}`)))
}

export interface Encounter {
  id: Id
  place: string
  words: string
  at: Date
  by: string
}

/** When and where one met, newest first. */
export async function encounters(read: Read, contact: Id): Promise<Encounter[]> {
  const found = await read.sql(
    sql<{ id: Id; place: Uint8Array; words: Uint8Array; at: Date; by: string }>`
      select e.id, e.place_sealed as place, e.words_sealed as words, e.at, coalesce(n.name, '') as by
      from contact.encounter e left join contact.roster_people() n on n.person_id = e.by_id
      where e.contact_id = ${contact} order by e.at desc, e.id desc limit 100`,
  )
  return found.map((row) => ({
    ...row,
    place: read.box.open(PLACE, row.id, row.place),
    words: read.box.open(WORDS, row.id, row.words),
  }))
}

/** Begins to look in on somebody, with a day to look at it again. Nothing happens when one already does. */
export async function beginOutreach(write: Write, contact: Id, reviewOn: string) {
  await write.sql(
    sql`insert into contact.outreach (id, contact_id, review_on, begun_at, begun_by)
      values (${newId()}, ${contact}, ${reviewOn}, ${write.now}, ${actorId(write)})
      on conflict (contact_id) do nothing`,
  )
  await happened(write, contact, 'outreach_begun')
}

export interface NewEncounter {
  place: string
  words: string
}

/** Writes down that one met: where, in words, and what there was. @throws Missing when it is not outreach */
export async function meet(write: Write, contact: Id, { place, words }: NewEncounter) {
  await oneMet(write, contact)
  const id = newId()
  await write.q
    .insertInto('contact.encounter')
    .values({
      id,
      contact_id: contact,
      place_sealed: write.box.seal(PLACE, id, place),
      words_sealed: write.box.seal(WORDS, id, words),
      at: write.now,
      by_id: actorId(write),
    })
    .execute()
  await happened(write, contact, 'outreach_met')
}

/** Another day on which one looks at it again. @throws Missing */
export async function reviewOn(write: Write, contact: Id, day: string) {
  exactlyOne(
    await write.q
      .updateTable('contact.outreach')
      .set({ review_on: day })
      .where('contact_id', '=', contact)
      .executeTakeFirstOrThrow(),
  )
  await happened(write, contact, 'outreach_reviewed')
}
