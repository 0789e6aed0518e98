import { actorId, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { Refused } from '../../../platform/web/routes.ts'
import type { Lang } from '../../../platform/words/words.ts'
import { peopleAround } from '../../circle/index.ts'
import { companyWords } from './company.words.ts'

export interface Somebody {
  id: string
  name: string
}

/** Whom the acting person can choose: those of their circle, and those who work with them. */
export const around = (read: Read): Promise<Somebody[]> => peopleAround(read, actorId(read))

interface Chosen {
  field: string
  people: readonly Id[]
}

/** Looks whether those who were chosen are around the person now. @throws Refused */
export async function mindAround(read: Read, lang: Lang, { field, people }: Chosen) {
  const known = new Set((await around(read)).map(({ id }) => id))
  if (people.some((person) => !known.has(person)))
    throw new Refused(field, companyWords[lang].unknown)
}
