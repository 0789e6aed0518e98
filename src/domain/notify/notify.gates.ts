import { createHmac, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { fieldOf, type Gate } from '../../platform/identity/gates.ts'
import { hashOf } from '../../platform/identity/token.ts'
import { jobsActor } from '../../platform/jobs/handler.ts'
import { html, nothing } from '../../platform/web/respond.ts'
import { stopAll } from './choice.queries.ts'
import { notifyAt } from './notify.addresses.ts'
import { arrived } from './receipts.ts'
import { StoppedPage } from './stop.tsx'

interface Needs {
  db: Db
  /** What the text message gateway signs its receipts with. */
  receiptSecret?: string | undefined
}

const RECEIPT_MS = 5 * 60_000
const who = 'anyone' as const

/** What comes from outside without a session: a press in a mail program, and a gateway's word. */
export const notifyGates = ({ db, receiptSecret }: Needs): Gate[] => [
  {
    ...{ method: 'POST', pattern: notifyAt.stopNow.pattern, who, from: 'elsewhere' },
    purpose: 'stop_notices',
    async pass(visit, request, body) {
      const inAddress = new URL(request.url).searchParams.get('n')
      await stopBy(db, inAddress ?? fieldOf(body, 'n', 100))
      // The same for every link: who asks learns nothing, and a mail program needs a plain yes (RFC 8058).
      return html(StoppedPage({ visit }), 200)
    },
  },
  {
    ...{ method: 'POST', pattern: notifyAt.receipt.pattern, who, from: 'elsewhere' },
    purpose: 'receipts',
    async pass(visit, _, body) {
      const [id, status, at] = ['id', 'status', 'at'].map((name) => fieldOf(body, name, 200))
      const signed = fieldOf(body, 'signature', 64)
      const late = Math.abs(visit.now.getTime() - Number(at) * 1000) > RECEIPT_MS
      if (
        !receiptSecret ||
        !id ||
        late ||
        !isSigned(receiptSecret, `${id}.${status}.${at}`, signed)
      )
        return nothing(403)
      if (status === 'arrived' || status === 'lost')
        await db.as(jobsActor).write((write) => arrived(write, id, status === 'arrived'))
      return nothing(204)
    },
  },
]

async function stopBy(db: Db, token: string) {
  const hash = Buffer.from(hashOf(token))
  const [row] = await db
    .as({ kind: 'visitor' })
    .read((read) => read.sql(sql<{ id: Id | null }>`select notify.stopper(${hash}) as id`))
  if (!row?.id) return
  const reason = { purpose: 'stop_notices', route: notifyAt.stopNow.pattern, request: newId() }
  await db.as({ kind: 'person', id: row.id }, reason).write((write) => stopAll(write, 'da'))
}

function isSigned(secret: string, said: string, signed: string): boolean {
  const wanted = createHmac('sha256', secret).update(said).digest()
  const given = Buffer.from(signed, 'hex')
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
