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

const citizen = {
  RORET_CITIZEN_ISSUER: 'https://broker.example',
  RORET_CITIZEN_CLIENT: 'roret',
  RORET_CITIZEN_SECRET: 'a secret of the tests',
}
const served = { NODE_ENV: 'production', RORET_ADDRESS: 'https://roret.example' }

test('an issuer is read with what it means by its words', () => {
  const [issuer] = readSettings({
    ...citizen,
    RORET_CITIZEN_LEVELS: 'gold=high silver=low',
  }).issuers
  expect(issuer?.levels).toEqual(
    new Map([
      ['gold', 'high'],
      ['silver', 'low'],
    ]),
  )
  expect(issuer).toMatchObject({ alg: 'RS256', minimum: 'substantial', scope: 'openid' })
  expect(readSettings({}).issuers).toEqual([])
})

test.each([
  'http://broker.example',
  'https://localhost:3000/pretend/mitid',
  'https://127.0.0.1',
  'https://[::1]/x',
  'https://anything.localhost',
])('[ASVS 12.3.2] in production an issuer at %s is refused', (address) => {
  const env = { ...citizen, RORET_CITIZEN_ISSUER: address }
  expect(() => readSettings({ ...env, ...served })).toThrow(
    expect.objectContaining({ setting: 'RORET_CITIZEN_ISSUER' }),
  )
  expect(readSettings({ ...citizen, ...served }).issuers).toHaveLength(1)
})

test.each([
  ['RORET_CITIZEN_ALG', 'none'],
  ['RORET_CITIZEN_ALG', 'HS256'],
  ['RORET_CITIZEN_SECRET', 'short'],
  ['RORET_CITIZEN_LEVELS', 'gold=best'],
  ['RORET_CITIZEN_MINIMUM', 'some'],
  ['RORET_CITIZEN_ISSUER', 'ftp://broker.example'],
])('%s may not be %s', (name, value) => {
  expect(() => readSettings({ ...citizen, [name]: value })).toThrow(
    expect.objectContaining({ setting: name }),
  )
})

test('mail without a sender’s name is named', () => {
  expect(() => readSettings({ RORET_SMTP: 'smtps://mail.example' })).toThrow(
    expect.objectContaining({ setting: 'RORET_MAIL_FROM' }),
  )
})

test('the push services of browsers are called only where an administrator said so, over https', () => {
  expect(readSettings(served).push).toBe(false)
  expect(readSettings({ ...served, RORET_PUSH: '1' }).push).toBe(true)
  for (const address of ['', 'http://roret.example'])
    expect(() => readSettings({ RORET_PUSH: '1', RORET_ADDRESS: address })).toThrow(
      expect.objectContaining({ setting: 'RORET_ADDRESS' }),
    )
})
