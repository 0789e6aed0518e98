import { sql } from 'kysely'
import type { Write } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import type { Handler } from '../../../platform/jobs/handler.ts'
import { plan } from '../../../platform/jobs/plan.ts'
import { addDays, dayOf, daysBetween, moment } from '../../../platform/time/days.ts'

export const CHECK_DUE = 'health.check-due'
export const YEAR = 365

/** Asks for a reminder in the morning of a day. */
export const remind = (write: Write, object: Id, day: string) =>
  plan(write, { queue: CHECK_DUE, object, due: moment(day, '09:00') })

/**
 * On the day that the person asked to be reminded, and every year from it: an event, and nothing about health in it.
 * A reminder that was moved or ended since is left alone.
 */
const checkDue: Handler = {
  queue: CHECK_DUE,
  async run(write, object) {
    const today = dayOf(write.now)
    const [wish] = await write.sql(
      sql<{
        citizen_id: Id
        remind_on: string
      }>`select citizen_id, remind_on::text from health.check_wish
        where id = ${object} and ended_at is null`,
    )
    if (!wish || daysBetween(wish.remind_on, today) % YEAR !== 0) return
    await write.event({
      ...{ room: 'health', kind: 'health_check_due', object, citizen: wish.citizen_id },
    })
    await remind(write, object, addDays(today, YEAR))
  },
}

export const healthJobs: Handler[] = [checkDue]
