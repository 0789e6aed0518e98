import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { peopleAround, sharesOf } from '../circle/index.ts'

/** Who else reads the acting person's plan, by name. */
export async function crisisReaders(read: Read, citizen: Id): Promise<string[]> {
  const shares = await sharesOf(read, citizen)
  const ids = new Set(
    shares
      .filter((one) => one.subject === 'crisis' && one.object === null)
      .map((one) => one.person),
  )
  const around = await peopleAround(read, citizen)
  return [...new Set(around.filter((one) => ids.has(one.id)).map((one) => one.name))]
}
