export type Lang = 'da' | 'en'

/** A sentence, or a function that puts names, days and numbers into one. */
export type Sentence = string | ((...parts: never[]) => string)
export type Sentences = { readonly [name: string]: Sentence | Sentences | readonly Sentence[] }

/** The same names and the same parts, in the other language: a missing sentence fails the types. */
export type Same<T> = T extends (...parts: infer P) => string
  ? (...parts: P) => string
  : T extends string
    ? string
    : { [K in keyof T]: Same<T[K]> }

export type Pair = { da: Sentences; en: unknown }

const registered: Pair[] = []

/** Danish and English side by side. Every pair registers itself, so that the checks miss none. */
export const words = <T extends Sentences>(pair: { da: T; en: Same<NoInfer<T>> }) => {
  registered.push(pair)
  return pair as { da: T; en: Same<T> }
}

/** All pairs of the modules that are loaded: what the word checks read. */
export const registeredWords = (): readonly Pair[] => registered
