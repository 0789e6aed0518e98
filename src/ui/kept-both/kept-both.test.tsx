import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { KeptBoth } from './kept-both.tsx'

test('both texts stand', () => {
  const text = shown(<KeptBoth lang="da" yours="mine ord" theirs={hostile} theirsBy="Jonas" />)
  expect(text).toContain('mine ord')
  expect(text).toContain('&lt;script')
  expect(text).not.toContain('<script')
})
