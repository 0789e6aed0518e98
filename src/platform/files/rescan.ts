import type { Write } from '../data/db.ts'
import type { Id } from '../data/id.ts'
import type { Handler } from '../jobs/handler.ts'
import { plan } from '../jobs/plan.ts'
import { openBody } from './files.ts'
import type { Scanner } from './scanner.ts'

export const RESCAN = 'files.rescan'
const AGAIN_MS = 5 * 60_000

/** Looks at a file that is held. What is harmful goes at once; that there was a file stays, for the one who sent it. */
export const rescanJob = (scanner: Scanner | undefined): Handler => ({
  queue: RESCAN,
  async run(write, object) {
    const bytes = await heldBytes(write, object)
    if (!bytes) return
    const verdict = scanner ? await scanner.look(bytes) : 'down'
    if (verdict === 'down') {
      const due = new Date(write.now.getTime() + AGAIN_MS)
      await plan(write, { queue: RESCAN, object, due })
      return
    }
    if (verdict === 'found')
      await write.q.deleteFrom('platform.file_chunk').where('file_id', '=', object).execute()
    await write.q
      .updateTable('platform.file')
      .set({ scan: verdict, scanned_at: write.now })
      .where('id', '=', object)
      .where('scan', '=', 'held')
      .execute()
  },
})

async function heldBytes(write: Write, id: Id): Promise<Uint8Array | undefined> {
  const file = await write.q
    .selectFrom('platform.file')
    .select('bytes')
    .where('id', '=', id)
    .where('scan', '=', 'held')
    .executeTakeFirst()
  return file && openBody(write, id, file.bytes)
}
