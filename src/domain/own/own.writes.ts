import { sql } from 'kysely'
import { actorId, exactlyOne, sameVersion, type Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { dropDraft } from '../../platform/web/drafts.ts'
import { draftOfPage } from './own.forms.ts'
import { ownPage, TITLE, WORDS } from './own.queries.ts'
import { openRoom, type Room, told } from './own.room.ts'
import { withdrawAllOf } from './own.shares.ts'
import type { PageKind } from './own.types.ts'

export interface PageInput {
  kind: PageKind
  title: string
  words: string
}

const sealed = ({ box }: Room, id: Id, { title, words }: Omit<PageInput, 'kind'>) => ({
  title_sealed: title ? box.seal(TITLE, id, title) : null,
  words_sealed: box.seal(WORDS, id, words),
})

/** Writes a page in the acting person's own room, which is opened with it the first time. */
export async function writeOwnPage(write: Write, input: PageInput): Promise<Id> {
  const me = actorId(write)
  const room = await openRoom(write)
  const id = newId()
  const [last] = await write.sql(
    sql<{ position: number }>`select coalesce(max(position), 0)::int as position
      from own.page where citizen_id = ${me}`,
  )
  await write.q
    .insertInto('own.page')
    .values({
      id,
      citizen_id: me,
      kind: input.kind,
      ...sealed(room, id, input),
      position: Math.min((last?.position ?? 0) + 1, 100_000),
      written_at: write.now,
    })
    .execute()
  await told(write, 'own_room_changed', id)
  return id
}

/** Says it otherwise. What was shared stays as it was shared. @throws Conflict with both texts, Missing */
export async function changeOwnPage(
  write: Write,
  id: Id,
  { title, words, version }: { title: string; words: string; version: number },
) {
  sameVersion(await ownPage(write, id), { version, words })
  const room = await openRoom(write)
  exactlyOne(
    await write.q
      .updateTable('own.page')
      .set({ ...sealed(room, id, { title, words }), version: version + 1, written_at: write.now })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'own_room_changed', id)
}

/** Removes one page for good, with the copies that others could read and what was half changed. @throws Missing */
export async function deleteOwnPage(write: Write, id: Id) {
  await ownPage(write, id)
  await withdrawAllOf(write, id)
  await dropDraft(write, draftOfPage(id))
  await write.q.deleteFrom('own.page').where('id', '=', id).execute()
  await told(write, 'own_room_changed', id)
}

/** Moves a time in the story one place up; the first one stays where it is. */
export async function moveOwnPageUp(write: Write, id: Id) {
  await ownPage(write, id)
  const order = await write.sql(
    sql<{ id: Id; position: number }>`select id, position from own.page
      where citizen_id = ${actorId(write)} and kind = 'story' order by position, id`,
  )
  const at = order.findIndex((one) => one.id === id)
  const before = order[at - 1]
  const mine = order[at]
  if (!before || !mine) return
  await write.sql(
    sql`update own.page p set position = o.position
      from (values (${before.id}::uuid, ${mine.position}::int), (${id}::uuid, ${before.position}::int)) as o (id, position)
      where p.id = o.id`,
  )
  await told(write, 'own_room_changed', id)
}
