import type { PairOfWords, Said } from './said.ts'

/** Sentences that are the same in both languages, each with its reason. */
export const sameInBoth: readonly { text: RegExp; because: string }[] = [
  { text: /^[\d\s.,:–-]*$/, because: 'a number has no language' },
  { text: /^Roret\b.{0,20}$/, because: 'the name of the product' },
  {
    text: /^(?:menu|peer|plan|person|internet|film|program)$/i,
    because: 'a word that both languages have',
  },
  { text: /^(?:Dansk|English)$/, because: 'a language is named in itself' },
  { text: /^(?:CPR|FFB|VUM|LIX|SMS|PDF)$/, because: 'the name of a thing' },
  { text: /^(?:Anna|[13]|\W)+$/, because: 'the sample part alone: the sentence adds no word' },
]

const byName = (all: readonly Said[]) => new Map(all.map((said) => [said.name, said]))

/** What one language has and the other lacks, and what says nothing. */
export function pairProblems({ da, en }: PairOfWords): string[] {
  const danish = byName(da)
  const english = byName(en)
  const names = new Set([...danish.keys(), ...english.keys()])
  return [...names].flatMap((name) => {
    const one = danish.get(name)
    const other = english.get(name)
    const file = (one ?? other)?.file
    if (!one || !other) return [`${file} ${name}: is missing in ${one ? 'English' : 'Danish'}`]
    if (one.kind !== other.kind)
      return [`${file} ${name}: is a ${one.kind} in Danish, a ${other.kind} in English`]
    return [...emptyProblems(one), ...emptyProblems(other), ...sameProblems(one, other)]
  })
}

const emptyProblems = ({ file, name, texts }: Said): string[] =>
  texts.length === 0 || texts.some((text) => text.trim() === '')
    ? [`${file} ${name}: has an empty sentence`]
    : []

function sameProblems(one: Said, other: Said): string[] {
  const text = one.texts[0] ?? ''
  const same = one.texts.join('\n') === other.texts.join('\n')
  if (!same || sameInBoth.some((known) => known.text.test(text))) return []
  return [`${one.file} ${one.name}: is ”${text}” in both languages`]
}
