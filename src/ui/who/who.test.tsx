import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { FaceLine, kindClass, Who } from './who.tsx'

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

test('a face beside a name is drawing, with or without a picture', () => {
  const letter = shown(<FaceLine name="Åse" kind="staff" children="Åse kommer" />)
  expect(letter).toMatch(/class="initial staff face" aria-hidden="true">Å<\/span>/)
  const picture = shown(<FaceLine name="Åse" kind="staff" src="/x" children="Åse kommer" />)
  expect(picture).toMatch(/<img class="face" src="\/x" alt width="56"/)
  expect(picture).not.toContain('initial')
})
