import { expect, test } from 'vitest'
import { kindOf } from './crisis.addresses.ts'
import { fitting, headingOf } from './crisis.rules.ts'
import type { Part } from './crisis.types.ts'

test('the own heading stands in the place of the standard one', () => {
  expect(headingOf({ kind: 'helps', heading: null }, 'da')).toBe('Det hjælper mig')
  expect(headingOf({ kind: 'helps', heading: 'Min medicin mod mørke' }, 'da')).toBe(
    'Min medicin mod mørke',
  )
})

test('one sheet has the first parts whole, and never half a one', () => {
  const part = (words: string) => ({ words }) as Part
  const [short, long, tall] = ['Én linje.', 'Ord og atter ord. '.repeat(150), '\n'.repeat(40)].map(
    part,
  )
  const onSheet = (...parts: (Part | undefined)[]) =>
    fitting({ numbers: [], parts: parts.filter((one) => one !== undefined) }).parts
  expect(onSheet(short, short)).toEqual([short, short])
  expect(onSheet(short, long, short)).toEqual([short])
  expect(onSheet(tall)).toEqual([])
})

test('an address that names nothing leads to a heading of one’s own', () => {
  expect([kindOf('helps'), kindOf('medicin'), kindOf(null)]).toEqual(['helps', 'own', 'own'])
})
