import { describe, expect, test } from 'vitest'
import { limits, maySteer, spoken, titleOf, unfit } from './direction.rules.ts'
import { planOf } from './test/plans.ts'

describe('what a plan calls itself', () => {
  test.each([
    ['# Fælles kurs 2026\n\nTekst', 'Fælles kurs 2026'],
    ['Retning og mod\n===========\n', 'Retning og mod'],
    [
      '\n\n   NORDLUND KOMMUNE\n\n  MENNESKER FØRST. PLAN 2023 - 2026\n',
      'MENNESKER FØRST. PLAN 2023 - 2026',
    ],
    ['Kommunen\n\nUdkast til\n\nPlan for det gode liv\n', 'Plan for det gode liv'],
    ['Indledning\n\nPlanen er skrevet sammen med borgere.\n', ''],
    ['Vi tager afsæt i kommunens sundhedsstrategi og mange andre planer, som er\nskrevet før', ''],
    [`# ${'lang '.repeat(60)}`, ''],
    ['', ''],
  ])('%j', (text, title) => expect(titleOf(text)).toBe(title))
})

describe('a quote for the eye', () => {
  test.each([
    ['"Jeg blev for snakken."\n– Borger, 51 år', 'Jeg blev for snakken.', 'Borger, 51 år'],
    ['‘ ‘ Det er godt.”\n(Borger i eget hjem)', 'Det er godt.', 'Borger i eget hjem'],
    ['Jeg blev.', 'Jeg blev.', ''],
    ['”Ja”, sagde hun, ”gerne”', '”Ja”, sagde hun, ”gerne”', ''],
    ['”', '”', ''],
  ])('%j', (quote, words, by) => expect(spoken(quote)).toEqual({ words, by }))
})

describe('a plan to keep', () => {
  test('has an area or a vision', () => {
    expect(unfit(planOf('Job'))).toBeNull()
    expect(unfit({ ...planOf(), vision: 'En by' })).toBeNull()
    expect(unfit({ ...planOf(), vision: ' ' })).toBe('nothing')
  })

  test('has room here', () => {
    const plan = planOf('Job')
    const long = (length: number) => 'x'.repeat(length)
    const area = (change: object) => ({
      ...plan,
      focusAreas: plan.focusAreas.map((one) => ({ ...one, ...change })),
    })
    expect(unfit({ ...plan, notes: [long(limits.words)] })).toBeNull()
    expect(unfit({ ...plan, notes: [long(limits.words + 1)] })).toBe('too_big')
    expect(unfit({ ...plan, vision: long(limits.body + 1) })).toBe('too_big')
    expect(unfit(area({ text: long(limits.body + 1) }))).toBe('too_big')
    expect(unfit(area({ title: long(limits.title + 1) }))).toBe('too_big')
    expect(unfit({ ...plan, notes: Array(limits.pieces + 1).fill('x') })).toBe('too_big')
    expect(unfit(planOf(...Array(limits.areas + 1).fill('x')))).toBe('too_big')
  })
})

test('leaders and administrators lay down the plan, and nobody else', () => {
  expect(maySteer(['citizen', 'leader'])).toBe(true)
  expect(maySteer(['admin'])).toBe(true)
  expect(maySteer(['citizen', 'staff', 'relative', 'partner'])).toBe(false)
})
