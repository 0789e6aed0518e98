import { sql } from 'kysely'
import { actorId, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { closeSession, rolesToday } from './sessions.queries.ts'

export interface OwnSession {
  id: Id
  way: string
  device: string
  begun: Date
  seen: Date
  shared: boolean
  byStaff: boolean
}

const MOST = 50

/** The acting person's sessions that run now, the newest in use first. */
export function ownSessions(read: Read): Promise<OwnSession[]> {
  return read.sql(
    sql<OwnSession>`
      select s.id, s.way, s.device, s.begun_at as begun, s.seen_at as seen, s.shared,
        s.opened_by is not null as "byStaff"
      from person.session s
      where s.person_id = ${actorId(read)} and s.ended_at is null and s.ends_at > platform.now()
        and s.seen_at + make_interval(mins => case when s.shared then 5 else s.idle_minutes end) > platform.now()
        and not exists (select from person.session_ending e
          where (e.person_id = s.person_id or e.person_id is null) and e.ended_at >= s.begun_at)
      order by s.seen_at desc limit ${MOST}`,
  )
}

/** The person closes one of their own sessions, wherever it is. @throws Missing when it is not theirs */
export async function closeOwn(write: Write, id: Id) {
  await closeSession(write, id)
  await write.event({
    room: 'person',
    kind: 'session_ended',
    object: id,
    citizen: actorId(write),
  })
}

export interface Worker {
  id: Id
  name: string
  sessions: number
}

/** Everybody who works here, with how many sessions they have open. @throws Missing for who is no admin */
export async function workers(read: Read): Promise<Worker[]> {
  await onlyAdmin(read)
  return read.sql(sql<Worker>`select person_id as id, name, sessions from person.workers()`)
}

/**
 * An admin ends every session of one person, or everybody's: a record of its own, which the database takes from
 * an admin alone. @throws Missing for who is no admin
 */
export async function endSessionsOf(write: Write, person: Id | null) {
  await onlyAdmin(write)
  const id = newId()
  await write.q
    .insertInto('person.session_ending')
    .values({ id, person_id: person, ended_at: write.now, ended_by: actorId(write) })
    .execute()
  await write.event({ room: 'person', kind: 'sessions_ended', object: id, citizen: person })
}

async function onlyAdmin(read: Read) {
  if (!(await rolesToday(read)).includes('admin')) throw new Missing()
}
