import { createHash } from 'node:crypto'

/** How many statements a connection may keep ready, and how many texts are counted at once. */
const MOST = 400
const COUNTED = 4000
/** From this time on a text is known to come again. */
const OFTEN = 3

/**
 * Names for the statements that come again and again, so that PostgreSQL parses, rewrites and plans each of
 * them once a connection: with the policies of a page that was more than half of its work (docs/decisions/0017).
 * A text that comes seldom gets no name, and there are never more than `MOST`.
 * @returns a name, or undefined for a statement that is to be sent as it is
 */
export function makeNames(): (text: string) => string | undefined {
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  return (text) => {
    const name = names.get(text)
    if (name !== undefined || names.size >= MOST) return name
    const count = (counts.get(text) ?? 0) + 1
    if (count < OFTEN) {
      if (counts.size >= COUNTED) counts.clear()
      counts.set(text, count)
      return undefined
    }
    counts.delete(text)
    const given = `roret_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`
    names.set(text, given)
    return given
  }
}
