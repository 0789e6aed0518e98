import { sql } from 'kysely'
import type { Id } from '../../platform/data/id.ts'
import type { Handler } from '../../platform/jobs/handler.ts'

export const LATE = 'message.late'

/** The time that was promised has come: where nobody at work has answered since, it is said that we are late. */
const late: Handler = {
  queue: LATE,
  async run(write, object) {
    const [waits] = await write.sql(
      sql<{ thread_id: Id; citizen_id: Id }>`select l.thread_id, l.citizen_id from message.line l
        where l.id = ${object}
          and not exists (select from message.line o where o.thread_id = l.thread_id and o.at_work
            and o.written_at > l.written_at)
          and not exists (select from message.closing c where c.thread_id = l.thread_id and c.ended_at is null)`,
    )
    if (!waits) return
    const { thread_id: thread, citizen_id: citizen } = waits
    await write.event({ room: 'message', kind: 'message_late', object: thread, citizen })
  },
}

export const messageJobs: Handler[] = [late]
