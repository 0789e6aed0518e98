import { expect, test } from 'vitest'
import { codeHash, makeCode, readCode } from './contact.code.ts'

const code = makeCode()

test('five groups of four, that cannot be mistaken for each other', () => {
  expect(code).toMatch(/^[A-HJKMNP-Z2-9]{4}(-[A-HJKMNP-Z2-9]{4}){4}$/)
  expect(new Set(Array.from({ length: 200 }, makeCode)).size).toBe(200)
})

test('is read however it was typed', () => {
  expect(readCode(code.toLowerCase().replaceAll('-', ' '))).toBe(code)
  expect(readCode(`  ${code.replaceAll('-', '')} `)).toBe(code)
})

test('one misread letter is told, and so are two that changed places', () => {
  const other = code.startsWith('A') ? 'B' : 'A'
  expect(readCode(other + code.slice(1))).toBeUndefined()
  const [a = '', b = ''] = code
  if (a !== b) expect(readCode(b + a + code.slice(2))).toBeUndefined()
  expect(readCode(code.slice(1))).toBeUndefined()
  expect(readCode('')).toBeUndefined()
})

test('the hash tells nothing of the code', () => {
  expect(codeHash(code)).toHaveLength(32)
  expect(Buffer.from(codeHash(code)).toString('latin1')).not.toContain(code)
})
