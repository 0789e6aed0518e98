import { sql } from 'kysely'
import { actorId, exactlyOne, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import type { ReviewFinding } from './emergency.rules.ts'

/** From now on the person is told of an act that was kept from them for safety. */
export async function tellPerson(write: Write, id: Id) {
  const told = await write.sql(
    sql<{ citizen: Id }>`
      with told as (
        insert into circle.emergency_telling (emergency_id, told_at, told_by)
        select id, platform.now(), ${actorId(write)} from circle.emergency
        where id = ${id} and withheld is not null and id = any (array(select circle.emergency_to_review()))
        on conflict do nothing returning emergency_id)
      select e.citizen_id as citizen from told join circle.emergency e on e.id = told.emergency_id`,
  )
  const [row] = told
  exactlyOne({ numUpdatedRows: BigInt(told.length) })
  if (row)
    await write.event({ room: 'circle', kind: 'emergency_told', object: id, citizen: row.citizen })
}

/** Writes down what was found. It stays as it is written; a further look is a further review. */
export async function reviewEmergency(
  write: Write,
  act: { id: Id; citizen: Id },
  found: { finding: ReviewFinding; words: string },
) {
  const id = newId()
  await write.q
    .insertInto('circle.emergency_review')
    .values({
      id,
      emergency_id: act.id,
      reviewed_at: write.now,
      reviewer_id: actorId(write),
      finding: found.finding,
      words_sealed: write.box.seal('circle.emergency_review.words', id, found.words),
    })
    .execute()
  await write.event({
    ...{ room: 'circle', kind: 'emergency_reviewed', object: act.id, citizen: act.citizen },
  })
}
