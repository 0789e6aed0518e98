import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { sharedWith } from '../circle/index.ts'

/** Who else reads the acting person's plan, by name. */
export async function crisisReaders(read: Read, citizen: Id): Promise<string[]> {
  const all = await sharedWith(read, citizen)
  return [...new Set(all.filter(({ subject }) => subject === 'crisis').map(({ name }) => name))]
}
