import type { Pool } from '../../../platform/data/connection.ts'
import type { Db } from '../../../platform/data/db.ts'
import { newId } from '../../../platform/data/id.ts'
import { repeat } from '../../../platform/jobs/repeat.ts'
import type { Log } from '../../../platform/log.ts'
import type { Clock } from '../../../platform/time/clock.ts'
import { settingNumber } from '../../municipality/index.ts'
import { type OtherPlace, sendHead } from './heads.ts'
import { keepMonths, letGoOfOld } from './months.ts'
import { unmarkedGap } from './restored.ts'
import type { Head } from './seal.types.ts'
import { makeSealer } from './sealer.ts'

export interface LogKeeping {
  db: Db
  /** Owns the tables: only it can make a month or let one go. */
  owner: Pool
  /** The municipality's key, which signs each seal. */
  key: Uint8Array
  clock: Clock
  log: Log
  places: readonly OtherPlace[]
  /** The heads that the nearest of those places holds: what this log once was. */
  known: () => Promise<Head[]>
}

const SEAL_MS = 1_000
const SEND_MS = 600_000
const TIDY_MS = 24 * 3_600_000
const FIRST_MS = 30_000
/** Five years: as long as a claim can be made (forældelsesloven § 3, with the three years' own start). */
const KEPT_MONTHS = 60

/** Seals each second, sends the newest head elsewhere every ten minutes, and looks after the months each day. */
export function keepLog({ db, owner, key, clock, log, places, known }: LogKeeping) {
  const sealer = makeSealer(db, key)
  let asNew: Promise<boolean> | undefined
  const isAsNew = async () => {
    const gap = await unmarkedGap(db, await known())
    if (gap) log.info('the log is older than its heads: roret audit restored', { ...gap })
    return !gap
  }
  /** A log that is older than its heads is not sealed: a second chain beside the first would begin. */
  const seal = async () => {
    asNew ??= isAsNew()
    if (await asNew) await sealer()
  }
  const told = (work: () => Promise<unknown>) => async () => {
    await work().catch((error) => log.bug(newId().slice(-12), error))
  }
  const send = told(() => sendHead(db, places))
  const tidy = told(async () => {
    const now = clock.now()
    await keepMonths(owner, now)
    const months = await db
      .as({ kind: 'visitor' })
      .read((read) => settingNumber(read, 'log_months', KEPT_MONTHS))
    const gone = await letGoOfOld(owner, now, months)
    if (gone.length > 0) log.info('months of the log let go', { months: gone.length })
  })
  const repeats = [
    repeat(SEAL_MS, told(seal)),
    repeat(SEND_MS, send, FIRST_MS),
    repeat(TIDY_MS, tidy, FIRST_MS * 2),
  ]
  return {
    /** The last lines are sealed and their head is sent before the program ends. */
    async stop() {
      await Promise.all(repeats.map((one) => one.stop()))
      await told(seal)()
      await send()
    },
  }
}
