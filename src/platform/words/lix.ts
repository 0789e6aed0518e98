import { sentencesIn, wordsIn } from './sentences.ts'

/** Longer than six letters counts as long. */
const longWord = 6

/** What is too little text to measure: LIX swings wildly on a few sentences. */
export const runningText = 100

/** The most that a page may measure, by who reads it. */
export const lixLimit = { citizen: 34, staff: 40 } as const

/**
 * LIX, läsbarhetsindex: words per sentence plus the percentage of words of more than six letters.
 * Source: C. H. Björnsson, Läsbarhet, Stockholm 1968; for Danish J. Anderson, Lix and Rix,
 * Journal of Reading 26 (1983). Below 25 reads like a children's book, 35 to 44 like a newspaper.
 * A text without words measures 0.
 */
export function lix(text: string): number {
  const words = wordsIn(text)
  if (words.length === 0) return 0
  const sentences = Math.max(1, sentencesIn(text).length)
  const long = words.filter((word) => word.length > longWord).length
  return words.length / sentences + (100 * long) / words.length
}

/** The words in the text: whether it is running text at all, and so can be measured. */
export const isRunningText = (text: string): boolean => wordsIn(text).length >= runningText
