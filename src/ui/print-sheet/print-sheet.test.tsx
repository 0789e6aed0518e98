import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { PrintSheet } from './print-sheet.tsx'

test('whose sheet it is, and who to call', () => {
  const text = shown(
    <PrintSheet title="Min plan" by={hostile} contact="Maja: 12 34 56 78">
      x
    </PrintSheet>,
  )
  expect(text).toContain('<h1>Min plan</h1>')
  expect(text).toContain('Maja: 12 34 56 78')
  expect(text).not.toContain('<script')
})
