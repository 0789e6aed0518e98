import { listed } from '../../platform/words/listed.ts'
import type { Lang } from '../../platform/words/words.ts'
import type { Around, Shared } from './circle.queries.ts'
import { circleWords } from './circle.words.ts'

export type Subject = keyof (typeof circleWords)['da']['subjects']

/** What a person can share, in the order of the page. Who is in the circle is shared too, like the rest. */
export const subjects: readonly Subject[] = [
  'hopes',
  'goals',
  'steps',
  'appointments',
  'meeting',
  'resources',
  'roles',
  'story',
  'crisis',
  'circle',
]

const isSubject = (code: string): code is Subject => subjects.includes(code as Subject)

/** 'dine aftaler og dine mål' */
export const told = (codes: readonly string[], lang: Lang) => say(codes, lang, 'told')

/** 'sine aftaler og sine mål': the same, of somebody else. */
export const toldOfOther = (codes: readonly string[], lang: Lang) => say(codes, lang, 'theirs')

function say(codes: readonly string[], lang: Lang, whose: 'told' | 'theirs'): string {
  const w = circleWords[lang]
  return listed(
    codes.filter(isSubject).map((code) => w[whose][code]),
    lang,
  )
}

export interface Sight {
  person: Around
  /** By the work, and by the person's own choice. */
  byWork: string[]
  byChoice: string[]
  single: boolean
}

/** What each person around sees, and by which ground: the page's explanation of the sets. */
export function sights(
  people: readonly Around[],
  shares: readonly Shared[],
  duties: readonly { role: string; subject: string }[],
): Sight[] {
  return people.map((person) => {
    const theirs = shares.filter((share) => share.person === person.id)
    return {
      person,
      byWork: duties.filter((duty) => duty.role === person.role).map((duty) => duty.subject),
      byChoice: theirs.filter((share) => share.object === null).map((share) => share.subject),
      single: theirs.some((share) => share.object !== null),
    }
  })
}
