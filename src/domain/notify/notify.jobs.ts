import { sql } from 'kysely'
import type { Handler, Tidy } from '../../platform/jobs/handler.ts'
import { handOverJob, type Out } from './hand-over.ts'
import { receiptJob } from './receipts.ts'
import { sendJob } from './send.ts'

/** What is sent to people, when its time has come. */
export const notifyJobs = (out: Out): Handler[] => [
  sendJob,
  handOverJob(out),
  receiptJob(out.sender),
]

const HEARD_DAYS = 8

/** Which lines were heard is remembered as long as one could still come late. */
export const notifyTidies: Tidy[] = [
  {
    name: 'heard',
    async run(write) {
      const gone = await write.sql(
        sql`delete from notify.heard where at < platform.now() - make_interval(days => ${HEARD_DAYS}) returning event_id`,
      )
      return gone.length
    },
  },
]
