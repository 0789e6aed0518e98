import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { ErrorSummary } from './error-summary.tsx'

test('is spoken, takes focus and leads to the field', () => {
  const text = shown(<ErrorSummary lang="da" problems={[{ field: 'dag', text: hostile }]} />)
  expect(text).toContain('role="alert"')
  expect(text).toContain('tabindex="-1"')
  expect(text).toContain('autofocus')
  expect(text).toContain('href="#felt-dag"')
  expect(text).not.toContain('<script')
})

test('is not there without problems', () => {
  expect(shown(<ErrorSummary lang="da" problems={[]} />)).toBe('')
})
