import { errorCode } from '../../../platform/data/connection.ts'
import type { Db } from '../../../platform/data/db.ts'
import type { SignedIn } from '../../../platform/web/visit.ts'
import { stillHere } from './sessions.queries.ts'

/** Two pages at once say the same: whichever comes second may be refused, and nothing is lost by it. */
const sameMoment = new Set(['40001', '40P01'])

/** Writes that the session is in use, in a short transaction of its own: a page that is shown writes nothing else. */
export async function wasSeen(db: Db, { id, session }: SignedIn): Promise<void> {
  try {
    await db.as({ kind: 'person', id }).write((write) => stillHere(write, session.id))
  } catch (error) {
    if (!sameMoment.has(errorCode(error) ?? '')) throw error
  }
}
