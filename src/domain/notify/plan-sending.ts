import { sql } from 'kysely'
import type { Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { plan } from '../../platform/jobs/plan.ts'
import type { Kind } from './kinds.types.ts'
import { type Choice, dueAt, waysFor } from './notify.rules.ts'

export const SEND = 'notify.send'

export interface Planned {
  person: Id
  notice: Id
  choice: Choice | null
  kind: Kind
  object: Id
}

/** What leaves, beside standing on the page: by the ways and at the times that the person chose. */
export async function planAll(write: Write, planned: Planned) {
  const { choice, kind, object } = planned
  if (!choice) return
  const now = { ...choice, pace: 'at_once' as const }
  for (const way of waysFor(choice, kind.topic))
    await planOne(write, planned, kind.now ? now : choice, way, null)
  if (kind.invites && choice.invites && !choice.stoppedAt)
    await planOne(write, planned, now, 'invite', object)
}

/** Lays a notice into the message that waits already, or begins a new one. */
async function planOne(
  write: Write,
  { person, notice }: Planned,
  choice: Choice,
  way: string,
  object: Id | null,
) {
  const [waiting] = await write.sql(
    sql<{ id: Id }>`select s.id from notify.sending s
      where s.person_id = ${person} and s.way = ${way} and s.object_id is not distinct from ${object}
        and s.done_at is null and s.dropped_at is null and s.failed_at is null and s.ready_at is null
        and s.due_at > ${write.now} and not exists (select from notify.attempt a where a.sending_id = s.id) limit 1`,
  )
  const sending = waiting?.id ?? newId()
  if (!waiting) {
    const due = dueAt(choice, write.now)
    const values = { id: sending, person_id: person, way, object_id: object, planned_at: write.now }
    await write.q
      .insertInto('notify.sending')
      .values({ ...values, due_at: due })
      .execute()
    await plan(write, { queue: SEND, object: sending, due })
  }
  await write.sql(
    sql`insert into notify.sending_notice (notice_id, way, sending_id) values (${notice}, ${way}, ${sending})
      on conflict do nothing`,
  )
}
