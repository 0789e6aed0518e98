import { sql } from 'kysely'
import type { Write } from '../../platform/data/db.ts'
import type { Handler } from '../../platform/jobs/handler.ts'
import { plan } from '../../platform/jobs/plan.ts'
import type { Sender } from '../../platform/mail/sender.ts'
import { receiptAt } from './notify.rules.ts'

export const RECEIPT = 'notify.receipt'

/** Asks the gateway what became of a message that it took: one that never arrives is seen. */
export const receiptJob = (sender: Sender | undefined): Handler => ({
  queue: RECEIPT,
  async run(write, object) {
    const [row] = await write.sql(
      sql<{ reference: string; done: Date }>`select reference, done_at as done from notify.sending
        where id = ${object} and done_at is not null and arrived_at is null and failed_at is null and reference is not null`,
    )
    if (!row) return
    const told = await sender?.receipt?.(row.reference).catch(() => 'waiting' as const)
    if (told === 'arrived') return arrived(write, row.reference, true)
    if (told === 'lost') return arrived(write, row.reference, false)
    const due = receiptAt(row.done, write.now)
    if (due) await plan(write, { queue: RECEIPT, object, due })
    else await arrived(write, row.reference, false)
  },
})

/** What a gateway says of a message by its reference. */
export async function arrived(write: Write, reference: string, well: boolean) {
  await write.sql(
    well
      ? sql`update notify.sending set arrived_at = ${write.now} where reference = ${reference}
          and arrived_at is null and failed_at is null returning id`
      : sql`update notify.sending set failed_at = ${write.now}, problem = 'no_receipt' where reference = ${reference}
          and arrived_at is null and failed_at is null returning id`,
  )
}
