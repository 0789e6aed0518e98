import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { kindClass, Who } from './who.tsx'

test('the letter is drawing; the name is text', () => {
  const text = shown(<Who name="Du" letter="åse" kind="you" as="borger" />)
  expect(text).toMatch(/aria-hidden="true">Å<\/span>/)
  expect(text).toContain('Du, borger')
})

test('a letter is found for every name', () => {
  expect(shown(<Who name="  " kind="staff" />)).toContain('·')
  expect(shown(<Who name={hostile} kind="staff" />)).not.toContain('<script')
})

test('the colour follows what a person is', () => {
  expect(kindClass(['staff', 'peer'])).toBe('peer')
  expect(kindClass(['relative'])).toBe('relative')
  expect(kindClass(['citizen', 'volunteer'])).toBe('you')
  expect(kindClass([])).toBe('staff')
})
