import type { Id } from '../../platform/data/id.ts'

/** The five processes of CHIME, in the order of its name (Leamy et al. 2011). */
export const processes = ['connectedness', 'hope', 'identity', 'meaning', 'empowerment'] as const
export type Process = (typeof processes)[number]

export const thoughtKinds = [
  'check_in',
  'included',
  'barrier_me',
  'barrier_municipality',
  'barrier_community',
  'lonely',
  'medicine',
  'early_sign',
  'way_voices',
  'way_anxiety',
  'way_sleep',
  'way_other',
] as const
export type ThoughtKind = (typeof thoughtKinds)[number]

/** More or less for me now: none of them is better, and not to answer is an answer too. */
export const checkInMarks = ['more', 'same', 'less', 'wont'] as const
export const lonelyMarks = ['often', 'sometimes', 'seldom', 'no', 'wont'] as const
export const strengths = ['little', 'some', 'much'] as const
export const marks = [
  ...checkInMarks,
  ...lonelyMarks.filter((mark) => mark !== 'wont'),
  ...strengths,
] as const
export type Mark = (typeof marks)[number]

/** Something a person said about how they are. */
export interface Thought {
  id: Id
  citizen: Id
  kind: ThoughtKind
  process: Process | null
  mark: Mark | null
  /** When one does it, for what helps; else ''. */
  heading: string
  /** May be '' where there is a mark. */
  words: string
  version: number
  writtenAt: Date
  putAwayAt: Date | null
}

/** Where the page of a list of thoughts stands, and which kinds stand on it. */
export const lists = {
  helps: ['medicine'],
  signs: ['early_sign'],
  ways: ['way_voices', 'way_anxiety', 'way_sleep', 'way_other'],
  belonging: ['included', 'barrier_me', 'barrier_municipality', 'barrier_community'],
  lonely: ['lonely'],
} as const satisfies Record<string, readonly ThoughtKind[]>
export type ListName = keyof typeof lists
export const listNames = Object.keys(lists) as ListName[]

/** The list that a kind stands on; a check-in has its own page. */
export const listOf = (kind: ThoughtKind): ListName | null =>
  listNames.find((name) => lists[name].some((one) => one === kind)) ?? null
