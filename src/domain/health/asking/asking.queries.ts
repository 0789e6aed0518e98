import { sql } from 'kysely'
import { actorId, exactlyOne, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { Forbidden, Missing } from '../../../platform/web/errors.ts'

/** A day ends at midnight in Denmark. */
const TODAY = sql`(platform.now() at time zone 'Europe/Copenhagen')::date`

export interface Asking {
  id: Id
  person: Id
  name: string
  askedAt: Date
}

/** Who waits for an answer from the acting person: "may I ask about your health?" */
export const askingsOfMe = (read: Read): Promise<Asking[]> =>
  read.sql(
    sql<Asking>`select a.id, a.person_id as person, p.given_name as name, a.asked_at as "askedAt"
      from health.asking a join person.person p on p.id = a.person_id
      where a.citizen_id = ${actorId(read)} and a.answered_at is null order by a.asked_at limit 20`,
  )

export interface Openness {
  says: 'yes' | 'not_now'
  until: string | null
  /** null: everybody who works with the person. */
  person: Id | null
  name: string | null
}

/** What the acting person has said about being asked, as long as it holds. */
export const opennessOfMe = (read: Read): Promise<Openness[]> =>
  read.sql(
    sql<Openness>`select o.says, o.until_day::text as until, o.person_id as person, p.given_name as name
      from health.openness o left join person.person p on p.id = o.person_id
      where o.citizen_id = ${actorId(read)} and o.ended_at is null
        and (o.until_day is null or o.until_day >= ${TODAY})
      order by o.person_id nulls first limit 100`,
  )

/** How it stands between the acting member of staff and a person: whether they may talk, ask, or wait. */
export interface Stand {
  may: 'talk' | 'ask' | 'wait' | 'not_now'
  until: string | null
}

/** @throws Missing when they do not work together */
export async function standWith(read: Read, citizen: Id): Promise<Stand> {
  const [row] = await read.sql(
    sql<{
      attends: boolean
      talks: boolean
      asks: boolean
      says: string | null
      until: string | null
    }>`
      select ${citizen}::uuid in (select circle.attended()) as attends,
        ${citizen}::uuid in (select health.willing()) as talks, ${citizen}::uuid in (select health.askable()) as asks,
        o.says, o.until_day::text as until
      from (select 1) one left join lateral (select says, until_day from health.openness
        where citizen_id = ${citizen} and ended_at is null and (until_day is null or until_day >= ${TODAY})
        order by person_id nulls last limit 1) o on true`,
  )
  if (!row?.attends) throw new Missing()
  // That somebody has said not now is theirs too: the look is told.
  read.shows([citizen], 'health', 'relation')
  const may = row.talks ? 'talk' : row.asks ? 'ask' : row.says === 'not_now' ? 'not_now' : 'wait'
  return { may, until: may === 'not_now' ? row.until : null }
}

/** Asks whether one may ask. @throws Forbidden while an answer is awaited, given, or not now */
export async function ask(write: Write, citizen: Id) {
  if ((await standWith(write, citizen)).may !== 'ask') throw new Forbidden()
  const id = newId()
  await write.q
    .insertInto('health.asking')
    .values({ id, citizen_id: citizen, person_id: actorId(write), asked_at: write.now })
    .execute()
  await write.event({ room: 'health', kind: 'health_asked', object: id, citizen })
}

export interface Says {
  says: 'yes' | 'not_now'
  until?: string | null
  /** Leave out for everybody who works with the person. */
  person?: Id | null
}

/** Says yes or not now, to one or to all; what was said before to the same no longer holds. */
export async function say(write: Write, { says, until, person }: Says) {
  const me = actorId(write)
  await unsay(write, person ?? null)
  const id = newId()
  await write.q
    .insertInto('health.openness')
    .values({
      id,
      citizen_id: me,
      person_id: person ?? null,
      says,
      until_day: until || null,
      said_at: write.now,
    })
    .execute()
  const kind = says === 'yes' ? 'health_open' : 'health_not_now'
  await write.event({ room: 'health', kind, object: id, citizen: me })
}

const unsay = (write: Write, person: Id | null) =>
  write.q
    .updateTable('health.openness')
    .set({ ended_at: write.now })
    .where('citizen_id', '=', actorId(write))
    .where('person_id', person ? '=' : 'is', person)
    .where('ended_at', 'is', null)
    .execute()

/** Answers one who asked. @throws Missing */
export async function answerAsking(write: Write, id: Id, answer: Omit<Says, 'person'>) {
  const [asked] = await write.sql(
    sql<{ person: Id }>`select person_id as person from health.asking
      where id = ${id} and citizen_id = ${actorId(write)} and answered_at is null`,
  )
  if (!asked) throw new Missing()
  exactlyOne(
    await write.q
      .updateTable('health.asking')
      .set({ answered_at: write.now })
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )
  await say(write, { ...answer, person: asked.person })
}
