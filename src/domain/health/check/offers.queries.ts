import { sql } from 'kysely'
import { actorId, exactlyOne, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { addDays } from '../../../platform/time/days.ts'
import { Forbidden } from '../../../platform/web/errors.ts'
import { standWith } from '../asking/asking.queries.ts'
import { checkWish, told, wishCheck } from './check.queries.ts'

export interface Offer {
  id: Id
  by: string
  offeredAt: Date
}

/** An offer that waits for the acting person's answer. */
export async function offerToMe(read: Read): Promise<Offer | null> {
  const rows = await read.sql(
    sql<Offer>`select o.id, p.given_name as by, o.offered_at as "offeredAt"
      from health.check_offer o join person.person p on p.id = o.offered_by
      where o.citizen_id = ${actorId(read)} and o.answer is null limit 1`,
  )
  return rows[0] ?? null
}

/** Whether the acting member of staff may offer it: not to one who was offered it this last year. */
export async function mayOffer(read: Read, citizen: Id): Promise<boolean> {
  const [row] = await read.sql(
    sql<{ may: boolean }>`select ${citizen}::uuid in (select health.offerable()) as may`,
  )
  return row?.may ?? false
}

/** Offers it to somebody who has said yes to being asked, once a year. @throws Forbidden, Missing */
export async function offerCheck(write: Write, citizen: Id) {
  if ((await standWith(write, citizen)).may !== 'talk') throw new Forbidden()
  if (!(await mayOffer(write, citizen))) return
  const id = newId()
  await write.q
    .insertInto('health.check_offer')
    .values({ id, citizen_id: citizen, offered_by: actorId(write), offered_at: write.now })
    .execute()
  await told(write, 'health_check_offered', id, citizen)
}

/** Answers an offer; a yes begins the reminders in a month, which the person can move. @throws Missing */
export async function answerOffer(write: Write, id: Id, answer: 'yes' | 'no', today: string) {
  exactlyOne(
    await write.q
      .updateTable('health.check_offer')
      .set({ answer, answered_at: write.now })
      .where('id', '=', id)
      .where('citizen_id', '=', actorId(write))
      .where('answer', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, answer === 'yes' ? 'health_check_yes' : 'health_check_no', id)
  if (answer === 'yes' && !(await checkWish(write)))
    await wishCheck(write, { remindOn: addDays(today, 30) })
}

export interface Counted {
  year: number
  /** null: too few to be told. */
  offered: number | null
  accepted: number | null
}

/** For leaders: how many were offered it and how many said yes, by year. Nobody else gets a row. */
export const checkCounts = (read: Read): Promise<Counted[]> =>
  read.sql(sql<Counted>`select year, offered, accepted from health.check_counts()`)
