import { type RawBuilder, sql } from 'kysely'
import {
  actorId,
  exactlyOne,
  type Read,
  sameVersion,
  type Write,
} from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { addDays } from '../../../platform/time/days.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { remind, YEAR } from './check.jobs.ts'

const PREPARED = 'health.check_wish.prepared'

export interface CheckWish {
  id: Id
  remindOn: string
  companion: Id | null
  companionName: string | null
  prepared: string
  version: number
  heldOn: string | null
}

/** The yearly check as the acting person wants it; null when they have not asked for one. */
export const checkWish = (read: Read): Promise<CheckWish | null> =>
  wishWhere(read, sql`w.ended_at is null`)

async function wishWhere(read: Read, where: RawBuilder<unknown>): Promise<CheckWish | null> {
  const me = actorId(read)
  const [row] = await read.sql(
    sql<Omit<CheckWish, 'prepared'> & { prepared_sealed: Uint8Array | null }>`
      select w.id, w.remind_on::text as "remindOn", w.companion_id as companion, p.given_name as "companionName",
        w.prepared_sealed, w.version, w.held_on::text as "heldOn"
      from health.check_wish w left join person.person p on p.id = w.companion_id
      where w.citizen_id = ${me} and ${where} order by w.begun_at desc limit 1`,
  )
  if (!row) return null
  read.shows([me], 'health')
  const { prepared_sealed, ...wish } = row
  const prepared = prepared_sealed ? read.box.open(PREPARED, wish.id, prepared_sealed) : ''
  return { ...wish, prepared }
}

export const told = (write: Write, kind: string, object: Id, citizen = actorId(write)) =>
  write.event({ room: 'health', kind, object, citizen })

/**
 * Asks to be reminded every year, from a day; what was asked for before no longer holds. One who stopped and asks again
 * finds what they had prepared.
 */
export async function wishCheck(write: Write, wish: { remindOn: string; companion?: Id | null }) {
  const me = actorId(write)
  const running = await checkWish(write)
  const before = running ?? (await wishWhere(write, sql`true`))
  const began = { remind_on: wish.remindOn, companion_id: wish.companion ?? null }
  const id = before?.id ?? newId()
  if (before) {
    exactlyOne(
      await write.q
        .updateTable('health.check_wish')
        .set({ ...began, ended_at: null })
        .where('id', '=', id)
        .executeTakeFirstOrThrow(),
    )
  } else {
    await write.q
      .insertInto('health.check_wish')
      .values({ id, citizen_id: me, ...began, begun_at: write.now })
      .execute()
  }
  if (!running) await countOwn(write)
  await remind(write, id, wish.remindOn)
  await told(write, 'health_check_wished', id)
}

/** One who asks for it themselves was offered it and said yes: once, unless an offer is already answered so. */
async function countOwn(write: Write) {
  const me = actorId(write)
  const [open] = await write.sql(
    sql<{ id: Id }>`select id from health.check_offer where citizen_id = ${me}
      and (answer is null or (answer = 'yes' and answered_at > platform.now() - interval '300 days')) limit 1`,
  )
  if (open) {
    await write.sql(
      sql`update health.check_offer set answer = 'yes', answered_at = ${write.now}
        where id = ${open.id} and answer is null`,
    )
    return
  }
  await write.q
    .insertInto('health.check_offer')
    .values({
      ...{ id: newId(), citizen_id: me, offered_by: me, offered_at: write.now },
      ...{ answer: 'yes', answered_at: write.now },
    })
    .execute()
}

/** Writes what the person wants to bring up. @throws Conflict with both texts, Missing */
export async function prepareCheck(write: Write, input: { words: string; version: number }) {
  const wish = await checkWish(write)
  if (!wish) throw new Missing()
  sameVersion({ version: wish.version, words: wish.prepared }, input)
  exactlyOne(
    await write.q
      .updateTable('health.check_wish')
      .set({
        prepared_sealed: input.words ? write.box.seal(PREPARED, wish.id, input.words) : null,
        version: wish.version + 1,
      })
      .where('id', '=', wish.id)
      .where('version', '=', wish.version)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'health_check_prepared', wish.id)
}

/**
 * It was held: the next reminder comes in a year. What came of it stands nowhere here; what was prepared stays, to
 * be changed. @throws Missing
 */
export async function checkHeld(write: Write, today: string) {
  const wish = await checkWish(write)
  if (!wish) throw new Missing()
  // On the day itself the reminder in a year is asked for already: a day later there is one, and not two.
  const next = addDays(today, wish.remindOn === today ? YEAR + 1 : YEAR)
  await write.q
    .updateTable('health.check_wish')
    .set({ held_on: today, remind_on: next })
    .where('id', '=', wish.id)
    .execute()
  await remind(write, wish.id, next)
  await told(write, 'health_check_held', wish.id)
}

/** No more reminders. Nothing happens when there were none. */
export async function endCheck(write: Write) {
  const ended = await write.q
    .updateTable('health.check_wish')
    .set({ ended_at: write.now })
    .where('citizen_id', '=', actorId(write))
    .where('ended_at', 'is', null)
    .returning('id')
    .execute()
  for (const { id } of ended) await told(write, 'health_check_ended', id)
}
