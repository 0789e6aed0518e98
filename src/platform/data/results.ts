import { Conflict, Missing } from '../web/errors.ts'
import type { Read } from './db.types.ts'
import type { Id } from './id.ts'

/** Row-level security refuses silently: a change that did not hit exactly one row was refused. */
export function exactlyOne(result: { numUpdatedRows?: bigint; numDeletedRows?: bigint }): void {
  const rows = result.numUpdatedRows ?? result.numDeletedRows ?? 0n
  if (rows !== 1n) throw new Missing()
}

/** The first row, or `Missing`: what is not there and what is not shared answer alike. */
export function oneOf<T>(rows: readonly T[]): T {
  const [row] = rows
  if (row === undefined) throw new Missing()
  return row
}

/**
 * For a change of words: the row must still be at the version the person was looking at.
 * @throws Conflict with both texts when it is not.
 */
export function sameVersion(
  row: { version: number; words: string },
  mine: { version: number; words: string },
): void {
  if (row.version !== mine.version) throw new Conflict({ theirs: row.words, yours: mine.words })
}

/** The id of the acting person; a page for signed-in people always has one. */
export function actorId(read: Read): Id {
  if (read.actor.kind !== 'person') throw new Missing()
  return read.actor.id
}
