import { sql } from 'kysely'
import type { Write } from '../../../platform/data/db.ts'
import { type Id, isId } from '../../../platform/data/id.ts'
import type { KnownPhone } from './phones.queries.ts'

/** A card that was opened without a network, as the phone tells it. */
export interface Opening {
  id: Id
  citizen: Id
  /** By the phone's own clock, which may be a day wrong. */
  openedAt: Date
  subjects: string[]
}

const MOST = 200
/** What a card can hold: a phone can name nothing else. */
const carried = ['appointments', 'meeting', 'steps', 'journal', 'crisis', 'circle']

/** One line an opening: its own id, whose card, when by the phone's clock, and what stood on it. */
export function readOpenings(text: string): Opening[] {
  return text
    .split('\n')
    .slice(0, MOST)
    .flatMap((line) => {
      const [id, citizen, at = '', subjects = ''] = line.trim().split(' ')
      const openedAt = readMoment(at)
      if (!isId(id) || !isId(citizen) || !openedAt) return []
      return [
        {
          id,
          citizen,
          openedAt,
          subjects: carried.filter((one) => subjects.split(',').includes(one)),
        },
      ]
    })
}

/** A moment as a phone writes it; undefined when no clock of these years could have said it. */
export function readMoment(text: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(text)) return undefined
  const at = new Date(text)
  const year = Number.isNaN(at.getTime()) ? 0 : at.getUTCFullYear()
  return year >= 1970 && year < 2200 ? at : undefined
}

/**
 * Keeps what the phone tells, each opening once, however often it is told. The phone was in contact: that is written
 * too, while it runs.
 * @returns those that are told for the first time: each is a look, to be recorded as one
 */
export async function tellOpenings(
  write: Write,
  phone: KnownPhone,
  { openings, phoneNow }: { openings: readonly Opening[]; phoneNow: Date },
): Promise<Opening[]> {
  if (phone.runs)
    await write.q
      .updateTable('person.phone')
      .set({ seen_at: write.now })
      .where('id', '=', phone.id)
      .where('ended_at', 'is', null)
      .execute()
  const known = await knownAmong(write, openings)
  const mine = openings.filter(({ citizen }) => known.has(citizen))
  if (mine.length === 0) return []
  const fresh = await write.q
    .insertInto('person.phone_opening')
    .values(
      mine.map(({ id, citizen, openedAt }) => ({
        id,
        phone_id: phone.id,
        citizen_id: citizen,
        opened_at: openedAt,
        phone_said_at: phoneNow,
        told_at: write.now,
      })),
    )
    .onConflict((same) => same.column('id').doNothing())
    .returning('id')
    .execute()
  const ids = new Set(fresh.map(({ id }) => id))
  return mine.filter(({ id }) => ids.has(id))
}

async function knownAmong(write: Write, openings: readonly Opening[]): Promise<Set<Id>> {
  const asked = openings.map(({ citizen }) => citizen)
  const rows = await write.sql(sql<{ id: Id }>`select person.people_among(${asked}::uuid[]) as id`)
  return new Set(rows.map(({ id }) => id))
}
