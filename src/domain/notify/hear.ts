import { sql } from 'kysely'
import type { Db, Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { jobsActor } from '../../platform/jobs/handler.ts'
import { plan } from '../../platform/jobs/plan.ts'
import { repeat } from '../../platform/jobs/repeat.ts'
import type { Log } from '../../platform/log.ts'
import { choiceOf } from './choice.queries.ts'
import { type Kind, kindCodes, kindOf } from './notify.kinds.ts'
import { type Choice, dueAt, waysFor } from './notify.rules.ts'

export const SEND = 'notify.send'
const AT_ONCE = 100
const EVERY_MS = 5_000
/** What is older when it is first heard, as after an import, is no news. */
const NEWS_MS = 2 * 86_400_000

interface Event {
  id: Id
  at: Date
  kind: string
  object: Id
  citizen: Id | null
  actor: Id | null
}

/** Reads what has happened and tells those it is for: on their page now, and outside it when and as they chose. */
export async function hear(write: Write): Promise<number> {
  const events = await write.sql(
    sql<Event>`select id, at, kind, object_id as object, citizen_id as citizen, actor_id as actor
      from notify.unheard(${[...kindCodes]}::text[], ${AT_ONCE})`,
  )
  const choices = new Map<Id, Choice | null>()
  for (const event of events) {
    const kind = kindOf(event.kind)
    const isNews = write.now.getTime() - event.at.getTime() < NEWS_MS
    if (kind && isNews) await tell(write, event, kind, choices)
    await write.sql(
      sql`insert into notify.heard (event_id, at) values (${event.id}, ${event.at}) on conflict do nothing`,
    )
  }
  if (events.length < AT_ONCE)
    await write.sql(
      sql`update notify.ear set up_to = notify.settled() where up_to < notify.settled() returning up_to`,
    )
  return events.length
}

async function tell(write: Write, event: Event, kind: Kind, choices: Map<Id, Choice | null>) {
  const receivers = await write.sql(
    sql<{ id: Id }>`select id from notify.receivers(${kind.to}, ${event.object}, ${event.citizen},
      ${event.actor}, ${event.at}) as r (id) where ${seesIt(sql`r.id`, kind, event)}`,
  )
  for (const { id: person } of receivers) {
    const notice = newId()
    const told = await write.sql(
      sql`insert into notify.notice (id, event_id, person_id, citizen_id, actor_id, kind, object_id, at)
        values (${notice}, ${event.id}, ${person}, ${event.citizen}, ${kind.unnamed ? null : event.actor},
          ${event.kind}, ${event.object}, ${event.at}) on conflict do nothing returning id`,
    )
    if (told.length === 0) continue
    const choice = choices.get(person) ?? (await choiceOf(write, person))
    choices.set(person, choice)
    await planAll(write, { person, notice, choice, kind, object: event.object })
  }
}

/** Asked of the same sets as the person's pages. About oneself there is nothing to ask. */
const seesIt = (
  person: ReturnType<typeof sql>,
  kind: Kind,
  about: Pick<Event, 'citizen' | 'object'>,
) =>
  kind.sees
    ? sql`notify.may_see(${person}, ${kind.sees}, ${about.citizen}, ${about.object})`
    : sql`true`

interface Planned {
  person: Id
  notice: Id
  choice: Choice | null
  kind: Kind
  object: Id
}

async function planAll(write: Write, planned: Planned) {
  const { choice, kind, object } = planned
  if (!choice) return
  for (const way of waysFor(choice, kind.topic)) await planOne(write, planned, choice, way, null)
  if (kind.invites && choice.invites && !choice.stoppedAt)
    await planOne(write, planned, { ...choice, pace: 'at_once' }, 'invite', object)
}

/** Lays a notice into the message that waits already, or begins a new one. */
async function planOne(
  write: Write,
  { person, notice }: Planned,
  choice: Choice,
  way: string,
  object: Id | null,
) {
  const [waiting] = await write.sql(
    sql<{ id: Id }>`select s.id from notify.sending s
      where s.person_id = ${person} and s.way = ${way} and s.object_id is not distinct from ${object}
        and s.done_at is null and s.dropped_at is null and s.failed_at is null and s.ready_at is null
        and s.due_at > ${write.now} and not exists (select from notify.attempt a where a.sending_id = s.id) limit 1`,
  )
  const sending = waiting?.id ?? newId()
  if (!waiting) {
    const due = dueAt(choice, write.now)
    const values = { id: sending, person_id: person, way, object_id: object, planned_at: write.now }
    await write.q
      .insertInto('notify.sending')
      .values({ ...values, due_at: due })
      .execute()
    await plan(write, { queue: SEND, object: sending, due })
  }
  await write.sql(
    sql`insert into notify.sending_notice (notice_id, way, sending_id) values (${notice}, ${way}, ${sending})
      on conflict do nothing`,
  )
}

/** Whether a notice of this kind is still for this person. */
export async function isStillFor(
  write: Write,
  person: Id,
  about: { kind: string; citizen: Id | null; object: Id },
): Promise<boolean> {
  const kind = kindOf(about.kind)
  if (!kind) return false
  const [row] = await write.sql(
    sql<{ may: boolean }>`select ${seesIt(sql`${person}::uuid`, kind, about)} as may`,
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
