import { actorId, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { addDays } from '../../../platform/time/days.ts'
import { Missing } from '../../../platform/web/errors.ts'
import type { Line } from './meals.writes.ts'
import { WORDS } from './place.queries.ts'
import { told } from './place.writes.ts'

/** Puts a point on the programme of an activity centre, for so many weeks. */
export async function addToProgramme(write: Write, unit: Id, line: Line, weeks = 1) {
  for (let week = 0; week < weeks; week += 1) {
    const id = newId()
    await write.q
      .insertInto('everyday.programme')
      .values({
        ...{ id, unit_id: unit, day: addDays(line.day, week * 7), at_time: line.time },
        words_sealed: write.box.seal(WORDS.programme, id, line.words),
        added_by: actorId(write),
        added_at: write.now,
      })
      .execute()
    await told(write, 'programme_changed', id, null)
  }
}

/** @returns its centre @throws Missing */
export async function moveProgramme(write: Write, id: Id, to: 'down' | 'up'): Promise<Id> {
  const down = to === 'down'
  const changed = await write.q
    .updateTable('everyday.programme')
    .set({ taken_down_at: down ? write.now : null, taken_down_by: down ? actorId(write) : null })
    .where('id', '=', id)
    .where('taken_down_at', down ? 'is' : 'is not', null)
    .returning('unit_id')
    .executeTakeFirst()
  if (!changed) throw new Missing()
  await told(write, 'programme_changed', id, null)
  return changed.unit_id
}
