import { appointmentJobs } from '../domain/appointment/index.ts'
import {
  controlTidies,
  fileOfHeads,
  keepLog,
  postOfHeads,
  readHeads,
} from '../domain/audit/index.ts'
import { circleJobs } from '../domain/circle/index.ts'
import { contactTidies } from '../domain/contact/index.ts'
import { healthJobs } from '../domain/health/index.ts'
import { journalTidies } from '../domain/journal/index.ts'
import { messageJobs } from '../domain/message/index.ts'
import { keepListening, notifyTidies } from '../domain/notify/index.ts'
import { personTidies } from '../domain/person/index.ts'
import { wellbeingJobs } from '../domain/wellbeing/index.ts'
import { rescanJob } from '../platform/files/rescan.ts'
import { clamav } from '../platform/files/scanner.ts'
import { startJobs } from '../platform/jobs/start.ts'
import type { Log } from '../platform/log.ts'
import { makeLog } from '../platform/log.ts'
import type { Settings } from '../platform/settings.ts'
import { realClock } from '../platform/time/clock.ts'
import { headsPath } from './audit.ts'
import { personJobs } from './identity.ts'
import { type Opened, open } from './open.ts'
import type { Say } from './say.ts'

/** Work in the background: what people's changes ask for later, tidying, and the sealing of the log. */
export async function startWork(opened: Opened, log: Log, settings: Settings) {
  const { owner, key } = opened
  const { pool, db } = opened.behind
  const scanner = settings.scanner ? clamav(settings.scanner) : undefined
  const handlers = [
    ...circleJobs,
    ...healthJobs,
    ...appointmentJobs,
    ...messageJobs,
    ...wellbeingJobs,
    ...personJobs(settings),
    rescanJob(scanner),
  ]
  const tidies = [
    ...personTidies,
    ...controlTidies,
    ...contactTidies,
    ...notifyTidies,
    ...journalTidies,
  ]
  const jobs = await startJobs({ pool, db, log, handlers, tidies })
  const file = headsPath(settings)
  const places = [
    fileOfHeads(file),
    ...(settings.logHeadsAddress ? [postOfHeads(settings.logHeadsAddress)] : []),
  ]
  const known = () => readHeads(file).then((heads) => heads ?? [])
  const kept = keepLog({ db, owner, key, clock: realClock, log, places, known })
  const listening = keepListening({ db, log })
  return {
    async stop() {
      await listening.stop()
      await jobs.stop()
      await kept.stop()
    },
  }
}

/** The same in a process of its own, beside one that serves. */
export async function work(settings: Settings, say: Say): Promise<void> {
  const opened = await open(settings, say)
  const jobs = await startWork(opened, makeLog({ level: settings.log }), settings)
  say('working')
  await untilToldToStop()
  say('stopping')
  await jobs.stop()
  await opened.close()
}

/** Until Ctrl-C, a stop from the machine, or the end of the launcher. */
export function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => resolve())
    process.on('disconnect', () => resolve())
  })
}
