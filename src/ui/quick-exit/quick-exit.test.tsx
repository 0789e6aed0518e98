import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { QuickExit } from './quick-exit.tsx'

test('leads away from here, and tells the other place nothing', () => {
  const text = shown(<QuickExit label={hostile} />)
  expect(text).toMatch(/href="https:\/\/(?!.*\?)[^"]+" rel="noreferrer/)
  expect(text).not.toContain('<script')
})
