import { sql } from 'kysely'
import {
  actorId,
  type Happened,
  type Read,
  type Reason,
  type Write,
} from '../../platform/data/db.ts'
import { type Id, isId, newId } from '../../platform/data/id.ts'

/** Records what happened, in the transaction in which it happens. */
export async function recordEvent(write: Write, happened: Happened, reason: Reason) {
  const { citizen, object, ...what } = happened
  await write.q
    .insertInto('audit.event')
    .values({
      id: newId(),
      at: write.now,
      actor_id: write.actor.kind === 'person' ? write.actor.id : null,
      citizen_id: citizen,
      object_id: object,
      ...what,
      purpose: reason.purpose,
      request_id: isId(reason.request) ? reason.request : null,
    })
    .execute()
}

export interface Look {
  citizen: Id
  subjects: string[]
  ground: 'self' | 'relation' | 'consent' | 'none'
}

/** Records one look per person shown. */
export async function recordLooks(write: Write, looks: Look[], reason: Reason) {
  await write.q
    .insertInto('audit.look')
    .values(
      looks.map(({ citizen, subjects, ground }) => ({
        id: newId(),
        at: write.now,
        actor_id: actorId(write),
        citizen_id: citizen,
        subjects,
        ground,
        purpose: reason.purpose,
        route: reason.route,
        request_id: reason.request,
      })),
    )
    .execute()
}

export interface SeenLook {
  at: Date
  actor: Id
  name: string | null
  subjects: string[]
  purpose: string
  ground: Look['ground']
}

const PAGE = 60

/** Who has looked at the acting person's page, newest first; their own looks left out. */
export async function looksAtMe(
  read: Read,
  before?: Date,
): Promise<{ looks: SeenLook[]; more: boolean }> {
  const me = actorId(read)
  const rows = await read.sql(
    sql<SeenLook>`
      select l.at, l.actor_id as actor, nullif(concat_ws(' ', p.given_name, p.family_name), '') as name,
        l.subjects, l.purpose, l.ground
      from audit.look l left join person.person p on p.id = l.actor_id
      where l.citizen_id = ${me} and l.actor_id <> ${me} and l.at < ${before ?? new Date('9999-01-01')}
      order by l.at desc limit ${PAGE + 1}`,
  )
  return { looks: rows.slice(0, PAGE), more: rows.length > PAGE }
}

export interface SeenEvent {
  at: Date
  actor: Id | null
  name: string | null
  room: string
  kind: string
}

/** What was changed on the acting person's page, by whomever, newest first. */
export async function changesOfMine(read: Read, since: Date): Promise<SeenEvent[]> {
  return read.sql(
    sql<SeenEvent>`
      select e.at, e.actor_id as actor, p.given_name as name, e.room, e.kind
      from audit.event e left join person.person p on p.id = e.actor_id
      where e.citizen_id = ${actorId(read)} and e.at >= ${since}
      order by e.at desc limit ${PAGE}`,
  )
}
