import { actorId, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { type NewStep, steps, writeStep } from '../../plan/index.ts'
import type { Note } from '../journal.types.ts'

export interface Outcome {
  id: Id
  step: Id | null
  appointment: Id | null
  /** The step's own words, where the reader may see the step. */
  words: string
}

/** What the agreements of a note have become. */
export async function outcomesOf(read: Read, note: Note): Promise<Outcome[]> {
  const rows = await read.q
    .selectFrom('journal.outcome')
    .select(['id', 'step_id', 'appointment_id'])
    .where('note_id', '=', note.id)
    .orderBy('at')
    .limit(20)
    .execute()
  if (rows.length === 0) return []
  const known = new Map((await steps(read, note.citizen.id)).map(({ id, words }) => [id, words]))
  return rows.map(({ id, step_id, appointment_id }) => ({
    ...{ id, step: step_id, appointment: appointment_id },
    words: (step_id && known.get(step_id)) ?? '',
  }))
}

/** An agreement becomes a step or a promise, which from then on stands under *Hvem gør hvad*. */
export async function becomeStep(write: Write, note: Note, step: NewStep): Promise<Id> {
  const made = await writeStep(write, note.citizen.id, step)
  await write.q
    .insertInto('journal.outcome')
    .values({
      id: newId(),
      note_id: note.id,
      citizen_id: note.citizen.id,
      step_id: made,
      made_by: actorId(write),
      at: write.now,
    })
    .execute()
  const what = { object: note.id, citizen: note.citizen.id }
  await write.event({ room: 'journal', kind: 'note_became', ...what })
  return made
}
