import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importWords } from './import.words.ts'
import { everythingIn } from './plan.ts'
import { importPlan } from './propose.ts'

/** What comes from the plan itself, without the importer's own remarks. */
const kept = (text: string): string => {
  const plan = importPlan(text)
  const own = plan.notes.filter((note) => !note.startsWith(importWords.da.remark))
  return everythingIn({ ...plan, notes: own })
}

const bag = (text: string): string[] => (text.match(/[\p{L}§%&@]+/gu) ?? []).sort()
const letters = (text: string): string => (text.match(/\p{L}/gu) ?? []).sort().join('')

const word = fc.constantFrom(
  ...'borger mål Mål indsatser Det gør vi vil derfor være at Vision tema Temaer pejlemærke Spor fokusområde fællesskaber fælleskaber feellesskaber Hverdag HVERDAG JOB venner Jeg Borger (Borger hjem) kilder Citat ”Jeg hjem.” « » “ ‘ bolig: temaer: at: vil: 18 3. Udvikle tilbyde.'.split(
    ' ',
  ),
)
const words = fc.array(word, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(' '))
const line = fc.oneof(
  { weight: 3, arbitrary: words },
  { weight: 3, arbitrary: words.map((text) => `- ${text}`) },
  { weight: 1, arbitrary: words.map((text) => `  • ${text}`) },
  { weight: 2, arbitrary: words.map((text) => `## ${text}`) },
  { weight: 1, arbitrary: words.map((text) => `**${text}**`) },
  { weight: 1, arbitrary: words.map((text) => `> ${text}`) },
  { weight: 1, arbitrary: words.map((text) => `2. ${text}`) },
  { weight: 1, arbitrary: words.map((text) => `${text}\n-----`) },
  { weight: 1, arbitrary: fc.constantFrom('12', '6.1', 'Side 3 af 9', '\f') },
  { weight: 1, arbitrary: fc.constantFrom('Tema 1: Hverdag', 'Tema 2', 'Tre temaer:', 's') },
  { weight: 5, arbitrary: fc.constant('') },
)
const plan = fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n'))

describe('Nothing of a plan is lost', () => {
  it('keeps every word, as often as it stands there', () => {
    fc.assert(
      fc.property(plan, (text) => {
        expect(bag(kept(text))).toEqual(bag(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps every letter where words are divided at the end of a line', () => {
    const divided = fc.array(fc.tuple(line, fc.boolean()), { maxLength: 40 })
    fc.assert(
      fc.property(divided, (parts) => {
        const text = parts.map(([part, hyphen]) => (hyphen ? `${part} van-` : part)).join('\n')
        expect(letters(kept(text))).toBe(letters(text))
      }),
      { numRuns: 300 },
    )
  })

  it('takes any text at all without falling over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { focusAreas } = importPlan(text)
        expect(Array.isArray(focusAreas)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps page numbers, crumbs and bare markup away from the words', () => {
    const { notes } = importPlan('Side 3 af 9\n\ns\n\n---\n\n***\n\nEn linje.')
    expect(notes).toEqual(['Side 3 af 9', 's', 'En linje.'])
  })

  it('leaves script as the words it is', () => {
    expect(importPlan('<script>alert(1)</script>').notes).toEqual(['<script>alert(1)</script>'])
  })
})
