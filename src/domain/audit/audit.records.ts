import { sql } from 'kysely'
import { actorId, type Happened, type Reason, type Write } from '../../platform/data/db.ts'
import { type Id, isId, newId } from '../../platform/data/id.ts'

/** Records what happened, in the transaction in which it happens. */
export const recordEvent = (write: Write, happened: Happened, reason: Reason): Promise<void> =>
  recordEvents(write, [happened], reason)

/** The same for many things at once, as an import brings them: one statement, one line for each. */
export async function recordEvents(write: Write, all: readonly Happened[], reason: Reason) {
  const by = {
    at: write.now,
    actor_id: write.actor.kind === 'person' ? write.actor.id : null,
    purpose: reason.purpose,
    request_id: isId(reason.request) ? reason.request : null,
  }
  const lines = all.map(({ citizen, object, ...what }) => ({
    id: newId(),
    ...by,
    citizen_id: citizen,
    object_id: object,
    ...what,
  }))
  await write.q.insertInto('audit.event').values(lines).execute()
}

export type Ground =
  | 'self'
  | 'relation'
  | 'consent'
  | 'representation'
  | 'exchange'
  | 'substitute'
  | 'emergency'
  | 'duty_desk'
  | 'control'
  | 'none'

export interface Look {
  citizen: Id
  subjects: string[]
  ground: Ground
  /** What the one who looks is to the person: 'support', 'family'. */
  role: string | null
}

/** Records one look per person shown. */
export async function recordLooks(write: Write, looks: Look[], reason: Reason) {
  await write.q
    .insertInto('audit.look')
    .values(
      looks.map(({ citizen, subjects, ground, role }) => ({
        id: newId(),
        at: write.now,
        actor_id: actorId(write),
        citizen_id: citizen,
        subjects,
        ground,
        role,
        purpose: reason.purpose,
        route: reason.route,
        request_id: reason.request,
      })),
    )
    .execute()
}

/** More of the same from the same person in a minute tells nothing new, and would let anybody fill the log. */
const REFUSALS_A_MINUTE = 10

/** Records that the acting person was told no: where, and never to what. */
export async function recordRefusal(
  write: Write,
  kind: 'missing' | 'forbidden',
  { route, request }: Reason,
): Promise<void> {
  const me = actorId(write)
  await write.sql(sql`
    insert into audit.refusal (id, at, actor_id, kind, route, request_id)
    select ${newId()}::uuid, ${write.now}::timestamptz, ${me}::uuid, ${kind}, ${route}, ${request}::uuid
    where (select count(*) from audit.refusal where actor_id = ${me} and route = ${route}
      and at > ${write.now}::timestamptz - interval '1 minute') < ${REFUSALS_A_MINUTE}`)
}
