import { sql } from 'kysely'
import type { Id } from '../../../platform/data/id.ts'
import type { Handler } from '../../../platform/jobs/handler.ts'

export const CHECK_DUE = 'health.check-due'

/**
 * On the day that the person asked to be reminded: an event, and nothing about health in it. A reminder that was
 * moved or ended since is left alone.
 */
const checkDue: Handler = {
  queue: CHECK_DUE,
  async run(write, object) {
    const [wish] = await write.sql(
      sql<{ citizen_id: Id }>`select citizen_id from health.check_wish
        where id = ${object} and ended_at is null and remind_on = (${write.now} at time zone 'Europe/Copenhagen')::date`,
    )
    if (!wish) return
    const citizen = wish.citizen_id
    await write.event({ room: 'health', kind: 'health_check_due', object, citizen })
  },
}

export const healthJobs: Handler[] = [checkDue]
