import { sql } from 'kysely'
import { exactlyOne, type Read, type Write } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { dayOf } from '../../../platform/time/days.ts'
import type { AnswerTime } from '../message.types.ts'

export interface Team extends AnswerTime {
  id: Id
  name: string
  phone: string
}

/** The teams that can be written to; `mine`: those that the acting person works in today. */
export const teams = (read: Read, { mine = false } = {}): Promise<Team[]> =>
  read.sql(
    sql<Team>`select u.id, u.name, u.phone, t.answer_days as days, t.answer_time as time
      from message.team t join municipality.unit u on u.id = t.unit_id
      where not ${mine}::boolean or t.unit_id in (select message.units()) order by u.name limit 100`,
  )

/** Who of these is away today, and until when. */
export const awayNow = (
  read: Read,
  people: readonly Id[],
): Promise<{ person: Id; until: string }[]> =>
  read.sql(
    sql<{ person: Id; until: string }>`
      select person_id as person, max(until_day)::text as until from message.absence
      where person_id = any (${people}::uuid[]) and ended_at is null
        and ${dayOf(read.now)}::date between from_day and until_day group by person_id`,
  )

/** By when a team answers, from now on. @throws Missing when the acting person does not lead the work */
export async function setAnswerTime(write: Write, unit: Id, { days, time }: AnswerTime) {
  exactlyOne(
    await write.q
      .updateTable('message.team')
      .set({ answer_days: days, answer_time: time })
      .where('unit_id', '=', unit)
      .executeTakeFirstOrThrow(),
  )
  await write.event({ room: 'message', kind: 'answer_time_set', object: unit, citizen: null })
}

/** How many wait for an answer in the acting person's teams. Nobody is named by it. */
export async function waitingInTeams(read: Read): Promise<number> {
  const [row] = await read.sql(
    sql<{ count: number }>`select count(*)::int as count from message.thread t
      where t.id = any (array(select message.in_team()))
        and not exists (select from message.closing c where c.thread_id = t.id and c.ended_at is null)
        and exists (select from message.line l where l.thread_id = t.id and not l.at_work
          and not exists (select from message.line o where o.thread_id = t.id and o.at_work
            and o.written_at > l.written_at))`,
  )
  return row?.count ?? 0
}
