import { makeBox } from '../../../platform/crypto/box.ts'
import { makeDb } from '../../../platform/data/db.ts'
import { openEmbedded } from '../../../platform/data/pglite.ts'
import { startJobs } from '../../../platform/jobs/start.ts'
import { makeLog } from '../../../platform/log.ts'
import type { Message } from '../../../platform/mail/sender.ts'
import { journal } from '../../circle/index.ts'
import { notifyJobs } from '../index.ts'
import { ORIGIN } from './post-office.ts'

export interface Outbox {
  directory: string
  /** Base64. */
  key: string
  /** Milliseconds; the clock of an outbox stands still. */
  now: number
}

/** The program as far as it sends: a database in a folder, and the queue that works it off. */
export async function openOutbox(
  { directory, key, now }: Outbox,
  send: (message: Message) => Promise<void>,
  template?: Uint8Array,
) {
  const pool = await openEmbedded({ directory, ...(template ? { template } : {}) })
  const clock = { now: () => new Date(now) }
  const db = makeDb({ pool, clock, box: makeBox([Buffer.from(key, 'base64')]), journal })
  const handlers = notifyJobs({ sender: { takes: () => true, send }, origin: ORIGIN, from: 'x@y' })
  const log = makeLog({ level: 'silent' })
  const pace = { moveMs: 50, pollSeconds: 0.5, tidyMs: 3_600_000 }
  return { pool, db, work: () => startJobs({ pool, db, log, handlers, pace }) }
}
