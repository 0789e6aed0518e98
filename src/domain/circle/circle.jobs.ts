import { sql } from 'kysely'
import type { Id } from '../../platform/data/id.ts'
import type { Handler } from '../../platform/jobs/handler.ts'

export const SHARE_ENDED = 'circle.share-ended'

/**
 * Closes a share whose day has come, at that day. Nobody could see anything by it since then (the sets
 * ask for the day themselves); this makes the end a record that the person can read.
 * A share that was withdrawn before is left as it is.
 */
const shareEnded: Handler = {
  queue: SHARE_ENDED,
  async run(write, object) {
    const [share] = await write.sql(
      sql<{ citizen_id: Id }>`
        update circle.share set ended_at = until_at
        where id = ${object} and ended_at is null and until_at <= ${write.now}
        returning citizen_id`,
    )
    if (!share) return
    const citizen = share.citizen_id
    await write.event({ room: 'circle', kind: 'share_ended', object, citizen })
  },
}

export const circleJobs: Handler[] = [shareEnded]
