import { stemmer } from '@orama/stemmers/danish'
import { lix } from '../../../platform/words/lix.ts'
import { wordsIn } from '../../../platform/words/sentences.ts'
import { type Cpr, cprIn } from './cpr.rules.ts'
import { type Known, namesIn } from './names.rules.ts'

/** A word of the list: what labels a person, and a way to write what happened. */
export interface Entry {
  word: string
  forms: readonly string[]
  /** Only the word and its forms as they stand, no others of the same stem. */
  whole: boolean
  instead: string
}

/** A place in the text where a word of the list stands. */
export interface Mark {
  from: number
  to: number
  found: string
  instead: string
}

export interface Looked {
  marks: Mark[]
  /** Rounded; undefined where there is too little text to measure. */
  lix: number | undefined
  cpr: Cpr[]
  names: string[]
}

/** So few words swing the measure wildly: it is not shown. */
const MEASURABLE = 20

const tokenPattern = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu
const stem = (word: string) => stemmer(word.toLowerCase())

interface Token {
  from: number
  to: number
  word: string
  stem: string
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(tokenPattern)].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
    word: found.toLowerCase(),
    stem: stem(found),
  }))

interface Pattern {
  words: string[]
  whole: boolean
  instead: string
}

/** Every way in which a word of the list is written: the word by its stem where it may, its own forms as they are. */
export const patternsOf = (entries: readonly Entry[]): Pattern[] =>
  entries.flatMap(({ word, forms, whole, instead }) => {
    const of = (text: string, exact: boolean): Pattern => ({
      words: wordsIn(text.toLowerCase()),
      whole: exact,
      instead,
    })
    return [of(word, whole), ...forms.map((form) => of(form, true))]
  })

/** Where words of the list stand. A longer one wins over a shorter one inside it; each place is marked once. */
export function marksIn(text: string, entries: readonly Entry[]): Mark[] {
  const tokens = tokensOf(text)
  const first = new Map<string, Pattern[]>()
  for (const pattern of patternsOf(entries).sort((a, b) => b.words.length - a.words.length)) {
    const [head = ''] = pattern.words
    const key = pattern.whole ? head : stem(head)
    first.set(key, [...(first.get(key) ?? []), pattern])
  }
  const marks: Mark[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) break
    const near = [...(first.get(token.word) ?? []), ...(first.get(token.stem) ?? [])]
    const hit = near.find((pattern) => matches(pattern, tokens, at))
    const last = hit && tokens[at + hit.words.length - 1]
    if (!hit || !last) continue
    const { from } = token
    marks.push({ from, to: last.to, found: text.slice(from, last.to), instead: hit.instead })
    at += hit.words.length - 1
  }
  return marks
}

const matches = ({ words, whole }: Pattern, tokens: readonly Token[], at: number) =>
  words.every((word, step) => {
    const token = tokens[at + step]
    return whole ? token?.word === word : token?.stem === stem(word)
  })

/** All that the help has to say of a text. It says it, and stops nobody. */
export const lookAt = (text: string, entries: readonly Entry[], known: Known): Looked => ({
  marks: marksIn(text, entries),
  lix: wordsIn(text).length >= MEASURABLE ? Math.round(lix(text)) : undefined,
  cpr: cprIn(text),
  names: namesIn(text, known),
})

/**
 * How a browser finds what the server finds: a stem and the endings that Danish puts on it. A test holds the two
 * to each other. [words of a phrase, whole, what to write instead]
 */
export type Sent = readonly [words: string[], whole: 0 | 1, instead: string]

export const sentList = (entries: readonly Entry[]): Sent[] =>
  patternsOf(entries).map(({ words, whole, instead }) => [
    whole ? words : words.map(stem),
    whole ? 1 : 0,
    instead,
  ])
