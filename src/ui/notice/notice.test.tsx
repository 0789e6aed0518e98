import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { Notice } from './notice.tsx'

test('is said politely', () => {
  const text = shown(<Notice text={hostile} />)
  expect(text).toContain('role="status"')
  expect(text).not.toContain('<script')
})
