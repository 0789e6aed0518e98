import { actorId, type Read } from '../data/db.ts'
import type { Visit } from './visit.ts'

const PLACE = 'web.search.words'

/**
 * Whom one looks for says something about them, and an address is kept by histories, logs and whatever stands between
 * (ASVS 5.0, 14.2.1). So such a search is sent as a form, and leads to an address that carries its words sealed, for
 * the one who searched: it is paged, loaded again and gone back to without script, and tells nobody anything.
 */
export const sealedSearch = (read: Read, words: string): string | undefined =>
  words === ''
    ? undefined
    : Buffer.from(read.box.seal(PLACE, actorId(read), words)).toString('base64url')

/** What the address asks for; '' when it asks for nothing, or for what another has searched for. */
export function searchedFor(read: Read, visit: Visit): string {
  const sealed = visit.query.get('find') ?? ''
  try {
    return read.box.open(PLACE, actorId(read), Buffer.from(sealed, 'base64url'))
  } catch {
    return ''
  }
}
