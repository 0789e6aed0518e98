import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { Empty } from './empty.tsx'

test('says it kindly, and leaves the drawing unsaid', () => {
  const text = shown(<Empty title="Her er plads." text={hostile} />)
  expect(text).toContain('aria-hidden="true"')
  expect(text).not.toContain('<script')
})
