import { actorId, exactlyOne, sameVersion, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { told } from '../wellbeing.events.ts'
import { ENTRY, ownMeasure, PLACE } from './measures.queries.ts'
import type { About, Marking } from './measures.types.ts'

export interface MeasureWords {
  name: string
  low: string
  high: string
  when: string
}

const sealedWords = (write: Write, id: Id, { name, low, high, when }: MeasureWords) => {
  const seal = (part: string, text: string) => write.box.seal(`${PLACE}.${part}`, id, text)
  return {
    name_sealed: seal('name', name),
    low_sealed: low ? seal('low', low) : null,
    high_sealed: high ? seal('high', high) : null,
    when_sealed: when ? seal('when', when) : null,
  }
}

/** Begins to follow something, as the acting person defines it. @returns its identifier */
export async function makeMeasure(
  write: Write,
  { marking, about = 'own', ...words }: MeasureWords & { marking: Marking; about?: About },
): Promise<Id> {
  const id = newId()
  await write.q
    .insertInto('wellbeing.own_measure')
    .values({
      ...{ id, citizen_id: actorId(write), about, marking, written_at: write.now },
      ...sealedWords(write, id, words),
    })
    .execute()
  await told(write, 'measure_made', id, 1)
  return id
}

/** Says otherwise what it is called. How it is marked stays: the marks would mean something else. */
export async function changeMeasure(
  write: Write,
  id: Id,
  { version, ...words }: MeasureWords & { version: number },
) {
  const { name, version: now } = await ownMeasure(write, id)
  sameVersion({ version: now, words: name }, { version, words: words.name })
  exactlyOne(
    await write.q
      .updateTable('wellbeing.own_measure')
      .set({ version: version + 1, ...sealedWords(write, id, words) })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'measure_changed', id, version + 1)
}

/** Sets a mark of one's own. @returns its identifier @throws Missing */
export async function setMark(
  write: Write,
  measure: Id,
  { day, value, words }: { day: string; value: string; words: string },
): Promise<Id> {
  await ownMeasure(write, measure)
  const id = newId()
  await write.q
    .insertInto('wellbeing.entry')
    .values({
      id,
      measure_id: measure,
      citizen_id: actorId(write),
      day,
      value_sealed: write.box.seal(`${ENTRY}.value`, id, value),
      words_sealed: write.box.seal(`${ENTRY}.words`, id, words),
      at: write.now,
    })
    .execute()
  await told(write, 'mark_set', measure)
  return id
}

/** Takes the mark back that was set last. @throws Missing when there is none */
export async function takeMarkBack(write: Write, measure: Id) {
  const last = await write.q
    .selectFrom('wellbeing.entry')
    .select('id')
    .where('measure_id', '=', measure)
    .where('citizen_id', '=', actorId(write))
    .where('taken_back_at', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last) throw new Missing()
  exactlyOne(
    await write.q
      .updateTable('wellbeing.entry')
      .set({ taken_back_at: write.now })
      .where('id', '=', last.id)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'mark_taken_back', measure)
}
