import { sql } from 'kysely'
import { actorId, oneOf, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { Refused } from '../../../platform/web/routes.ts'
import { permitted, told } from '../own-words/wording.queries.ts'
import type { NewTurn } from '../plan.inputs.ts'
import { turnsAfter } from '../plan.rules.ts'
import type { Subject, Turn, TurnKind } from '../plan.types.ts'

const PLACE = 'plan.turn.words'
const PAGE = 500

/** A bend as it stands in a row, also beside the thing that it bends. */
export interface TurnRow {
  turn_id: Id | null
  turn_kind: TurnKind
  turn_by: Id
  turn_by_name: string | null
  turn_sealed: Uint8Array | null
  turn_at: Date
}

export const turnColumns = sql`t.id as turn_id, t.kind as turn_kind, t.by_id as turn_by,
  tp.given_name as turn_by_name, t.words_sealed as turn_sealed, t.at as turn_at`

/** The newest bend of each row `o`, in the same query: how it stands. */
export const newestTurn = sql`left join lateral (select id, kind, by_id, words_sealed, at from plan.turn
    where object_id = o.id order by at desc, id desc limit 1) t on true
  left join person.person tp on tp.id = t.by_id`

export function asTurn(read: Read, row: TurnRow, subject: Subject, object: Id): Turn | null {
  if (row.turn_id === null) return null
  return {
    subject,
    object,
    kind: row.turn_kind,
    by: { id: row.turn_by, name: row.turn_by_name },
    words: row.turn_sealed && read.box.open(PLACE, row.turn_id, row.turn_sealed),
    at: row.turn_at,
  }
}

/** Every bend of a person's way, oldest first: what the winding path is drawn from. */
export async function turns(read: Read, citizen: Id): Promise<Turn[]> {
  const rows = await read.sql(
    sql<TurnRow & { subject: Subject; object_id: Id }>`
      select t.subject, t.object_id, ${turnColumns}
      from plan.turn t left join person.person tp on tp.id = t.by_id
      where t.citizen_id = ${citizen} order by t.at, t.id limit ${PAGE}`,
  )
  for (const subject of new Set(rows.map((row) => row.subject))) read.shows([citizen], subject)
  return rows.flatMap((row) => asTurn(read, row, row.subject, row.object_id) ?? [])
}

/** What is turned or answered: whose it is, and how it stands. @throws Missing */
export async function thing(
  write: Write,
  subject: Subject,
  object: Id,
): Promise<{ citizen_id: Id; version: number; newest: TurnKind | null }> {
  const newest = sql`(select t.kind from plan.turn t where t.object_id = o.id
    order by t.at desc, t.id desc limit 1) as newest`
  return oneOf(
    await write.sql(
      subject === 'goals'
        ? sql<{ citizen_id: Id; version: number; newest: TurnKind | null }>`
            select o.citizen_id, o.version, ${newest} from plan.goal o where o.id = ${object}`
        : sql<{ citizen_id: Id; version: number; newest: TurnKind | null }>`
            select o.citizen_id, o.version, ${newest} from plan.step o where o.id = ${object}
              and o.put_away_at is null`,
    ),
  )
}

/**
 * Records that the way bends here: completed, opened again, paused, taken up, another way, a step back.
 * @param notNow what the page says when this cannot follow what happened last
 * @throws Refused when it cannot follow, Missing when it is not seen, Forbidden when it is for others to say
 */
export async function turn(write: Write, bend: NewTurn, notNow: string): Promise<void> {
  const { subject, object, kind, words } = bend
  const { citizen_id, newest } = await thing(write, subject, object)
  if (!turnsAfter(newest ?? undefined).includes(kind)) throw new Refused('kind', notNow)
  const id = newId()
  await permitted(
    write.q
      .insertInto('plan.turn')
      .values({
        id,
        citizen_id,
        subject,
        object_id: object,
        kind,
        by_id: actorId(write),
        words_sealed: words ? write.box.seal(PLACE, id, words) : null,
        at: write.now,
      })
      .execute(),
  )
  await told(write, kind, { object, citizen: citizen_id })
}
