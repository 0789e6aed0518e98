import { actorId, type Write } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'

/** What the acting person did in their own page, for the log: never a word of it. */
export const told = (write: Write, kind: string, object: Id, version?: number) =>
  write.event({
    room: 'wellbeing',
    kind,
    object,
    citizen: actorId(write),
    ...(version === undefined ? {} : { version }),
  })
