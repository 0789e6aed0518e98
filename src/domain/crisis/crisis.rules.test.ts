import { expect, test } from 'vitest'
import { kindOf } from './crisis.addresses.ts'
import { fitting, headingOf } from './crisis.rules.ts'

test('the own heading stands in the place of the standard one', () => {
  expect(headingOf({ kind: 'helps', heading: null }, 'da')).toBe('Det hjælper mig')
  expect(headingOf({ kind: 'helps', heading: 'Min medicin mod mørke' }, 'da')).toBe(
    'Min medicin mod mørke',
  )
})

test('one sheet has the first parts whole, and never half a one', () => {
  const short = { words: 'Én linje.' }
  const long = { words: 'Ord og atter ord. '.repeat(100) }
  expect(fitting([short, short])).toHaveLength(2)
  expect(fitting([short, long, short])).toEqual([short])
  expect(fitting([{ words: '\n'.repeat(40) }])).toEqual([])
})

test('an address that names nothing leads to a heading of one’s own', () => {
  expect([kindOf('helps'), kindOf('medicin'), kindOf(null)]).toEqual(['helps', 'own', 'own'])
})
