import { sql } from 'kysely'
import { actorId, exactlyOne, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { openerUnit, runningEmergency } from './emergency.queries.ts'
import type { EmergencyReason, Withholding } from './emergency.rules.ts'

export interface Asked {
  /** A code or a whole name. */
  who: string
  reason: EmergencyReason
  words: string
  hours: number
  withheld?: { code: Withholding; words: string }
}

export type Tried =
  | { outcome: 'opened'; emergency: Id; name: string }
  | { outcome: 'nobody' | 'several' | 'refused' | 'busy' | 'self' }

/**
 * Tries to open Nødadgang to one person. The try is kept whatever becomes of it, so nothing here raises: a
 * refusal is an outcome. What is opened is open at once.
 */
export async function tryEmergency(write: Write, asked: Asked): Promise<Tried> {
  const attempt = newId()
  await write.q
    .insertInto('circle.emergency_try')
    .values({
      id: attempt,
      person_id: actorId(write),
      at: write.now,
      asked_sealed: write.box.seal('circle.emergency_try.asked', attempt, asked.who),
    })
    .execute()
  const tried = await outcomeOf(write, attempt, asked)
  exactlyOne(
    await write.q
      .updateTable('circle.emergency_try')
      .set({ outcome: tried.outcome })
      .where('id', '=', attempt)
      .executeTakeFirstOrThrow(),
  )
  return tried
}

async function outcomeOf(write: Write, attempt: Id, asked: Asked): Promise<Tried> {
  const unit = await openerUnit(write)
  if (!unit) return { outcome: 'refused' }
  if (await runningEmergency(write)) return { outcome: 'busy' }
  const found = await write.sql(
    sql<{ id: Id; name: string }>`
      select person_id as id, name from circle.found_in_emergency(${asked.who})`,
  )
  const [citizen, another] = found
  if (!citizen) return { outcome: 'nobody' }
  if (another) return { outcome: 'several' }
  if (citizen.id === actorId(write)) return { outcome: 'self' }
  const emergency = await open(write, { attempt, unit, citizen: citizen.id }, asked)
  return { outcome: 'opened', emergency, name: citizen.name }
}

interface Found {
  attempt: Id
  unit: Id
  citizen: Id
}

async function open(write: Write, { attempt, unit, citizen }: Found, asked: Asked): Promise<Id> {
  const id = newId()
  const { withheld } = asked
  await write.q
    .insertInto('circle.emergency')
    .values({
      id,
      try_id: attempt,
      citizen_id: citizen,
      person_id: actorId(write),
      unit_id: unit,
      reason: asked.reason,
      words_sealed: write.box.seal('circle.emergency.words', id, asked.words),
      opened_at: write.now,
      until_at: new Date(write.now.getTime() + asked.hours * 3_600_000),
      withheld: withheld?.code ?? null,
      withheld_sealed: withheld
        ? write.box.seal('circle.emergency.withheld', id, withheld.words)
        : null,
    })
    .execute()
  await write.event({ room: 'circle', kind: 'emergency_opened', object: id, citizen })
  return id
}

/** Ends the acting person's own Nødadgang. Nothing of it can be read from the next request on. */
export async function endEmergency(write: Write, id: Id) {
  const ended = await write.sql(
    sql<{ citizen: Id }>`
      update circle.emergency set ended_at = platform.now(), ended_by = ${actorId(write)}
      where id = ${id} and person_id = ${actorId(write)} and ended_at is null and until_at > platform.now()
      returning citizen_id as citizen`,
  )
  const [row] = ended
  exactlyOne({ numUpdatedRows: BigInt(ended.length) })
  if (row)
    await write.event({ room: 'circle', kind: 'emergency_ended', object: id, citizen: row.citizen })
}

/** The person has seen the message on their own page. @throws Missing when it is not theirs */
export async function noticeSeen(write: Write, id: Id) {
  const kept = await write.sql(
    sql`insert into circle.emergency_seen (emergency_id, seen_at)
      select id, platform.now() from circle.emergency where id = ${id} and citizen_id = ${actorId(write)}
      on conflict do nothing returning emergency_id`,
  )
  exactlyOne({ numUpdatedRows: BigInt(kept.length) })
}
