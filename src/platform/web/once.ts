import { actorId, type Write } from '../data/db.ts'
import { type Id, isId } from '../data/id.ts'

/** Where a form with this key already led, when it has been sent before. */
export async function alreadyDone(write: Write, key: Id): Promise<string | undefined> {
  const row = await write.q
    .selectFrom('platform.once')
    .select('went_to')
    .where('key', '=', key)
    .executeTakeFirst()
  return row?.went_to
}

/** Commits the key together with its effect: a second press or a lost answer does nothing twice. */
export async function rememberDone(write: Write, key: Id, wentTo: string) {
  await write.q
    .insertInto('platform.once')
    .values({ key, actor_id: actorId(write), went_to: wentTo, at: write.now })
    .execute()
}

export const onceKeyOf = (fields: Map<string, string[]>): Id | undefined => {
  const key = fields.get('once')?.[0]
  return isId(key) ? key : undefined
}
