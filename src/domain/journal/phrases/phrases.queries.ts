import { sql } from 'kysely'
import { actorId, exactlyOne, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { places } from '../journal.rows.ts'

export const PHRASE_MAX = 300

export interface Phrase {
  id: Id
  words: string
  kind: string | null
  /** The unit it belongs to; one's own has none. */
  unit: Id | null
}

/** The acting person's own phrases and those of their units; those for this kind of note first. */
export async function phrases(read: Read, kind?: string): Promise<Phrase[]> {
  const rows = await read.q
    .selectFrom('journal.phrase')
    .select(['id', 'words_sealed', 'kind', 'unit_id'])
    .where('put_away_at', 'is', null)
    .orderBy('made_at')
    .orderBy('id')
    .limit(60)
    .execute()
  const all = rows.map(({ id, words_sealed, kind, unit_id }) => ({
    ...{ id, kind, unit: unit_id },
    words: read.box.open(places.phrase, id, words_sealed),
  }))
  if (kind === undefined) return all
  const first = all.filter((one) => one.kind === kind)
  return [...first, ...all.filter((one) => one.kind === null)].slice(0, 12)
}

/** Keeps a phrase: one's own, or a unit's by its leader. */
export async function keepPhrase(
  write: Write,
  words: string,
  of: { kind: string | null; unit: Id | null },
): Promise<Id> {
  const id = newId()
  const me = actorId(write)
  await write.q
    .insertInto('journal.phrase')
    .values({
      ...{ id, kind: of.kind, made_by: me, made_at: write.now, unit_id: of.unit },
      person_id: of.unit ? null : me,
      words_sealed: write.box.seal(places.phrase, id, words),
    })
    .execute()
  return id
}

/** @throws Missing when it is not the acting person's to put away */
export async function putAwayPhrase(write: Write, id: Id): Promise<void> {
  exactlyOne(
    await write.q
      .updateTable('journal.phrase')
      .set({ put_away_at: write.now, put_away_by: actorId(write) })
      .where('id', '=', id)
      .where('put_away_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
}

export interface Led {
  id: Id
  name: string
}

/** The units that the acting person leads: their phrases are theirs to keep. */
export const ledUnits = (read: Read): Promise<Led[]> =>
  read.sql(
    sql<Led>`select distinct u.id, u.name from person.role r join municipality.unit u on u.id = r.unit_id
      where r.person_id = ${actorId(read)} and r.kind = 'leader' and r.from_day <= platform.now()::date
        and (r.until_day is null or r.until_day >= platform.now()::date) order by u.name`,
  )
