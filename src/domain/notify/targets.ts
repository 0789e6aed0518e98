import { sql } from 'kysely'
import type { Write } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'

export const BROWSER = 'notify.browser.at'
const CHANNEL = 'person.channel.value'
const CPR = 'person.cpr.cpr'

/** There is nowhere to send it: the way was chosen, and the address taken away since. */
export class NoChannel extends Error {
  override name = 'NoChannel'
}

export async function channelOf(write: Write, person: Id, kind: 'email' | 'sms'): Promise<string> {
  const [row] = await write.sql(
    sql<{ id: Id; value: Uint8Array }>`
      select channel_id as id, value_sealed as value from notify.target(${person}, ${kind})`,
  )
  if (!row) throw new NoChannel()
  return write.box.open(CHANNEL, row.id, row.value)
}

export async function browsersOf(write: Write, person: Id): Promise<string[]> {
  const rows = await write.sql(
    sql<{ id: Id; at: Uint8Array }>`select id, at_sealed as at from notify.browser
      where person_id = ${person} and ended_at is null order by added_at limit 20`,
  )
  if (rows.length === 0) throw new NoChannel()
  return rows.map(({ id, at }) => write.box.open(BROWSER, id, at))
}

export async function postOf(write: Write, person: Id): Promise<string> {
  const [row] = await write.sql(
    sql<{ cpr: Uint8Array | null }>`select notify.post_target(${person}) as cpr`,
  )
  if (!row?.cpr) throw new NoChannel()
  return write.box.open(CPR, person, row.cpr)
}

/** A browser that is gone is not pushed to again. */
export async function forgetBrowser(write: Write, at: string) {
  const { endpoint } = JSON.parse(at) as { endpoint: string }
  const hashes = write.box.hashes(BROWSER, endpoint).map((hash) => Buffer.from(hash))
  await write.q
    .updateTable('notify.browser')
    .set({ ended_at: write.now })
    .where('ended_at', 'is', null)
    .where('at_hash', 'in', hashes)
    .execute()
}
