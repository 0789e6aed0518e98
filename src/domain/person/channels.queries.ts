import { actorId, exactlyOne, type Read, type Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { tellBefore } from './sessions/notices.ts'
import { channelHash } from './sign-in/link.queries.ts'

const CHANNEL = 'person.channel.value'

export interface Channel {
  id: Id
  kind: 'phone' | 'sms' | 'email' | 'post'
  value: string
  preferred: boolean
}

/** How the acting person wants to be reached. */
export async function ownChannels(read: Read): Promise<Channel[]> {
  const rows = await read.q
    .selectFrom('person.channel')
    .select(['id', 'kind', 'value_sealed', 'preferred'])
    .where('ended_at', 'is', null)
    .orderBy('added_at')
    .execute()
  return rows.map(({ value_sealed, ...row }) => ({
    ...row,
    kind: row.kind as Channel['kind'],
    value: read.box.open(CHANNEL, row.id, value_sealed),
  }))
}

export async function addChannel(write: Write, kind: Channel['kind'], value: string) {
  await tellBefore(write, 'channel_added')
  const id = newId()
  await write.q
    .insertInto('person.channel')
    .values({
      id,
      person_id: actorId(write),
      kind,
      value_sealed: write.box.seal(CHANNEL, id, value),
      value_hash: kind === 'post' ? null : channelHash(write, kind, value),
      preferred: false,
      added_at: write.now,
    })
    .execute()
  await write.event({ room: 'person', kind: 'channel_added', object: id, citizen: actorId(write) })
}

/** "Reach me here": one channel is preferred, the others are not. */
export async function preferChannel(write: Write, id: Id) {
  await tellBefore(write, 'channel_preferred')
  await write.q
    .updateTable('person.channel')
    .set({ preferred: false })
    .where('preferred', '=', true)
    .execute()
  exactlyOne(
    await write.q
      .updateTable('person.channel')
      .set({ preferred: true })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event({
    room: 'person',
    kind: 'channel_preferred',
    object: id,
    citizen: actorId(write),
  })
}

export async function endChannel(write: Write, id: Id) {
  await tellBefore(write, 'channel_ended')
  exactlyOne(
    await write.q
      .updateTable('person.channel')
      .set({ ended_at: write.now, preferred: false })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event({ room: 'person', kind: 'channel_ended', object: id, citizen: actorId(write) })
}
