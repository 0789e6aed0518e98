import { type RawBuilder, sql } from 'kysely'
import type { Db, Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { jobsActor } from '../../platform/jobs/handler.ts'
import { repeat } from '../../platform/jobs/repeat.ts'
import type { Log } from '../../platform/log.ts'
import { choicesOf } from './choice.queries.ts'
import { kindCodes, kindOf } from './notify.kinds.ts'
import { planAll } from './plan-sending.ts'

const AT_ONCE = 100
const EVERY_MS = 5_000
/** What is older when it is first heard, as after a long stop, stands on the page and is not sent out. */
const NEWS_MS = 2 * 86_400_000

interface Event {
  id: Id
  at: Date
  kind: string
  object: Id
  citizen: Id | null
  actor: Id | null
}

interface Notice {
  id: Id
  event: Id
  person: Id
}

/**
 * Reads what has happened and tells those it is for: on their page now, and outside it when and as they chose.
 * @returns how many lines of the log were heard
 */
export async function hear(write: Write): Promise<number> {
  const events = await write.sql(
    sql<Event>`select id, at, kind, object_id as object, citizen_id as citizen, actor_id as actor
      from notify.unheard(${[...kindCodes]}::text[], ${AT_ONCE})`,
  )
  if (events.length > 0) {
    await tellAll(write, events)
    await write.sql(
      sql`insert into notify.heard (event_id, at)
        select * from unnest(${events.map(({ id }) => id)}::uuid[], ${events.map(({ at }) => at)}::timestamptz[])
        on conflict do nothing returning event_id`,
    )
  }
  if (events.length < AT_ONCE)
    await write.sql(
      sql`update notify.ear set up_to = s.up_to from notify.settled() as s (up_to)
        where ear.up_to < s.up_to returning ear.up_to`,
    )
  return events.length
}

async function tellAll(write: Write, events: readonly Event[]) {
  const wanted = await receiversOf(write, events)
  if (wanted.length === 0) return
  const byId = new Map(events.map((event) => [event.id, event]))
  const rows = wanted.flatMap(({ event: id, person }) => {
    const event = byId.get(id)
    const kind = event && kindOf(event.kind)
    if (!event || !kind) return []
    const { at, citizen, actor, object } = event
    const about = { citizen_id: citizen, actor_id: kind.unnamed ? null : actor, object_id: object }
    return [{ id: newId(), event_id: id, person_id: person, kind: event.kind, at, ...about }]
  })
  const told = await write.q
    .insertInto('notify.notice')
    .values(rows)
    .onConflict((same) => same.columns(['event_id', 'person_id']).doNothing())
    .returning(['id', 'event_id as event', 'person_id as person'])
    .execute()
  await sendOut(write, byId, told)
}

async function sendOut(write: Write, events: ReadonlyMap<Id, Event>, told: readonly Notice[]) {
  const choices = await choicesOf(write, [...new Set(told.map(({ person }) => person))])
  for (const { id: notice, event: of, person } of told) {
    const choice = choices.get(person)
    const event = events.get(of)
    const kind = event && kindOf(event.kind)
    if (!choice || !event || !kind) continue
    const isNews = write.now.getTime() - event.at.getTime() < NEWS_MS
    if (isNews) await planAll(write, { person, notice, choice, kind, object: event.object })
  }
}

/** Whom each is told, by the rule of its kind, as far as they may see it now. One query. */
const receiversOf = (write: Write, events: readonly Event[]) => {
  const list = <T>(of: (event: Event) => T) => events.map(of)
  return write.sql(
    sql<{ event: Id; person: Id }>`
      select e.id as event, r.id as person
      from unnest(${list(({ id }) => id)}::uuid[], ${list(({ at }) => at)}::timestamptz[],
        ${list(({ object }) => object)}::uuid[], ${list(({ citizen }) => citizen)}::uuid[], ${list(({ actor }) => actor)}::uuid[],
        ${list(({ kind }) => kindOf(kind)?.to ?? '')}::text[], ${list(({ kind }) => kindOf(kind)?.sees ?? '')}::text[])
        as e (id, at, object, citizen, actor, rule, sees)
        cross join lateral notify.receivers(e.rule, e.object, e.citizen, e.actor, e.at) as r (id)
      where ${seesIt(sql`r.id`, sql`e.sees`, sql`e.citizen`, sql`e.object`)}`,
  )
}

type Sql = RawBuilder<unknown>

/** Asked of the same sets as the person's pages. About oneself there is nothing to ask. */
const seesIt = (person: Sql, sees: Sql, citizen: Sql, object: Sql) =>
  sql`case when ${sees} = '' then true else notify.may_see(${person}, ${sees}, ${citizen}, ${object}) end`

/** Whether a notice of this kind is still for this person. */
export async function isStillFor(
  write: Write,
  person: Id,
  about: { kind: string; citizen: Id | null; object: Id },
): Promise<boolean> {
  const kind = kindOf(about.kind)
  if (!kind) return false
  const sees = sql`${kind.sees ?? ''}::text`
  const { citizen, object } = about
  const [row] = await write.sql(
    sql<{ may: boolean }>`select ${seesIt(
      sql`${person}::uuid`,
      sees,
      sql`${citizen}::uuid`,
      sql`${object}::uuid`,
    )} as may`,
  )
  return row?.may === true
}

/** Listens as long as the program runs. */
export function keepListening({ db, log }: { db: Db; log: Log }) {
  const listen = () =>
    db
      .as(jobsActor)
      .write(hear)
      .then(() => undefined)
      .catch((error) => log.bug(newId().slice(-12), error))
  return repeat(EVERY_MS, listen)
}
