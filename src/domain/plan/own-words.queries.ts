import { sql } from 'kysely'
import {
  actorId,
  exactlyOne,
  oneOf,
  type Read,
  sameVersion,
  type Write,
} from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { Forbidden } from '../../platform/web/errors.ts'
import { mayBecome, subjectOf } from './plan.rules.ts'
import type { OwnKind, OwnWord } from './plan.types.ts'
import { keepWording, told } from './wording.queries.ts'

const PLACE = 'plan.own_words.words'
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

/** Writes down the acting person's own words. @returns their identifier */
export async function writeWords(
  write: Write,
  kind: OwnKind,
  text: string,
  happenedOn?: string,
): Promise<Id> {
  const me = actorId(write)
  const id = newId()
  await write.q
    .insertInto('plan.own_words')
    .values({
      id,
      citizen_id: me,
      kind,
      words_sealed: write.box.seal(PLACE, id, text),
      happened_on: happenedOn || null,
      written_by: me,
      written_at: write.now,
    })
    .execute()
  const what = { object: id, citizen: me, version: 1 }
  await keepWording(write, { ...what, subject: subjectOf(kind), text })
  await told(write, 'words_written', what)
  return id
}

/**
 * The person says it otherwise; every earlier wording stays. The kind may move within its subject: from a
 * role that is missed to one that is there. Across subjects others would come to read it unasked.
 * A day that is left out stays as it is; an empty one is taken away.
 * @throws Conflict with both texts when it was changed meanwhile, Missing when it is not theirs
 */
export async function changeWords(
  write: Write,
  id: Id,
  text: string,
  version: number,
  kind?: OwnKind,
  happenedOn?: string,
): Promise<void> {
  const before = await ownWord(write, id)
  sameVersion(before, { version, words: text })
  if (kind && !mayBecome(before.kind, kind)) throw new Forbidden()
  const next = version + 1
  exactlyOne(
    await write.q
      .updateTable('plan.own_words')
      .set({
        words_sealed: write.box.seal(PLACE, id, text),
        kind: kind ?? before.kind,
        happened_on: happenedOn === undefined ? before.happenedOn : happenedOn || null,
        version: next,
        written_at: write.now,
      })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
  const what = { object: id, citizen: before.citizen, version: next }
  await keepWording(write, { ...what, subject: subjectOf(before.kind), text })
  await told(write, 'words_changed', what)
}

/** Puts it away: nobody sees it in a list any longer, and the person can bring it back. @throws Missing */
export async function putAway(write: Write, id: Id): Promise<void> {
  await moved(write, id, { put_away_at: write.now, put_away_by: actorId(write) }, 'words_put_away')
}

/** @throws Missing */
export async function bringBack(write: Write, id: Id): Promise<void> {
  await moved(write, id, { put_away_at: null, put_away_by: null }, 'words_brought_back')
}

async function moved(
  write: Write,
  id: Id,
  set: { put_away_at: Date | null; put_away_by: Id | null },
  kind: string,
) {
  exactlyOne(
    await write.q
      .updateTable('plan.own_words')
      .set(set)
      .where('id', '=', id)
      .where('put_away_at', set.put_away_at ? 'is' : 'is not', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, kind, { object: id, citizen: actorId(write) })
}
