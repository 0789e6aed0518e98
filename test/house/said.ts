import { join } from 'node:path'
import { sources, top } from './source.ts'

export interface Said {
  file: string
  /** The pair's exported name and the way to the sentence: planWords.step.taken. */
  name: string
  kind: 'text' | 'function' | 'list'
  /** How many parts a function puts in. */
  parts: number
  /** What a person may come to read: a function is called with several samples. */
  texts: string[]
}

export interface PairOfWords {
  file: string
  name: string
  da: Said[]
  en: Said[]
}

const samples = ['Anna', 1, 3] as const

/** Every way to give each part a name or a number, so that singular and plural are both read. */
const givings = (count: number): (string | number)[][] =>
  Array.from({ length: count }).reduce<(string | number)[][]>(
    (all) => all.flatMap((parts) => samples.map((sample) => [...parts, sample])),
    [[]],
  )

const broken = /undefined|NaN|\[object |function |=>|\bInvalid\b/

/** What a sentence of parts says. Where no sample fits there is nothing: the check refuses that. */
export function called(sentence: (...parts: unknown[]) => unknown): string[] {
  // Optional parts do not count in length, so one sample more than it asks for is tried too.
  const tries = [sentence.length, sentence.length + 1]
    .filter((count) => count <= 5)
    .flatMap(givings)
  const texts = tries.flatMap((parts) => {
    try {
      const text = sentence(...parts)
      return typeof text === 'string' && !broken.test(text) ? [text] : []
    } catch {
      return []
    }
  })
  return [...new Set(texts)]
}

/** All sentences of one language, however deep they lie. */
export function saidIn(file: string, name: string, value: unknown): Said[] {
  if (typeof value === 'string') return [{ file, name, kind: 'text', parts: 0, texts: [value] }]
  if (typeof value === 'function') {
    const texts = called(value as (...parts: unknown[]) => unknown)
    return [{ file, name, kind: 'function', parts: value.length, texts }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => saidIn(file, `${name}.${key}`, inner))
}

const isPair = (value: unknown): value is { da: unknown; en: unknown } =>
  typeof value === 'object' && value !== null && 'da' in value && 'en' in value

/** The pairs that a module of words exports. */
export const pairsIn = (file: string, module: object): PairOfWords[] =>
  Object.entries(module)
    .filter(([, value]) => isPair(value))
    .map(([name, { da, en }]) => ({
      file,
      name,
      da: saidIn(file, name, da),
      en: saidIn(file, name, en),
    }))

export const wordFiles = () => sources('src', /\.words\.ts$/).map(({ path }) => path)

/** Every pair of every *.words.ts of the tree. */
export async function allPairs(): Promise<PairOfWords[]> {
  const found = wordFiles().map(async (file) => pairsIn(file, await import(join(top, file))))
  return (await Promise.all(found)).flat()
}
