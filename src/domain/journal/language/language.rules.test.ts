import { describe, expect, test } from 'vitest'
import { cprIn } from './cpr.rules.ts'
import { type Entry, lookAt, marksIn } from './language.rules.ts'
import { namesIn } from './names.rules.ts'

const entry = (word: string, forms = '', whole = false): Entry => ({
  word,
  forms: forms ? forms.split(', ') : [],
  whole,
  instead: 'Skriv, hvad der skete.',
})
const list = [
  entry('umotiveret'),
  entry('ressourcesvag'),
  entry('manipulerende', 'manipulerer'),
  entry('en svær borger', 'svær borger', true),
  entry('samarbejder ikke', 'samarbejdede ikke', true),
]
const found = (text: string) => marksIn(text, list).map((mark) => mark.found)

describe('marks', () => {
  test('words that label a person, in the forms that Danish gives them', () => {
    expect(found('Peter var umotiveret. Umotiverede folk. De ressourcesvage.')).toEqual([
      'umotiveret',
      'Umotiverede',
      'ressourcesvage',
    ])
    expect(found('Han manipulerer.')).toEqual(['manipulerer'])
  })

  test('not an ordinary word that is like one, nor a word inside another', () => {
    expect(found('Motivet på billedet. Motiveret. Det er svært. Borgeren samarbejder.')).toEqual([])
  })

  test('phrases as one, the longest first, across capitals', () => {
    expect(found('En svær borger samarbejdede ikke')).toEqual([
      'En svær borger',
      'samarbejdede ikke',
    ])
  })

  test('where they stand, so that the words round them are untouched', () => {
    const text = 'Æ😀 umotiveret.'
    const [mark] = marksIn(text, list)
    expect(text.slice(mark?.from, mark?.to)).toBe('umotiveret')
  })

  test('nothing in an empty text, and quickly in a long one', () => {
    expect(marksIn('', list)).toEqual([])
    const start = performance.now()
    expect(marksIn('umotiveret ord '.repeat(5000), list)).toHaveLength(5000)
    expect(performance.now() - start).toBeLessThan(1500)
  })
})

describe('CPR numbers', () => {
  test('are seen by their day, or by the check of 11', () => {
    for (const text of [
      '010190-1234',
      '010190 1234',
      '0101901234',
      '610190-1234',
      'nr. 311299-0000.',
    ])
      expect(cprIn(text), text).toHaveLength(1)
  })

  test('a phone number, an account or a date is none', () => {
    for (const text of ['12 34 56 78', '12345678', '990090-1235', '2026-11-22', '12345678901'])
      expect(cprIn(text), text).toEqual([])
  })
})

describe('names of others', () => {
  const known = { expected: ['Anna', 'Maja'], around: ['Ida', 'Rosalinde'] }
  test('of those around the person, and common ones; not the person and the writer', () => {
    expect(namesIn('Anna og Maja talte om Ida, Rosalindes hund og Peter.', known)).toEqual([
      'Ida',
      'Rosalindes',
      'Peter',
    ])
  })

  test('not words that only begin with a capital', () => {
    expect(namesIn('Gåtur i skoven. Biblioteket havde lukket. Døren.', known)).toEqual([])
  })
})

test('readability is shown when there is something to measure', () => {
  const known = { expected: [], around: [] }
  expect(lookAt('Vi gik en tur.', list, known).lix).toBeUndefined()
  expect(lookAt('Vi gik en tur ned til søen. '.repeat(5), list, known).lix).toBeLessThan(20)
})
