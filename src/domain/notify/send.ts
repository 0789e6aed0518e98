import { sql } from 'kysely'
import type { Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import type { Handler } from '../../platform/jobs/handler.ts'
import { plan } from '../../platform/jobs/plan.ts'
import { choiceOf } from './choice.queries.ts'
import { isStillFor } from './hear.ts'
import { afterQuiet, type Choice, type Way } from './notify.rules.ts'
import { SEND } from './plan-sending.ts'

export const HAND_OVER = 'notify.hand-over'

export interface Sending {
  id: Id
  person: Id
  way: Way | 'invite'
  object: Id | null
}

/** What is planned and has come to no end. */
export async function openSending(write: Write, id: Id): Promise<Sending | undefined> {
  const [row] = await write.sql(
    sql<Sending>`select id, person_id as person, way, object_id as object from notify.sending
      where id = ${id} and done_at is null and dropped_at is null and failed_at is null and ready_at is null`,
  )
  return row
}

export interface InIt {
  id: Id
  kind: string
  citizen: Id | null
  object: Id
}

/** What a message is about: unread still, and still the person's to see. An invitation goes out also when it is read. */
export async function noticesOf(write: Write, { id, person, way }: Sending): Promise<InIt[]> {
  const all = await write.sql(
    sql<InIt>`select n.id, n.kind, n.citizen_id as citizen, n.object_id as object
      from notify.sending_notice x join notify.notice n on n.id = x.notice_id
      where x.sending_id = ${id} and (n.read_at is null or ${way === 'invite'}::boolean) order by n.at, n.id limit 100`,
  )
  const still: InIt[] = []
  for (const one of all) if (await isStillFor(write, person, one)) still.push(one)
  return still
}

const wants = (choice: Choice | null, way: Sending['way']): choice is Choice =>
  choice !== null &&
  choice.stoppedAt === null &&
  (way === 'invite' ? choice.invites : choice.ways.includes(way))

/**
 * A message's time has come. Everything is asked anew: whether it is still wanted, still unread, still theirs to see,
 * and whether it is a quiet hour. That a try begins is written before anything leaves: after a crash one sees that
 * nobody knows what became of it.
 */
export const sendJob: Handler = {
  queue: SEND,
  async run(write, object) {
    const sending = await openSending(write, object)
    if (!sending) return
    const choice = await choiceOf(write, sending.person)
    if (!wants(choice, sending.way)) return drop(write, object)
    const due = afterQuiet(choice, write.now)
    if (due > write.now) return later(write, object, due)
    if ((await noticesOf(write, sending)).length === 0) return drop(write, object)
    if (sending.way === 'letter') return ready(write, object)
    const attempt = newId()
    const begun = await write.sql(
      sql`insert into notify.attempt (id, sending_id, number, begun_at)
        select ${attempt}, ${object}, count(*) + 1, ${write.now}::timestamptz from notify.attempt where sending_id = ${object}
        having count(*) filter (where ended_at is null) = 0 returning id`,
    )
    if (begun.length > 0) await plan(write, { queue: HAND_OVER, object: attempt, due: write.now })
  },
}

/** It waits for the quiet hours to end; what happens meanwhile goes with it. */
async function later(write: Write, id: Id, due: Date) {
  await write.sql(sql`update notify.sending set due_at = ${due} where id = ${id} returning id`)
  await plan(write, { queue: SEND, object: id, due })
}

/** It is not needed any more. */
export async function drop(write: Write, id: Id) {
  await write.sql(
    sql`update notify.sending set dropped_at = ${write.now} where id = ${id} returning id`,
  )
}

/** A letter waits for somebody to print it. */
async function ready(write: Write, id: Id) {
  await write.sql(
    sql`update notify.sending set ready_at = ${write.now} where id = ${id} returning id`,
  )
}
