import { actorId, exactlyOne, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { places, statementOf } from './statement.queries.ts'
import type { NewStatement, Standing } from './statement.types.ts'

export const told = (write: Write, kind: string, object: Id, citizen: Id) =>
  write.event({ room: 'journal', kind, object, citizen })

/** Writes down what somebody said about a person, with who and when. @returns its identifier */
export async function writeStatement(write: Write, citizen: Id, given: NewStatement): Promise<Id> {
  const id = newId()
  await write.q
    .insertInto('journal.statement')
    .values({
      id,
      citizen_id: citizen,
      words_sealed: write.box.seal(places.words, id, given.words),
      source_sealed: write.box.seal(places.source, id, given.source),
      said_on: given.saidOn || null,
      written_by: actorId(write),
      written_at: write.now,
    })
    .execute()
  await told(write, 'statement_written', id, citizen)
  await standsAs(write, { id, citizen }, given.standing)
  return id
}

export interface Which {
  id: Id
  citizen: Id
}

export async function standsAs(write: Write, { id, citizen }: Which, standing: Standing) {
  await write.q
    .insertInto('journal.statement_standing')
    .values({
      ...{ id: newId(), statement_id: id, citizen_id: citizen, standing },
      ...{ by_id: actorId(write), at: write.now },
    })
    .execute()
}

/** Says that it is so now, or was so once. Every earlier answer stays. @throws Missing */
export async function setStanding(write: Write, which: Which, standing: Standing) {
  const now = await statementOf(write, which.citizen, which.id)
  if (now.standing === standing) return
  await standsAs(write, which, standing)
  await told(write, 'statement_standing', which.id, which.citizen)
}

/** The person says that it does not fit. A second time changes nothing. */
export async function contest(write: Write, { id, citizen }: Which) {
  const made = await write.q
    .insertInto('journal.statement_contest')
    .values({ id: newId(), statement_id: id, citizen_id: citizen, contested_at: write.now })
    .onConflict((same) => same.column('statement_id').where('ended_at', 'is', null).doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows !== 0n) await told(write, 'statement_contested', id, citizen)
}

/** @throws Missing when it is not contested */
export async function contestBack(write: Write, { id, citizen }: Which) {
  exactlyOne(
    await write.q
      .updateTable('journal.statement_contest')
      .set({ ended_at: write.now })
      .where('statement_id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'statement_contest_ended', id, citizen)
}

/** What the person says to it: it travels with the statement from now on. */
export async function commentOnStatement(write: Write, which: Which, words: string) {
  const id = newId()
  await write.q
    .insertInto('journal.statement_comment')
    .values({
      ...{ id, statement_id: which.id, citizen_id: which.citizen, written_at: write.now },
      words_sealed: write.box.seal(places.comment, id, words),
    })
    .execute()
  await told(write, 'statement_commented', which.id, which.citizen)
}
