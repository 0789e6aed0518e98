import { expect, test } from 'vitest'
import { BadSetting, readSettings } from './settings.ts'

const postgres = 'postgres://serving@localhost/roret'

test('the demo is on only with the embedded database and nothing else configured', () => {
  expect(readSettings({}).demo).toBe(true)
  expect(readSettings({ DATABASE_URL: postgres }).demo).toBe(false)
  expect(readSettings({ NODE_ENV: 'production' }).demo).toBe(false)
  expect(readSettings({ DATABASE_URL: postgres, RORET_DEMO: '1' }).demo).toBe(true)
})

test.each([
  ['a public address', { RORET_DEMO: '1', RORET_ADDRESS: 'https://roret.example' }],
  ['NODE_ENV=production', { RORET_DEMO: '1', NODE_ENV: 'production' }],
])('[ASVS 6.3.4] the demo sign-in is refused with %s', (_, env) => {
  expect(() => readSettings(env)).toThrow(BadSetting)
})

test.each([
  ['PORT', { PORT: 'tre' }],
  ['PORT', { PORT: '70000' }],
  ['DATABASE_URL', { DATABASE_URL: 'mysql://x' }],
  ['RORET_DEMO', { RORET_DEMO: 'maybe' }],
])('%s that cannot be read is named', (name, env) => {
  expect(() => readSettings(env)).toThrow(expect.objectContaining({ setting: name }))
})
