import type { DevelopmentPlan } from './import/index.ts'

/** As much as a plan can hold here; the tables have the same limits. Plans are 10 to 100 kB. */
export const limits = { areas: 60, pieces: 2000, title: 500, body: 100_000, words: 20_000 }

/** Who lays down the plan. The database asks the same of the roles (direction.may_steer). */
export const maySteer = (kinds: readonly string[]): boolean =>
  kinds.includes('leader') || kinds.includes('admin')

export type Unfit = 'nothing' | 'too_big'

/** Why a plan that could be read is not one to keep: nothing was recognised, or a part is too long. */
export function unfit({ vision, focusAreas, notes }: DevelopmentPlan): Unfit | null {
  if (focusAreas.length === 0 && vision.trim() === '') return 'nothing'
  const lists = [notes, ...focusAreas.flatMap((area) => [area.goals, area.actions, area.quotes])]
  const fits =
    focusAreas.length <= limits.areas &&
    vision.length <= limits.body &&
    focusAreas.every((area) => area.title.length <= limits.title) &&
    focusAreas.every((area) => area.text.length <= limits.body) &&
    lists.flat().length <= limits.pieces &&
    lists.flat().every((words) => words.length <= limits.words)
  return fits ? null : 'too_big'
}

const LONGEST_TITLE = 120
const FIRST_LINES = 40

/**
 * What the plan calls itself: its first heading in Markdown, or else an early short line that says plan or
 * strategy. Empty when it does not say.
 */
export function titleOf(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const first = lines.filter((line) => line !== '').slice(0, FIRST_LINES)
  const [, hashed] = /^#\s+(.+?)\s*#*$/.exec(first[0] ?? '') ?? []
  const underlined = /^={3,}$/.test(first[1] ?? '') ? first[0] : undefined
  const named = first.find((line) => isTitle(line))
  const title = hashed ?? underlined ?? named ?? ''
  return title.length <= LONGEST_TITLE ? title : ''
}

/** A wrapped line of running text is longer, and a sentence ends with a mark. */
const isTitle = (line: string) =>
  line.length <= 70 &&
  /^\p{Lu}/u.test(line) &&
  /(?:plan|strategi)(?:en|er)?(?!\p{L})/iu.test(line) &&
  !/[.:,;]$/.test(line)

export interface Spoken {
  words: string
  /** Who said it, when the plan says so. */
  by: string
}

/**
 * A quote for the eye: the page sets its own quotation marks and names the speaker below, so one pair of
 * marks and the dash before the speaker are left out. What is kept is the quote as it stood.
 */
export function spoken(quote: string): Spoken {
  const lines = quote.split('\n')
  const by = lines.length > 1 ? (lines.at(-1) ?? '') : ''
  const said = (lines.length > 1 ? lines.slice(0, -1) : lines).join('\n')
  const bare = said.replace(/^[\s"“”„»«'‘’`]+/, '').replace(/[\s"“”»«'‘’´]+$/, '')
  return {
    // Marks inside would lose their partners.
    words: bare === '' || /["“”„»«]/.test(bare) ? said : bare,
    by: by.replace(/^[–—-]\s*/, '').replace(/^\(([^()]*)\)$/, '$1'),
  }
}
