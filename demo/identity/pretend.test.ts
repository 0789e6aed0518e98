import { expect, test } from 'vitest'
import { readSettings } from '../../src/platform/settings.ts'
import { page } from './html.ts'
import { pretendIssuers } from './pretend.ts'

const parts = { origin: 'http://localhost', styles: '/x.css', outbox: '/nowhere', db: {} as never }

test('[ASVS 6.3.4] pretend issuers are never made outside a demo', async () => {
  await expect(pretendIssuers({ ...parts, demo: false })).rejects.toThrow('for a demo only')
  const served = { NODE_ENV: 'production', RORET_ADDRESS: 'https://roret.example' }
  expect(readSettings(served).demo).toBe(false)
  expect(() => readSettings({ ...served, RORET_DEMO: '1' })).toThrow()
})

test('a name is text on their pages, whatever it holds', () => {
  const shown = page('x', '/x.css', [
    { to: '/a', choices: [{ value: '"><script>', label: '<b>', says: "'" }] },
    { letter: 'http://localhost/a?n=1 <script>' },
  ])
  expect(shown).not.toMatch(/<script>|<b>/)
  expect(shown).toContain('<a href="http://localhost/a?n=1">')
})
