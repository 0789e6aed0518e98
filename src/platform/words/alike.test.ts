import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginnings, folded, likeness, slips } from './alike.ts'

const alike = (typed: string, name: string) => likeness(typed)(name)
const mayAnswer = (typed: string, name: string) =>
  beginnings(typed).every((pattern) => new RegExp(pattern).test(name.toLowerCase()))

describe('a name is found as people spell it', () => {
  test.each([
    ['kristine', 'Christine Vang', 1],
    ['mehmed', 'Mehmet Aydın', 2],
    ['aydin', 'Mehmet Aydın', 2],
    ['soren', 'Søren Ågård', 1],
    ['Soeren aagaard', 'Søren Ågård', 1],
    ['mete', 'Mette Kjær', 1],
    ['kjaer', 'Mette Kjær', 1],
    ['lindholm an', 'Anna Lindholm', 0],
    ['birigt', 'Birgit Sommer', 2],
    ['sofie', 'Sophie Madsen', 1],
    ['torbn', 'Torben Krogh', 2],
    ['schmit', 'Anna Schmidt', 1],
  ])('%s finds %s', (typed, name, how) => expect(alike(typed, name)).toBe(how))

  test.each([
    ['anna', 'Hanne Holm'],
    ['ida', 'Ea Dahl'],
    ['peter', 'Mette Hansen'],
    ['lindholm peter', 'Anna Lindholm'],
    ['...', 'Anna Lindholm'],
  ])('%s does not find %s', (typed, name) => expect(alike(typed, name)).toBeNull())
})

test('what is empty finds everybody', () => expect(alike('  ', 'Anna')).toBe(0))

test('two letters that changed places are one slip', () => {
  expect(slips('birigt', 'birgit', 2)).toBe(1)
  expect(slips('abc', 'xyz', 1)).toBe(2)
})

test('a name is found by any beginning of any of its words, in any case', () => {
  const word = fc.stringMatching(/^[a-zæøå]{1,12}$/)
  fc.assert(
    fc.property(word, word, fc.nat(11), fc.boolean(), (given, family, length, loud) => {
      const part = family.slice(0, 1 + (length % family.length))
      expect(alike(loud ? part.toUpperCase() : part, `${given} ${family}`)).toBe(0)
    }),
  )
})

test('sounding is the same however often it is asked, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(typeof folded(text)).toBe('string')
      expect(() => alike(text, text)).not.toThrow()
    }),
  )
})

describe('the beginnings that a database looks for', () => {
  test.each([
    ['kristine', 'Christine Vang'],
    ['sofie', 'Zophie Madsen'],
    ['filip', 'Philip Holm'],
    ['erø', 'Ærø Holm'],
    ['emilie', 'Aemilie Holm'],
    ['oesten', 'Østen Juul'],
    ['aase', 'Åse Juul'],
    ['vagn', 'Wagn Juul'],
    ['xenia', 'Ksenia Juul'],
    ['sahin', 'Şahin Aydın'],
    ['madsen-k', 'Anna Madsen-Krogh'],
  ])('%s may be %s', (typed, name) => expect(mayAnswer(typed, name)).toBe(true))

  test.each([
    ['anna', 'Bo Holm'],
    ['anna holm', 'Anna Krogh'],
  ])('%s is not %s', (typed, name) => expect(mayAnswer(typed, name)).toBe(false))

  test('shut out nobody who answers', () => {
    const part = fc.stringMatching(/^[a-zæøåéüşk]{1,9}$/)
    fc.assert(
      fc.property(part, part, fc.nat(8), fc.boolean(), (given, family, cut, sounding) => {
        const name = `${given} ${family}`
        const begun = family.slice(0, 1 + (cut % family.length))
        const typed = sounding ? folded(begun) : begun
        if (alike(typed, name) !== null) expect(mayAnswer(typed, name)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})
