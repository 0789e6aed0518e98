import { expect, test } from 'vitest'
import { shown } from '../example.ts'
import { Hours } from './hours.tsx'

test('says the days and beside each its times', () => {
  expect(shown(<Hours lines={[{ days: 'Fredag', times: 'kl. 10 til 16' }]} />)).toBe(
    '<dl class="hours"><div><dt>Fredag</dt><dd>kl. 10 til 16</dd></div></dl>',
  )
})
