import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { Voice } from './voice.tsx'

test('the municipality speaks in its own voice', () => {
  const text = shown(<Voice text={hostile} by="Maja" />)
  expect(text).toMatch(/^<figure class="voice">/)
  expect(text).not.toContain('<script')
})
