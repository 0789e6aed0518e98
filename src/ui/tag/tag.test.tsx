import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { Tag } from './tag.tsx'

test('says it in words', () => {
  const text = shown(<Tag kind="warm" text={hostile} />)
  expect(text).toContain('data-color="rust"')
  expect(text).not.toContain('<script')
})
