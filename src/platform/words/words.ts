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

/** Danish and English side by side. The checks find each pair by its file (`*.words.ts`). */
export const words = <T extends Sentences>(pair: { da: T; en: Same<NoInfer<T>> }) =>
  pair as { da: T; en: Same<T> }
