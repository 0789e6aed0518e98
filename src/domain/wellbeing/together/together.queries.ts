import { sql } from 'kysely'
import { actorId, type Read, type Write } from '../../../platform/data/db.ts'
import { newId } from '../../../platform/data/id.ts'
import { addDays, dayOf, moment } from '../../../platform/time/days.ts'
import { told } from '../wellbeing.events.ts'
import type { Mark, Process } from '../wellbeing.types.ts'

/** Since when the acting person's marks may count; null when they may not. */
export async function countedSince(read: Read): Promise<Date | null> {
  const row = await read.q
    .selectFrom('wellbeing.counted')
    .select('given_at')
    .where('citizen_id', '=', actorId(read))
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row?.given_at ?? null
}

/** Says yes to being counted. Nothing happens when it was said. */
export async function agreeToCount(write: Write) {
  if (await countedSince(write)) return
  const id = newId()
  await write.q
    .insertInto('wellbeing.counted')
    .values({ id, citizen_id: actorId(write), given_at: write.now })
    .execute()
  await told(write, 'counting_agreed', id)
}

/** Withdraws it, with as few steps as it was given. Nothing happens when there was none. */
export async function withdrawFromCount(write: Write) {
  const ended = await write.q
    .updateTable('wellbeing.counted')
    .set({ ended_at: write.now })
    .where('citizen_id', '=', actorId(write))
    .where('ended_at', 'is', null)
    .returning('id')
    .execute()
  for (const { id } of ended) await told(write, 'counting_withdrawn', id)
}

export interface Figure {
  question: Process | 'lonely'
  mark: Mark
  /** Null where it is protected. */
  people: number | null
}

export interface Period {
  from: string
  /** The last day of it. */
  until: string
}

const MONTHS = 3

/**
 * The whole months before this one: figures that change once a month cannot be compared before and after one
 * person has written.
 */
export function periodBefore(today: string): Period {
  const first = `${today.slice(0, 7)}-01`
  let from = first
  for (let month = 0; month < MONTHS; month += 1) from = `${addDays(from, -1).slice(0, 7)}-01`
  return { from, until: addDays(first, -1) }
}

/** What the marks of many come to, as the set protects them (wellbeing.sets.sql). */
export const figures = (read: Read, { from, until }: Period): Promise<Figure[]> =>
  read.sql(
    sql<Figure>`select question, mark, people
      from wellbeing.figures(${moment(from, '00:00')}, ${moment(addDays(until, 1), '00:00')})`,
  )

export const periodNow = (read: Read): Period => periodBefore(dayOf(read.now))
