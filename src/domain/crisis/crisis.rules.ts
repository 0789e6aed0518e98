import type { Lang } from '../../platform/words/words.ts'
import type { CrisisPlan, Part } from './crisis.types.ts'
import { crisisWords } from './crisis.words.ts'

/** What stands above a part: the person's own heading, or the standard one. */
export const headingOf = ({ heading, kind }: Pick<Part, 'heading' | 'kind'>, lang: Lang): string =>
  heading ?? crisisWords[lang].headings[kind]

/**
 * What one sheet of A4 has room for as it is printed, in lines of own words: measured on paper. A heading with
 * the air around it takes a little more than one and a half, a number with its note a little more than one.
 */
const SHEET = { lines: 36, signs: 78, heading: 1.65, number: 1.3 }

const linesOf = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / SHEET.signs), 0)

/** As much of a plan as one sheet has room for: the numbers first, then whole parts in their order. */
export function fitting(plan: CrisisPlan): CrisisPlan {
  let left = SHEET.lines
  const fits = (cost: number) => {
    left -= cost
    return left >= 0
  }
  const numbers = plan.numbers.filter((one, at) =>
    fits((at === 0 ? SHEET.heading : 0) + linesOf(one.name + one.phone + one.note) * SHEET.number),
  )
  const cut = plan.parts.findIndex(({ words }) => !fits(SHEET.heading + linesOf(words)))
  return { numbers, parts: cut < 0 ? plan.parts : plan.parts.slice(0, cut) }
}
