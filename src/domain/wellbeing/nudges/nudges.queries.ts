import { sql } from 'kysely'
import { actorId, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import type { Rhythm } from './nudges.rules.ts'

export const WORDS = 'wellbeing.nudge.words'
const PAGE = 50

export interface Nudge extends Rhythm {
  id: Id
  citizen: { id: Id; name: string }
  /** Null where it comes from oneself. */
  sender: { id: Id; name: string } | null
  words: string
  /** What the one who was asked said; null before they answer, and where nobody had to. */
  answer: boolean | null
  /** It lies ready since then and has not been seen. */
  dueAt: Date | null
}

interface Row {
  id: Id
  citizen_id: Id
  citizen_name: string
  sender_id: Id
  sender_name: string | null
  words_sealed: Uint8Array
  time: string
  weekdays: number[]
  answer: boolean | null
  due_at: Date | null
}

async function nudgesOf(read: Read, whose: 'citizen_id' | 'sender_id'): Promise<Nudge[]> {
  const me = actorId(read)
  const mine =
    whose === 'citizen_id'
      ? sql`n.citizen_id = ${me}`
      : sql`n.sender_id = ${me} and n.citizen_id <> ${me}`
  const rows = await read.sql(
    sql<Row>`select n.id, n.citizen_id, c.given_name as citizen_name, n.sender_id, s.given_name as sender_name,
        n.words_sealed, n.time, n.weekdays, a.yes as answer, d.at as due_at
      from wellbeing.nudge n join person.person c on c.id = n.citizen_id
        left join person.person s on s.id = n.sender_id
        left join wellbeing.nudge_answer a on a.nudge_id = n.id
        left join wellbeing.nudge_due d on d.nudge_id = n.id and d.seen_at is null
      where ${mine} and n.stopped_at is null order by n.id limit ${PAGE}`,
  )
  if (rows.length > 0) read.shows([...new Set(rows.map((row) => row.citizen_id))], 'wellbeing')
  return rows.map((row) => ({
    id: row.id,
    citizen: { id: row.citizen_id, name: row.citizen_name },
    sender:
      row.sender_id === row.citizen_id ? null : { id: row.sender_id, name: row.sender_name ?? '' },
    words: read.box.open(WORDS, row.id, row.words_sealed),
    time: row.time,
    weekdays: row.weekdays,
    answer: row.answer,
    dueAt: row.due_at,
  }))
}

/** The pufs that the acting person has asked for and not stopped. */
export const myNudges = (read: Read) => nudgesOf(read, 'citizen_id')

/** What others have asked the acting person to send. */
export const nudgesToSend = (read: Read) => nudgesOf(read, 'sender_id')

/** Whether somebody waits for an answer from the acting person. Nothing of it is shown by this. */
export async function isAskedToSend(read: Read): Promise<boolean> {
  const me = actorId(read)
  const rows = await read.sql(
    sql`select 1 from wellbeing.nudge n where n.sender_id = ${me} and n.citizen_id <> ${me} and n.stopped_at is null
      and not exists (select from wellbeing.nudge_answer a where a.nudge_id = n.id) limit 1`,
  )
  return rows.length > 0
}
