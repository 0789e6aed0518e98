import { sql } from 'kysely'
import { actorId, exactlyOne, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { home, type Place, WORDS } from './place.queries.ts'
import { about, signed, told } from './place.writes.ts'

export interface Line {
  words: string
  day: string
  time: string
}

export async function addMeal(write: Write, unit: Id, { words, day, time }: Line): Promise<Id> {
  const place = await home(write, unit)
  const id = newId()
  await write.q
    .insertInto('everyday.meal')
    .values({
      id,
      ...signed(write, place),
      ...{ day, at_time: time, added_at: write.now },
      words_sealed: write.box.seal(WORDS.meal, id, words),
    })
    .execute()
  await told(write, 'meal_added', id, about(write, place))
  return id
}

/** @returns its board @throws Missing */
async function placeOfMeal(write: Write, id: Id, off = false): Promise<Place> {
  const [found] = await write.sql(
    sql<{ unit: Id }>`select unit_id as unit from everyday.meal
      where id = ${id} and (called_off_at is not null) = ${off}::boolean`,
  )
  if (!found) throw new Missing()
  return home(write, found.unit)
}

/** Calls a meal off, or puts it on again. @returns its board @throws Missing when it is not theirs to */
export async function moveMeal(write: Write, id: Id, to: 'off' | 'on'): Promise<Id> {
  const off = to === 'off'
  const place = await placeOfMeal(write, id, !off)
  const called_off_by = off ? actorId(write) : null
  exactlyOne(
    await write.q
      .updateTable('everyday.meal')
      .set({ called_off_at: off ? write.now : null, called_off_by })
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )
  await told(write, off ? 'meal_called_off' : 'meal_added', id, about(write, place))
  return place.id
}

/** "Jeg spiser med", or not after all. A no is kept nowhere, and stands in no log. @returns the board */
export async function eat(write: Write, meal: Id, along: boolean): Promise<Id> {
  const place = await placeOfMeal(write, meal)
  const me = actorId(write)
  await write.q
    .deleteFrom('everyday.eater')
    .where('meal_id', '=', meal)
    .where('person_id', '=', me)
    .execute()
  if (along) {
    await write.q
      .insertInto('everyday.eater')
      .values({ id: newId(), meal_id: meal, person_id: me, said_at: write.now })
      .execute()
  }
  await told(write, 'meal_answered', meal, about(write, place))
  return place.id
}
