import { journal } from '../../src/domain/circle/index.ts'
import type { Box } from '../../src/platform/crypto/box.ts'
import type { Connection, Pool } from '../../src/platform/data/connection.ts'
import { makeDb } from '../../src/platform/data/db.ts'
import { isId } from '../../src/platform/data/id.ts'
import type { Town } from '../town.ts'

/** Gives another text for one that stands somewhere; the same place gets the same each time. */
export type Swap = (place: string) => string

/** Columns and their aliases that hold what people wrote and that are not sealed. */
const free = new Set([
  ...['name', 'given_name', 'givenName', 'family_name', 'familyName', 'full_name', 'says'],
  ...['title', 'words', 'body', 'text', 'vision', 'source_name', 'sourceName', 'source'],
  // A number is no free text: the door's hours are found by it.
  ...['place', 'answered_by', 'answeredBy', 'cost', 'paragraph', 'act', 'label'],
  ...['door_text', 'doorText', 'door_hours', 'doorHours', 'door_place', 'doorPlace'],
  ...['danish', 'english', 'explained', 'unit', 'citizenName', 'personName', 'by_name', 'byName'],
])

/** Sealed, but chosen and not written: marks, the answers of a questionnaire, and an amount. A draft is a form's fields. */
const marks = new Set([
  ...['wellbeing.entry.value', 'wellbeing.result.answers', 'everyday.budget_line.amount'],
])

/**
 * The same town, in which every text that a person has written reads as another: each sealed text, and each
 * that lies open. Nothing in it is changed; it is only read so.
 */
export function swapped(town: Town, swap: Swap): Town & { swaps: () => number } {
  let count = 0
  const counted: Swap = (place) => {
    count += 1
    return swap(place)
  }
  const pool = poolWith(town.pool, counted)
  const box = boxWith(town.box, counted)
  // Nobody's look is recorded: the page that shows the log reads the same each time.
  const unseen = { ...journal, looks: async () => undefined }
  const db = makeDb({ pool, box, clock: town.clock, journal: unseen })
  return { ...town, pool, box, db, swaps: () => count }
}

const boxWith = (box: Box, swap: Swap): Box => ({
  ...box,
  open(place, row, sealed) {
    const text = box.open(place, row, sealed)
    return text === '' || place.endsWith('draft.fields') || marks.has(place)
      ? text
      : swap(`${place} ${row}`)
  },
})

const poolWith = (pool: Pool, swap: Swap): Pool => ({
  ...pool,
  lend: (work) => pool.lend((connection) => work(connectionWith(connection, swap))),
})

const connectionWith = (connection: Connection, swap: Swap): Connection => ({
  ...connection,
  async query(text, values) {
    const { rows, affected } = await connection.query(text, values)
    return { affected, rows: rows.map((row) => swapIn(row, swap)) }
  },
})

/** A seal as jsonb carries it, and no text: what it holds is swapped when it is opened. */
const isSealed = (value: string) => /^A[Q-Za-f][A-Za-z0-9+/\n]{42,}={0,2}$/.test(value)

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

function swapIn(row: Record<string, unknown>, swap: Swap): Record<string, unknown> {
  const row_ = String(row.id ?? row.code ?? '')
  const pairs = Object.entries(row).map(([key, value]) => [key, swapValue(key, value, row_, swap)])
  return Object.fromEntries(pairs)
}

function swapValue(key: string, value: unknown, row: string, swap: Swap): unknown {
  if (Array.isArray(value)) return value.map((one) => swapValue(key, one, row, swap))
  if (isPlain(value)) return swapIn(value, swap)
  const isText = typeof value === 'string' && value !== '' && !isId(value) && !isSealed(value)
  return isText && free.has(key) ? swap(`${key} ${row}`) : value
}
