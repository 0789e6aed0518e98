import type { Lang } from '../../../platform/words/words.ts'
import { checkInWords } from '../check-in/check-in.words.ts'
import type { Mark, Thought } from '../wellbeing.types.ts'
import { thoughtWords } from './thoughts.words.ts'

/** A mark in words; '' where there is none. */
export function sayMark({ kind, mark }: Pick<Thought, 'kind' | 'mark'>, lang: Lang): string {
  if (!mark) return ''
  const all: Record<string, Partial<Record<Mark, string>>> = {
    check_in: checkInWords[lang].marks,
    lonely: thoughtWords[lang].lonelyMarks,
    medicine: thoughtWords[lang].strengths,
  }
  return all[kind]?.[mark] ?? ''
}

/** The first few words, to say which one of several is meant. */
export function short(words: string, most = 40): string {
  const line = words.split('\n')[0] ?? ''
  return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line
}

/** What a thought is about, for a heading: its process, or its kind. */
export const titleOfThought = ({ kind, process }: Thought, lang: Lang): string =>
  process ? checkInWords[lang].processes[process] : thoughtWords[lang].kinds[kind]
