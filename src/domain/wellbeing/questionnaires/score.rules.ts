import type { Band, Questionnaire } from './questionnaire.schema.ts'

/** What somebody answered: for each item the points of the answer, or null where they did not answer. */
export type Answers = readonly (number | null)[]

/**
 * The number that the answers come to; null where one is missing or nothing is counted. WHO-5: five answers of 0 to
 * 5, their sum times 4, from 0 to 100 (Topp et al. 2015).
 */
export function scoreOf({ items, scoring }: Questionnaire, answers: Answers): number | null {
  if (!scoring || answers.length !== items.length) return null
  let sum = 0
  for (const points of answers) {
    if (points === null) return null
    sum += points
  }
  // A file may count in tenths: what the machine adds to them is taken off again.
  return Math.round(sum * scoring.times * 1000) / 1000
}

/** What the guide says of such a number; undefined where it says nothing. */
export const bandOf = ({ bands }: Questionnaire, score: number | null): Band | undefined =>
  score === null ? undefined : bands.find(({ from, until }) => score >= from && score <= until)

/** From nothing to the most that can be answered. */
export function rangeOf({ items, answers, scoring }: Questionnaire): [number, number] {
  const points = answers.map((answer) => answer.points)
  const times = items.length * (scoring?.times ?? 1)
  return [Math.min(...points) * times, Math.max(...points) * times]
}
