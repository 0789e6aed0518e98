import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alike, folded, slips } from './alike.ts'

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
