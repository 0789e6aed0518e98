import { sql } from 'kysely'
import { z } from 'zod'
import { actorId, exactlyOne, type Read, type Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { isPushHost } from '../../platform/mail/push.ts'
import { BROWSER } from './targets.ts'

export interface Browser {
  id: Id
  device: string
}

const subscription = z.object({
  endpoint: z.url({ protocol: /^https$/ }).max(1000),
  keys: z.object({
    p256dh: z.string().regex(/^[\w-]{80,100}$/),
    auth: z.string().regex(/^[\w-]{16,40}$/),
  }),
})

/**
 * What a browser says about where it can be pushed to; nothing when it cannot be read, or when it is a host that is
 * no known service of the browsers' makers: a page could otherwise make us ask anybody (ASVS 5.0, 13.2.4).
 */
export function readSubscription(text: string): z.infer<typeof subscription> | undefined {
  try {
    const read = subscription.safeParse(JSON.parse(text))
    return read.success && isPushHost(read.data.endpoint) ? read.data : undefined
  } catch {
    return undefined
  }
}

/** The acting person's browsers that are told. */
export const myBrowsers = (read: Read): Promise<Browser[]> =>
  read.sql(
    sql<Browser>`select id, device from notify.browser
      where person_id = ${actorId(read)} and ended_at is null order by added_at, id limit 20`,
  )

/** Adds the browser in hand. @returns false when it tells somebody else, who alone can end that */
export async function addBrowser(write: Write, at: z.infer<typeof subscription>, device: string) {
  const id = newId()
  const me = actorId(write)
  const hash = Buffer.from(write.box.hashes(BROWSER, at.endpoint)[0])
  const added = await write.sql(
    sql`insert into notify.browser (id, person_id, at_sealed, at_hash, device, added_at)
      values (${id}, ${me}, ${write.box.seal(BROWSER, id, JSON.stringify(at))}, ${hash}, ${device}, ${write.now})
      on conflict do nothing returning id`,
  )
  if (added.length > 0)
    await write.event({ room: 'notify', kind: 'browser_added', object: id, citizen: me })
  const own = await write.sql(
    sql`select 1 from notify.browser where person_id = ${me} and at_hash = ${hash} and ended_at is null`,
  )
  return own.length > 0
}

/** @throws Missing when it is not the acting person's */
export async function endBrowser(write: Write, id: Id) {
  const me = actorId(write)
  exactlyOne(
    await write.q
      .updateTable('notify.browser')
      .set({ ended_at: write.now })
      .where('id', '=', id)
      .where('person_id', '=', me)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event({ room: 'notify', kind: 'browser_ended', object: id, citizen: me })
}
