import { type RawBuilder, sql } from 'kysely'
import { actorId, oneOf, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import type { Mark, Process, Thought, ThoughtKind } from '../wellbeing.types.ts'

export const WORDS = 'wellbeing.thought.words'
export const HEADING = 'wellbeing.thought.heading'
export const OLD_WORDS = 'wellbeing.wording.words'
const MOST = 1000
/** So many stand on one page of what was written day by day. */
export const PAGE = 100

interface Row {
  id: Id
  citizen_id: Id
  kind: ThoughtKind
  process: Process | null
  mark: Mark | null
  heading_sealed: Uint8Array | null
  words_sealed: Uint8Array
  version: number
  written_at: Date
  put_away_at: Date | null
}

const columns = sql`id, citizen_id, kind, process, mark, heading_sealed, words_sealed, version, written_at, put_away_at`

const asThought = (read: Read, row: Row): Thought => ({
  id: row.id,
  citizen: row.citizen_id,
  kind: row.kind,
  process: row.process,
  mark: row.mark,
  heading: row.heading_sealed ? read.box.open(HEADING, row.id, row.heading_sealed) : '',
  words: read.box.open(WORDS, row.id, row.words_sealed),
  version: row.version,
  writtenAt: row.written_at,
  putAwayAt: row.put_away_at,
})

async function thoughtsWhere(
  read: Read,
  where: RawBuilder<unknown>,
  most = MOST,
): Promise<Thought[]> {
  const rows = await read.sql(
    sql<Row>`select ${columns} from wellbeing.thought where ${where} order by written_at desc, id desc limit ${most}`,
  )
  if (rows.length > 0) read.shows([...new Set(rows.map((row) => row.citizen_id))], 'wellbeing')
  return rows.map((row) => asThought(read, row))
}

/** What a person said of these kinds, newest first, as far as the reader may see it; put away or not. */
export const thoughts = (
  read: Read,
  citizen: Id,
  kinds: readonly ThoughtKind[],
): Promise<Thought[]> =>
  thoughtsWhere(read, sql`citizen_id = ${citizen} and kind = any (${kinds}::text[])`)

/** The acting person's newest check-in with each process, the last of them first. */
export const newestCheckIns = (read: Read): Promise<Thought[]> =>
  thoughtsWhere(
    read,
    sql`id in (select distinct on (process) id from wellbeing.thought
      where citizen_id = ${actorId(read)} and kind = 'check_in' and put_away_at is null
      order by process, written_at desc, id desc)`,
  )

/** All of the acting person's check-ins before one of them, and one more than a page, to say whether there are more. */
export function checkInsBefore(read: Read, before: Id | null): Promise<Thought[]> {
  const me = actorId(read)
  const older = before
    ? sql`(written_at, id) < (select o.written_at, o.id from wellbeing.thought o
        where o.id = ${before} and o.citizen_id = ${me})`
    : sql`true`
  return thoughtsWhere(read, sql`citizen_id = ${me} and kind = 'check_in' and ${older}`, PAGE + 1)
}

/** One of the acting person's own. @throws Missing */
export async function ownThought(read: Read, id: Id): Promise<Thought> {
  return oneOf(await thoughtsWhere(read, sql`id = ${id} and citizen_id = ${actorId(read)}`))
}

/** All that these people show the reader now, and that is newer than `since`. */
export const thoughtsShownBy = (
  read: Read,
  citizens: readonly Id[],
  since: Date,
): Promise<Thought[]> =>
  thoughtsWhere(
    read,
    sql`citizen_id = any (${citizens}::uuid[]) and citizen_id <> ${actorId(read)} and put_away_at is null and written_at > ${since}`,
  )

export interface OldWords {
  version: number
  words: string
  writtenAt: Date
}

/** Every wording there has been of a thought of the acting person's own, newest first. */
export async function oldThoughts(read: Read, thought: Id): Promise<OldWords[]> {
  const rows = await read.sql(
    sql<{ version: number; words_sealed: Uint8Array; written_at: Date }>`
      select version, words_sealed, written_at from wellbeing.wording
      where thought_id = ${thought} order by version desc limit ${PAGE}`,
  )
  return rows.map((row) => ({
    version: row.version,
    words: read.box.open(OLD_WORDS, `${thought}/${row.version}`, row.words_sealed),
    writtenAt: row.written_at,
  }))
}

/** When what helps last helped, and how often the person has said so, of their own. */
export async function helpedOf(read: Read): Promise<Map<Id, { last: Date; times: number }>> {
  const rows = await read.sql(
    sql<{ thought_id: Id; last: Date; times: number }>`
      select thought_id, max(at) as last, count(*)::int as times from wellbeing.helped
      where citizen_id = ${actorId(read)} and taken_back_at is null group by thought_id limit ${PAGE}`,
  )
  return new Map(rows.map(({ thought_id, last, times }) => [thought_id, { last, times }]))
}
