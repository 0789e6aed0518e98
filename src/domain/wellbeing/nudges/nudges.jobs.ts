import { sql } from 'kysely'
import type { Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import type { Handler } from '../../../platform/jobs/handler.ts'
import { plan } from '../../../platform/jobs/plan.ts'
import { nextTime, type Rhythm, timeNow } from './nudges.rules.ts'

export const NUDGE = 'wellbeing.nudge'

/** Asks for the next time that a puf comes, and for no other: one waits at a time. */
export const planNext = (write: Write, nudge: Id, rhythm: Rhythm) =>
  plan(write, { queue: NUDGE, object: nudge, due: nextTime(rhythm, write.now) })

interface Row extends Rhythm {
  citizen_id: Id
  agreed: boolean
}

/** The puf, when it still runs: from oneself, or from somebody who said yes. */
const running = async (write: Write, nudge: Id): Promise<Row | undefined> => {
  const [row] = await write.sql(
    sql<Row>`select n.citizen_id, n.time, n.weekdays,
        (n.sender_id = n.citizen_id or coalesce(a.yes, false)) as agreed
      from wellbeing.nudge n left join wellbeing.nudge_answer a on a.nudge_id = n.id
      where n.id = ${nudge} and n.stopped_at is null`,
  )
  return row?.agreed ? row : undefined
}

/** Lays it ready on the person's page. One that was not seen is not joined by a second: it becomes today's. */
async function layReady(write: Write, nudge: Id, citizen: Id) {
  const again = await write.q
    .updateTable('wellbeing.nudge_due')
    .set({ at: write.now })
    .where('nudge_id', '=', nudge)
    .where('seen_at', 'is', null)
    .executeTakeFirst()
  if (again.numUpdatedRows === 0n)
    await write.q
      .insertInto('wellbeing.nudge_due')
      .values({ id: newId(), nudge_id: nudge, citizen_id: citizen, at: write.now })
      .execute()
  await write.event({ room: 'wellbeing', kind: 'nudge_due', object: nudge, citizen })
}

/** Work that was asked for twice, as where a stop was taken back, goes on once. */
const laidSince = async (write: Write, nudge: Id, at: Date): Promise<boolean> =>
  (
    await write.sql(
      sql`select 1 from wellbeing.nudge_due where nudge_id = ${nudge} and at >= ${at} limit 1`,
    )
  ).length > 0

/**
 * A puf's time has come. When the program was down and it is long past, it is left out and nothing is made up for.
 * What was stopped ends here by itself.
 */
const nudgeDue: Handler = {
  queue: NUDGE,
  async run(write, object) {
    const nudge = await running(write, object)
    if (!nudge) return
    const came = timeNow(nudge, write.now)
    if (came) {
      if (await laidSince(write, object, came)) return
      await layReady(write, object, nudge.citizen_id)
    }
    await planNext(write, object, nudge)
  },
}

export const wellbeingJobs: Handler[] = [nudgeDue]
