import { sql } from 'kysely'
import { actorId, exactlyOne, sameVersion, type Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { HEADING, OLD_WORDS, ownPart, WORDS } from './crisis.queries.ts'
import type { PartKind } from './crisis.types.ts'

export interface PartInput {
  kind: PartKind
  /** '' keeps the standard heading. */
  heading: string
  words: string
}

const told = (write: Write, kind: string, object: Id, version?: number) =>
  write.event({
    room: 'crisis',
    kind,
    object,
    citizen: actorId(write),
    ...(version === undefined ? {} : { version }),
  })

/** Writes one part of the acting person's own plan, after the ones that are there. @returns its identifier */
export async function writePart(write: Write, { kind, heading, words }: PartInput): Promise<Id> {
  const me = actorId(write)
  const id = newId()
  const [last] = await write.sql(
    sql<{ position: number }>`select coalesce(max(position), 0)::int as position
      from crisis.part where citizen_id = ${me}`,
  )
  await write.q
    .insertInto('crisis.part')
    .values({
      id,
      citizen_id: me,
      kind,
      heading_sealed: heading ? write.box.seal(HEADING, id, heading) : null,
      words_sealed: write.box.seal(WORDS, id, words),
      position: Math.min((last?.position ?? 0) + 1, 1000),
      written_at: write.now,
    })
    .execute()
  await keepWords(write, id, 1, words)
  await told(write, 'crisis_written', id, 1)
  return id
}

/** Says it otherwise; every earlier wording stays. @throws Conflict with both texts, Missing */
export async function changePart(
  write: Write,
  id: Id,
  { heading, words, version }: { heading: string; words: string; version: number },
) {
  sameVersion(await ownPart(write, id), { version, words })
  const next = version + 1
  exactlyOne(
    await write.q
      .updateTable('crisis.part')
      .set({
        heading_sealed: heading ? write.box.seal(HEADING, id, heading) : null,
        words_sealed: write.box.seal(WORDS, id, words),
        version: next,
        written_at: write.now,
      })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
  await keepWords(write, id, next, words)
  await told(write, 'crisis_changed', id, next)
}

async function keepWords(write: Write, id: Id, version: number, words: string) {
  await write.q
    .insertInto('crisis.wording')
    .values({
      part_id: id,
      version,
      citizen_id: actorId(write),
      words_sealed: write.box.seal(OLD_WORDS, `${id}/${version}`, words),
      written_at: write.now,
    })
    .execute()
}

/** Puts a part away, or takes it out again. @throws Missing */
export async function putPart(write: Write, id: Id, away: boolean) {
  exactlyOne(
    await write.q
      .updateTable('crisis.part')
      .set({ put_away_at: away ? write.now : null })
      .where('id', '=', id)
      .where('put_away_at', away ? 'is' : 'is not', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, away ? 'crisis_put_away' : 'crisis_brought_back', id)
}

/** Moves a part one place up; the first one stays where it is. */
export async function movePartUp(write: Write, id: Id) {
  await ownPart(write, id)
  const order = await write.sql(
    sql<{
      id: Id
    }>`select id from crisis.part where citizen_id = ${actorId(write)} and put_away_at is null
      order by position, id`,
  )
  const ids = order.map((row) => row.id)
  const at = ids.indexOf(id)
  if (at < 1) return
  ids.splice(at - 1, 2, id, ids[at - 1] ?? id)
  await write.sql(
    sql`update crisis.part p set position = o.place
      from unnest(${ids}::uuid[]) with ordinality as o(id, place) where p.id = o.id`,
  )
  await told(write, 'crisis_moved', id)
}
