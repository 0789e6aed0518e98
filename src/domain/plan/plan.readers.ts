import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { type Around, sharedWith } from '../circle/index.ts'
import type { OwnSubject } from './plan.types.ts'

/** Who else reads a subject of the acting person's own words, by name: for the line under the words. */
export type Readers = (subject: OwnSubject) => string[]

/**
 * Staff read how somebody wishes to be met, whatever their role; all else is the person's to share.
 * @param around who is around the person now
 */
export async function readersOf(
  read: Read,
  citizen: Id,
  around: readonly Around[],
): Promise<Readers> {
  const shares = await sharedWith(read, citizen)
  return (subject) => {
    const chosen = shares.filter((share) => share.subject === subject)
    const ids = new Set(chosen.map((share) => share.person))
    const readers = around.filter(
      (one) => ids.has(one.id) || (subject === 'meeting' && one.isStaff),
    )
    return [...new Set(readers.map((one) => one.name))]
  }
}
