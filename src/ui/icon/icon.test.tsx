import { expect, test } from 'vitest'
import { shown } from '../example.ts'
import { Icon } from './icon.tsx'

test('is drawing, not text', () => {
  expect(shown(<Icon name="phone" />)).toContain('aria-hidden="true"')
})
