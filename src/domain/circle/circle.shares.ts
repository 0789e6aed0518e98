import { actorId, type Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { plan } from '../../platform/jobs/plan.ts'
import { SHARE_ENDED } from './circle.jobs.ts'
import { sharesOf } from './circle.queries.ts'

export interface Wanted {
  person: Id
  subject: string
  object?: Id
  until?: Date | null
}

/** Shares one subject, or one single thing of it, until a day or until it is withdrawn. */
export async function shareOne(write: Write, { person, subject, object, until }: Wanted) {
  const citizen = actorId(write)
  const id = newId()
  await endShareOf(write, object ? { person, subject, object } : { person, subject })
  await write.q
    .insertInto('circle.share')
    .values({
      id,
      citizen_id: citizen,
      person_id: person,
      subject,
      object_id: object ?? null,
      given_at: write.now,
      given_by: citizen,
      until_at: until ?? null,
    })
    .execute()
  // When the day comes, the end is recorded too.
  if (until) await plan(write, { queue: SHARE_ENDED, object: id, due: until })
  await write.event({ room: 'circle', kind: 'shared', object: id, citizen })
}

/** Withdraws it. Nothing happens when it was not shared. @returns whether it was */
export async function endShareOf(
  write: Write,
  { person, subject, object }: Wanted,
): Promise<boolean> {
  const citizen = actorId(write)
  const result = await write.q
    .updateTable('circle.share')
    .set({ ended_at: write.now, ended_by: citizen })
    .where('citizen_id', '=', citizen)
    .where('person_id', '=', person)
    .where('subject', '=', subject)
    .where('object_id', object ? '=' : 'is', object ?? null)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (result.numUpdatedRows > 0n) {
    await write.event({ room: 'circle', kind: 'withdrawn', object: person, citizen })
  }
  return result.numUpdatedRows > 0n
}

/** Chooses exactly these subjects for a person: what is missing is withdrawn, what is new is shared. */
export async function shareSubjects(
  write: Write,
  person: Id,
  subjects: string[],
  until: Date | null,
) {
  const now = (await sharesOf(write, actorId(write))).filter(
    (share) => share.person === person && share.object === null,
  )
  for (const share of now) {
    if (!subjects.includes(share.subject))
      await endShareOf(write, { person, subject: share.subject })
  }
  for (const subject of subjects) {
    const same = now.find((share) => share.subject === subject)
    if (!same || same.until?.getTime() !== until?.getTime()) {
      await shareOne(write, { person, subject, until })
    }
  }
}
