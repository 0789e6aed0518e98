import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joined, proposed } from './join.rules.ts'

const counted = (text: string) => {
  const all = new Map<string, number>()
  for (const word of text.split(/\s+/).filter(Boolean)) all.set(word, (all.get(word) ?? 0) + 1)
  return all
}

describe('two texts from one', () => {
  test('each keeps its words, in the place where they were written', () => {
    expect(
      joined('Anna vil gå ture.', 'Anna vil gerne gå ture.', 'Anna vil gå ture med Ida.'),
    ).toBe('Anna vil gerne gå ture. ture med Ida.')
    expect(joined('', 'en', 'to')).toBe('en to')
  })

  test('a word that only one took out stays; one that both took out goes', () => {
    expect(joined('a b c', 'a c', 'a b c')).toBe('a b c')
    expect(joined('a b c', 'a c', 'a c')).toBe('a c')
  })

  test('no word is lost, with its number, whatever two people add', () => {
    const word = fc.constantFrom('vi', 'går', 'en', 'tur', 'ja', 'Æ😀', 'i', 'morgen')
    const text = fc.array(word, { maxLength: 12 })
    const places = fc.array(fc.tuple(fc.nat(12), word), { maxLength: 8 })
    const put = (base: string[], added: [number, string][]) =>
      added.reduce((list, [at, one]) => list.toSpliced(Math.min(at, list.length), 0, one), base)
    fc.assert(
      fc.property(text, places, places, (base, mine, theirs) => {
        const whole = counted(
          joined(base.join(' '), put(base, mine).join(' '), put(base, theirs).join(' ')),
        )
        const wanted = counted(
          [...base, ...mine.map(([, w]) => w), ...theirs.map(([, w]) => w)].join(' '),
        )
        for (const [one, count] of wanted) expect(whole.get(one) ?? 0).toBeGreaterThanOrEqual(count)
      }),
      { numRuns: 500 },
    )
  })

  test('long texts stand after each other, in a moment', () => {
    const long = 'ord '.repeat(4000)
    const start = performance.now()
    expect(proposed(long, [`${long}en`, `${long}to`])).toContain('to')
    expect(performance.now() - start).toBeLessThan(500)
  })
})
