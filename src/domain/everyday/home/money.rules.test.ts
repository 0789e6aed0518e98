import { expect, test } from 'vitest'
import { leftOf, readAmount, sayAmount } from './money.rules.ts'

test.each([
  ['4200', 420_000],
  ['4.200', 420_000],
  ['129,50', 12_950],
  ['129,5 kr.', 12_950],
  ['4 200 kr', 420_000],
  ['75,-', 7_500],
  ['0', 0],
])('%s is read as people mean it', (raw, oere) => expect(readAmount(raw)).toBe(oere))

test.each(['', 'meget', '-4', '4.20', '1,234', '99999999999', '1e5'])(
  '%s is asked about again',
  (raw) => expect(readAmount(raw)).toBeNull(),
)

test('is said without øre where there are none', () => {
  expect(sayAmount(420_000, 'da').replaceAll(/\s/g, ' ')).toBe('4.200 kr.')
  expect(sayAmount(12_950, 'da').replaceAll(/\s/g, ' ')).toBe('129,50 kr.')
})

test('what is left may also be less than nothing', () => {
  expect(
    leftOf([
      { direction: 'in', amount: 100 },
      { direction: 'out', amount: 250 },
    ]),
  ).toBe(-150)
})
