import { sql } from 'kysely'
import { actorId, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import type { Handler } from '../../../platform/jobs/handler.ts'
import { plan } from '../../../platform/jobs/plan.ts'
import type { Sender } from '../../../platform/mail/sender.ts'
import { masked } from './notices.rules.ts'
import { noticeWords } from './notices.words.ts'

const TARGET = 'person.notice.target'
const CHANNEL = 'person.channel.value'
const NOTICE = 'person.notice'
const SHOWN = 20
/** Where nothing can be sent yet, it is tried again each hour, for a week. */
const AGAIN_MS = 3_600_000
const WAITS_MS = 7 * 24 * AGAIN_MS

export type NoticeKind =
  | 'channel_added'
  | 'channel_preferred'
  | 'channel_ended'
  | 'way_added'
  | 'way_ended'

/**
 * Plans to tell the acting person, by every way of reaching them that stands now, that something is about to change:
 * whoever did not ask for the change learns of it (ASVS 5.0, 6.3.7). Call it before the change.
 */
export async function tellBefore(write: Write, kind: NoticeKind) {
  const channels = await write.q
    .selectFrom('person.channel')
    .select(['id', 'kind', 'value_sealed'])
    .where('person_id', '=', actorId(write))
    .where('ended_at', 'is', null)
    .where('kind', 'in', ['sms', 'email'])
    .execute()
  for (const channel of channels) {
    const id = newId()
    const target = write.box.open(CHANNEL, channel.id, channel.value_sealed)
    await write.q
      .insertInto('person.notice')
      .values({
        id,
        person_id: actorId(write),
        kind,
        channel_kind: channel.kind,
        target_sealed: write.box.seal(TARGET, id, target),
        planned_at: write.now,
      })
      .execute()
    await plan(write, { queue: NOTICE, object: id, due: write.now })
  }
}

export interface Told {
  id: Id
  kind: NoticeKind
  /** Enough to know it again, and no more. */
  to: string
  planned: Date
  sent: Date | null
}

/** What the acting person was told about changes, and where to; the newest first. */
export async function toldOf(read: Read): Promise<Told[]> {
  const rows = await read.sql(
    sql<{
      id: Id
      kind: NoticeKind
      target: Uint8Array
      planned: Date
      sent: Date | null
    }>`select id, kind, target_sealed as target, planned_at as planned, sent_at as sent
      from person.notice where person_id = ${actorId(read)} order by planned_at desc, id limit ${SHOWN}`,
  )
  return rows.map(({ target, ...row }) => ({
    ...row,
    to: masked(read.box.open(TARGET, row.id, target)),
  }))
}

/**
 * Sends what was planned. Without a way to send that kind it waits, and the person's page says so. After a crash it
 * may be sent twice: better than not at all.
 */
export const noticeJob = (sender: Sender | undefined): Handler => ({
  queue: NOTICE,
  async run(write, object) {
    const [row] = await write.sql(
      sql<{ planned: Date; channel: 'sms' | 'email'; target: Uint8Array }>`
        select planned_at as planned, channel_kind as channel, target_sealed as target from person.notice
        where id = ${object} and sent_at is null`,
    )
    if (!row) return
    if (!sender?.takes(row.channel)) {
      const age = write.now.getTime() - row.planned.getTime()
      const due = new Date(write.now.getTime() + AGAIN_MS)
      if (age < WAITS_MS) await plan(write, { queue: NOTICE, object, due })
      return
    }
    const w = noticeWords.da
    await sender.send({
      kind: row.channel,
      to: write.box.open(TARGET, object, row.target),
      subject: w.subject,
      text: w.text,
    })
    await write.sql(
      sql`update person.notice set sent_at = ${write.now} where id = ${object} returning id`,
    )
  },
})
