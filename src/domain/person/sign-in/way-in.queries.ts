import { sql } from 'kysely'
import { actorId, exactlyOne, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { codeOf, typedCode } from './link.queries.ts'

const CODE = 'person.way_in.code'
const MINUTE = 60_000

export type Letting = 'opened' | 'invitation'
/** Opened there and then, or taken home. */
const holds: Record<Letting, number> = { opened: 30 * MINUTE, invitation: 14 * 24 * 60 * MINUTE }

/**
 * The acting person lets somebody in. Whether they may is the circle's policy; whom it is about sees it in their
 * log. @returns the code, which is told and never kept: the database has a keyed hash of it
 */
export async function makeWayIn(write: Write, person: Id, kind: Letting): Promise<string> {
  const id = newId()
  const code = codeOf(8)
  await write.q
    .insertInto('person.way_in')
    .values({
      id,
      person_id: person,
      kind,
      code_hash: Buffer.from(write.box.hashes(CODE, code)[0]),
      made_by: actorId(write),
      made_at: write.now,
      until_at: new Date(write.now.getTime() + holds[kind]),
    })
    .execute()
  const event = kind === 'opened' ? 'opened_for' : 'invited'
  await write.event({ room: 'person', kind: event, object: id, citizen: person })
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

export interface WayIn {
  id: Id
  person: Id
  kind: Letting
  madeBy: Id
}

export async function wayInOf(read: Read, typed: string): Promise<WayIn | undefined> {
  const hashes = read.box.hashes(CODE, typedCode(typed)).map((hash) => Buffer.from(hash))
  const [row] = await read.sql(
    sql<{ way_in_id: Id; person_id: Id; kind: Letting; made_by: Id }>`
      select way_in_id, person_id, kind, made_by from person.person_of_way_in(${hashes}::bytea[])`,
  )
  return row && { id: row.way_in_id, person: row.person_id, kind: row.kind, madeBy: row.made_by }
}

/** Uses it up, as the person it is for. @throws Missing when it is used already */
export async function useWayIn(write: Write, id: Id) {
  exactlyOne(
    await write.q
      .updateTable('person.way_in')
      .set({ used_at: write.now })
      .where('id', '=', id)
      .where('used_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
}
