import { sql } from 'kysely'
import { actorId, oneOf, type Read, type Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { endShareOf, shareOne } from '../circle/index.ts'
import { ownPage } from './own.queries.ts'
import { told } from './own.room.ts'
import type { PageKind, SharedItem } from './own.types.ts'

const TITLE = 'own.shared_item.title'
const WORDS = 'own.shared_item.words'
const SUBJECT = 'own_room'

/**
 * Makes a copy of a page as it is now, for one receiver. A copy that they had of it before is replaced, so that
 * they read one wording.
 */
export async function shareOwnPage(write: Write, page: Id, person: Id): Promise<Id> {
  const me = actorId(write)
  const { kind, title, words } = await ownPage(write, page)
  for (const old of await copiesOf(write, page, person)) await withdrawOwn(write, old)
  const id = newId()
  await write.q
    .insertInto('own.shared_item')
    .values({
      id,
      citizen_id: me,
      person_id: person,
      page_id: page,
      kind,
      title_sealed: title ? write.box.seal(TITLE, id, title) : null,
      words_sealed: write.box.seal(WORDS, id, words),
      shared_at: write.now,
    })
    .execute()
  await shareOne(write, { person, subject: SUBJECT, object: id })
  return id
}

/** Ends it and removes the copy. What was read cannot be unread. @throws Missing */
export async function withdrawOwn(write: Write, id: Id) {
  const me = actorId(write)
  const rows = await write.sql(
    sql<{ person: Id }>`select person_id as person from own.shared_item
      where id = ${id} and citizen_id = ${me}`,
  )
  const { person } = oneOf(rows)
  await endShareOf(write, { person, subject: SUBJECT, object: id })
  await write.q.deleteFrom('own.shared_item').where('id', '=', id).execute()
  await told(write, 'own_room_withdrawn', id)
}

export async function withdrawAllOf(write: Write, page: Id) {
  for (const copy of await copiesOf(write, page)) await withdrawOwn(write, copy)
}

async function copiesOf(write: Write, page: Id, person?: Id): Promise<Id[]> {
  const rows = await write.sql(
    sql<{ id: Id }>`select id from own.shared_item
      where page_id = ${page} and citizen_id = ${actorId(write)}
        and (${person ?? null}::uuid is null or person_id = ${person ?? null}::uuid)`,
  )
  return rows.map(({ id }) => id)
}

interface ItemRow {
  id: Id
  page: Id
  citizen: Id
  citizenName: string
  receiver: Id
  receiverName: string
  kind: PageKind
  title_sealed: Uint8Array | null
  words_sealed: Uint8Array
  sharedAt: Date
}

const asItem = (read: Read, { title_sealed, words_sealed, ...row }: ItemRow): SharedItem => ({
  ...row,
  title: title_sealed ? read.box.open(TITLE, row.id, title_sealed) : '',
  words: read.box.open(WORDS, row.id, words_sealed),
})

const items = (where: ReturnType<typeof sql>) => sql<ItemRow>`
  select i.id, i.page_id as page, i.citizen_id as citizen, c.given_name as "citizenName",
    i.person_id as receiver, r.given_name as "receiverName", i.kind, i.title_sealed, i.words_sealed,
    i.shared_at as "sharedAt"
  from own.shared_item i join person.person c on c.id = i.citizen_id
    left join person.person r on r.id = i.person_id
  where ${where} order by i.shared_at desc, i.id limit 200`

/** What the acting person has let others read, and whom; only what they can still read. */
export async function sharedByMe(read: Read): Promise<SharedItem[]> {
  const me = actorId(read)
  const rows = await read.sql(
    items(sql`i.citizen_id = ${me} and exists (select 1 from circle.share s
      where s.citizen_id = ${me} and s.object_id = i.id and s.ended_at is null)`),
  )
  return rows.map((row) => asItem(read, row))
}

/** What others have let the acting person read from rooms of their own. */
export async function sharedFromRooms(read: Read): Promise<SharedItem[]> {
  const me = actorId(read)
  const rows = await read.sql(items(sql`i.person_id = ${me} and i.citizen_id <> ${me}`))
  read.shows([...new Set(rows.map(({ citizen }) => citizen))], SUBJECT)
  return rows.map((row) => asItem(read, row))
}
