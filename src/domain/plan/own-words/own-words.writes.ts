import { actorId, exactlyOne, sameVersion, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { Forbidden } from '../../../platform/web/errors.ts'
import { mayBecome, subjectOf } from '../plan.rules.ts'
import type { OwnKind } from '../plan.types.ts'
import { ownWord, PLACE } from './own-words.queries.ts'
import { keepWording, told } from './wording.queries.ts'

/** Writes down the acting person's own words. @returns their identifier */
export async function writeWords(
  write: Write,
  kind: OwnKind,
  text: string,
  happenedOn?: string,
): Promise<Id> {
  const me = actorId(write)
  const id = newId()
  await write.q
    .insertInto('plan.own_words')
    .values({
      id,
      citizen_id: me,
      kind,
      words_sealed: write.box.seal(PLACE, id, text),
      happened_on: happenedOn || null,
      written_by: me,
      written_at: write.now,
    })
    .execute()
  const what = { object: id, citizen: me, version: 1 }
  await keepWording(write, { ...what, subject: subjectOf(kind), text })
  await told(write, 'words_written', what)
  return id
}

/**
 * The person says it otherwise; every earlier wording stays. The kind may move within its subject: from a
 * role that is missed to one that is there. Across subjects others would come to read it unasked.
 * A day that is left out stays as it is; an empty one is taken away.
 * @throws Conflict with both texts when it was changed meanwhile, Missing when it is not theirs
 */
export async function changeWords(
  write: Write,
  id: Id,
  text: string,
  version: number,
  kind?: OwnKind,
  happenedOn?: string,
): Promise<void> {
  const before = await ownWord(write, id)
  sameVersion(before, { version, words: text })
  if (kind && !mayBecome(before.kind, kind)) throw new Forbidden()
  const next = version + 1
  exactlyOne(
    await write.q
      .updateTable('plan.own_words')
      .set({
        words_sealed: write.box.seal(PLACE, id, text),
        kind: kind ?? before.kind,
        happened_on: happenedOn === undefined ? before.happenedOn : happenedOn || null,
        version: next,
        written_at: write.now,
      })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
  const what = { object: id, citizen: before.citizen, version: next }
  await keepWording(write, { ...what, subject: subjectOf(before.kind), text })
  await told(write, 'words_changed', what)
}

/** Puts it away: nobody sees it in a list any longer, and the person can bring it back. @throws Missing */
export async function putAway(write: Write, id: Id): Promise<void> {
  await moved(write, id, { put_away_at: write.now, put_away_by: actorId(write) }, 'words_put_away')
}

/** @throws Missing */
export async function bringBack(write: Write, id: Id): Promise<void> {
  await moved(write, id, { put_away_at: null, put_away_by: null }, 'words_brought_back')
}

async function moved(
  write: Write,
  id: Id,
  set: { put_away_at: Date | null; put_away_by: Id | null },
  kind: string,
) {
  exactlyOne(
    await write.q
      .updateTable('plan.own_words')
      .set(set)
      .where('id', '=', id)
      .where('put_away_at', set.put_away_at ? 'is' : 'is not', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, kind, { object: id, citizen: actorId(write) })
}
