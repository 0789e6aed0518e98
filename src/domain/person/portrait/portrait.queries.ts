import { type RawBuilder, sql } from 'kysely'
import { actorId, oneOf, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { squared } from '../../../platform/files/picture.ts'

const BODY = 'person.portrait.body'
/** Points on each side: three times as many as the largest face on a page. */
export const SIDE = 192

/**
 * In a query that shows people: which picture there is of the person of this column, as far as the acting person may
 * see it; null when there is none.
 */
export const portraitOf = (person: RawBuilder<unknown>) =>
  sql<Id | null>`(select f.id from person.portrait f where f.person_id = ${person})`

/** The picture that the acting person has put up; null when there is none. */
export async function ownPortrait(read: Read): Promise<Id | null> {
  const row = await read.q
    .selectFrom('person.portrait')
    .select('id')
    .where('person_id', '=', actorId(read))
    .executeTakeFirst()
  return row?.id ?? null
}

/** One picture as it is shown, in WebP. @throws Missing when it is not there or not the reader's to see */
export async function portrait(read: Read, id: Id): Promise<Uint8Array> {
  const rows = await read.q
    .selectFrom('person.portrait')
    .select('body_sealed')
    .where('id', '=', id)
    .execute()
  return read.box.openBytes(BODY, id, oneOf(rows).body_sealed)
}

/** Puts up a picture of the acting person, in place of the one before. @param bytes a picture that was made anew */
export async function putUp(write: Write, bytes: Uint8Array): Promise<Id> {
  const me = actorId(write)
  const small = await squared(bytes, SIDE)
  await write.q.deleteFrom('person.portrait').where('person_id', '=', me).execute()
  const id = newId()
  await write.q
    .insertInto('person.portrait')
    .values({
      ...{ id, person_id: me, put_up_at: write.now },
      body_sealed: write.box.sealBytes(BODY, id, small),
    })
    .execute()
  await write.event({ room: 'person', kind: 'portrait_put_up', object: id, citizen: me })
  return id
}

/** Takes down the acting person's own picture: it is gone for good. @returns whether there was one */
export async function takeDown(write: Write): Promise<boolean> {
  const me = actorId(write)
  const [gone] = await write.q
    .deleteFrom('person.portrait')
    .where('person_id', '=', me)
    .returning('id')
    .execute()
  if (gone)
    await write.event({ room: 'person', kind: 'portrait_taken_down', object: gone.id, citizen: me })
  return gone !== undefined
}
