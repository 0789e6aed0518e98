import { sql } from 'kysely'
import { oneOf, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { subjectOf } from '../plan.rules.ts'
import type { OwnKind, OwnWord } from '../plan.types.ts'

export const PLACE = 'plan.own_words.words'
const PAGE = 200

interface Row {
  id: Id
  citizen_id: Id
  kind: OwnKind
  words_sealed: Uint8Array
  version: number
  written_at: Date
  happened_on: string | null
  written_by: Id
  name: string | null
  put_away_at: Date | null
}

const columns = sql`w.id, w.citizen_id, w.kind, w.words_sealed, w.version, w.written_at, w.happened_on,
  w.written_by, p.given_name as name, w.put_away_at`

function asOwnWord(read: Read, row: Row): OwnWord {
  return {
    id: row.id,
    citizen: row.citizen_id,
    kind: row.kind,
    words: read.box.open(PLACE, row.id, row.words_sealed),
    version: row.version,
    writtenAt: row.written_at,
    happenedOn: row.happened_on,
    writtenBy: { id: row.written_by, name: row.name },
    putAwayAt: row.put_away_at,
  }
}

/**
 * A person's own words of these kinds, as far as the reader may read them and the person has not put
 * them away: what has a day first, newest day first; the rest in the order it was written.
 */
export async function ownWords(
  read: Read,
  citizen: Id,
  kinds: readonly OwnKind[],
): Promise<OwnWord[]> {
  const rows = await read.sql(
    sql<Row>`select ${columns} from plan.own_words w left join person.person p on p.id = w.written_by
      where w.citizen_id = ${citizen} and w.kind = any (${kinds}::text[]) and w.put_away_at is null
      order by w.happened_on desc nulls last, w.id limit ${PAGE}`,
  )
  for (const subject of new Set(rows.map((row) => subjectOf(row.kind)))) {
    read.shows([citizen], subject)
  }
  return rows.map((row) => asOwnWord(read, row))
}

/** One of them, put away or not. @throws Missing */
export async function ownWord(read: Read, id: Id): Promise<OwnWord> {
  const rows = await read.sql(
    sql<Row>`select ${columns} from plan.own_words w left join person.person p on p.id = w.written_by
      where w.id = ${id}`,
  )
  const word = asOwnWord(read, oneOf(rows))
  read.shows([word.citizen], subjectOf(word.kind))
  return word
}

/**
 * What each of these people hopes, for a list: the hope they wrote first and still have. Only those who
 * share their hopes with the reader are in the answer.
 */
export async function firstHopes(
  read: Read,
  citizens: readonly Id[],
): Promise<Map<Id, { words: string; writtenAt: Date }>> {
  const rows = await read.sql(
    sql<Row>`select distinct on (w.citizen_id) ${columns}
      from plan.own_words w left join person.person p on p.id = w.written_by
      where w.citizen_id = any (${citizens}::uuid[]) and w.kind = 'hope' and w.put_away_at is null
      order by w.citizen_id, w.id`,
  )
  read.shows(
    rows.map((row) => row.citizen_id),
    'hopes',
  )
  const hopes = rows.map((row) => asOwnWord(read, row))
  return new Map(hopes.map(({ citizen, words, writtenAt }) => [citizen, { words, writtenAt }]))
}
