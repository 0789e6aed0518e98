import { sql } from 'kysely'
import { actorId, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'

/**
 * Asks somebody along on one step: they see this step, and nothing else of the plan. Those whose work lets
 * them see steps anyway are not shared with. Only the person whose step it is can do this.
 */
export async function askAlong(write: Write, step: Id, who: Id): Promise<void> {
  const citizen = actorId(write)
  const [seen] = await write.sql(
    sql<{ works: boolean; shared: boolean }>`select
      exists (select from circle.staff_relation r
        join circle.duty d on d.role = r.role and d.subject = 'steps'
        where r.citizen_id = ${citizen} and r.person_id = ${who} and r.ended_at is null
          and r.from_at <= platform.now() and (r.until_at is null or r.until_at > platform.now())) as works,
      exists (select from circle.share s where s.citizen_id = ${citizen} and s.person_id = ${who}
        and s.subject = 'steps' and s.object_id = ${step} and s.ended_at is null) as shared`,
  )
  if (seen?.works || seen?.shared) return
  await write.q
    .insertInto('circle.share')
    .values({
      id: newId(),
      citizen_id: citizen,
      person_id: who,
      subject: 'steps',
      object_id: step,
      given_at: write.now,
      given_by: citizen,
    })
    .execute()
  await write.event({ room: 'plan', kind: 'asked_along', object: step, citizen })
}

/** Ends what is shared of one step, as far as it is the acting person's to end: theirs, or with them. */
export async function endAlong(write: Write, step: Id): Promise<void> {
  await write.q
    .updateTable('circle.share')
    .set({ ended_at: write.now, ended_by: actorId(write) })
    .where('subject', '=', 'steps')
    .where('object_id', '=', step)
    .where('ended_at', 'is', null)
    .execute()
}
