import { listed } from '../../platform/words/listed.ts'
import type { Lang } from '../../platform/words/words.ts'
import type { Around, Shared } from './circle.queries.ts'
import { circleWords } from './circle.words.ts'
import type { Ground, Seen } from './grounds/grounds.queries.ts'

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
  'journal',
  'statements',
  'circle',
  'network',
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
  /** What they see as a whole, by each ground, as the sets say it. */
  by: Partial<Record<Ground, string[]>>
  /** By the work, whether it is their own or a colleague's; and what the person has chosen to share. */
  byWork: string[]
  byChoice: string[]
  single: boolean
}

/** In the order of the page, whatever the database says first. */
const inOrder = (a: Seen, b: Seen) => place(a) - place(b)
const place = ({ subject }: Seen) => (isSubject(subject) ? subjects.indexOf(subject) : 0)

/** What each person around sees, and by which ground: the page's explanation of the sets. */
export function sights(
  people: readonly Around[],
  shares: readonly Shared[],
  seen: readonly Seen[],
): Sight[] {
  return people.map((person) => {
    const theirs = seen.filter((one) => one.person === person.id).sort(inOrder)
    const by: Sight['by'] = {}
    for (const { ground, subject, single } of theirs) {
      if (!single) by[ground] = [...(by[ground] ?? []), subject]
    }
    return {
      person,
      by,
      byWork: [...(by.relation ?? []), ...(by.substitute ?? [])],
      byChoice: shares
        .filter((share) => share.person === person.id && share.object === null)
        .map((share) => share.subject),
      single: theirs.some((one) => one.single),
    }
  })
}

/** Those who see the same by their work are told of together: one sentence for all of them. */
export function workGroups(staff: readonly Sight[]): { what: string[]; sights: Sight[] }[] {
  const groups = new Map<string, { what: string[]; sights: Sight[] }>()
  for (const sight of staff) {
    const what = sight.person.covers
      ? []
      : subjects.filter((one) => sight.by.relation?.includes(one))
    const group = groups.get(what.join()) ?? { what, sights: [] }
    groups.set(what.join(), { what, sights: [...group.sights, sight] })
  }
  return [...groups.values()].sort((a, b) => b.sights.length - a.sights.length)
}
