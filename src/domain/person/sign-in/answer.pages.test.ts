import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ORIGIN } from '../../../../test/issuer.ts'
import { aSignIn, type SignIn } from '../../../../test/sign-in.ts'
import { wednesday } from '../../../../test/town.ts'

let at: SignIn
let town: SignIn['town']
let web: SignIn['web']
let citizens: SignIn['citizens']

beforeAll(async () => {
  at = await aSignIn()
  town = at.town
  web = at.web
  citizens = at.citizens
}, 60_000)
beforeEach(() => {
  town.clock.move(wednesday)
  citizens.mood = 'well'
})
afterAll(() => town.close())

describe('an answer', () => {
  test('brought to another browser [ASVS 10.1.2]', async () => {
    const left = await web.visitor().get('/log-ind/borger')
    const visitor = web.visitor()
    await at.nobody(async () => ({
      visitor,
      shown: await visitor.get(citizens.signIn(left.to, 's-anna')),
    }))
    await visitor.get('/log-ind/borger')
    await at.nobody(async () => ({
      visitor,
      shown: await visitor.get(citizens.signIn(left.to, 's-anna')),
    }))
  })

  test('used twice, with everything the browser had [ASVS 6.8.3]', async () => {
    const visitor = web.visitor()
    const left = await visitor.get('/log-ind/borger')
    const [cookie = ''] = left.headers.getSetCookie()
    const back = citizens.signIn(left.to, 's-anna')
    const ask = () => web.request(back, { headers: { cookie: cookie.split(';')[0] ?? '' } })
    expect((await ask()).status).toBe(303)
    const before = await at.sessions()
    const again = await Promise.all(Array.from({ length: 8 }, ask))
    expect(again.map(({ status }) => status)).toEqual(Array(8).fill(403))
    expect(await at.sessions()).toBe(before)
  })

  test('a code that belongs to another’s PKCE [ASVS 10.2.1]', async () => {
    const mine = await web.visitor().get('/log-ind/borger')
    const code = new URL(citizens.signIn(mine.to, 's-anna'), ORIGIN).searchParams.get('code') ?? ''
    await at.nobody(() => at.come(citizens, 's-anna', { answer: { code } }))
  })

  test('of one issuer at the other’s address [ASVS 10.2.2]', async () => {
    const visitor = web.visitor()
    const left = await visitor.get('/log-ind/borger')
    const back = citizens.signIn(left.to, 's-anna').replace('/borger?', '/medarbejder?')
    await at.nobody(async () => ({ visitor, shown: await visitor.get(back) }))
  })

  test('that comes too late', async () => {
    const visitor = web.visitor()
    const left = await visitor.get('/log-ind/borger')
    town.clock.move(new Date(wednesday.getTime() + 601_000))
    await at.nobody(async () => ({
      visitor,
      shown: await visitor.get(citizens.signIn(left.to, 's-anna')),
    }))
  })
})

describe('an issuer that does not answer [ASVS 16.5.2]', () => {
  test('is said so, kindly, and no weaker way takes its place', async () => {
    const visitor = web.visitor()
    const left = await visitor.get('/log-ind/borger')
    citizens.mood = 'down'
    const shown = await at.nobody(
      async () => ({ visitor, shown: await visitor.get(citizens.signIn(left.to, 's-anna')) }),
      503,
    )
    expect(shown.text).toContain('Login svarer ikke lige nu')
  })

  test('and one that takes its time is waited for five seconds', async () => {
    const visitor = web.visitor()
    const left = await visitor.get('/log-ind/borger')
    citizens.mood = 'slow'
    const began = Date.now()
    await at.nobody(
      async () => ({ visitor, shown: await visitor.get(citizens.signIn(left.to, 's-anna')) }),
      503,
    )
    expect(Date.now() - began).toBeLessThan(7000)
  }, 15_000)

  test('and one who turns round is not blamed', async () => {
    const visitor = web.visitor()
    const left = await visitor.get('/log-ind/borger')
    const answer = { code: undefined, error: 'access_denied' }
    const shown = await at.nobody(
      async () => ({
        visitor,
        shown: await visitor.get(citizens.signIn(left.to, 's-anna', { answer })),
      }),
      200,
    )
    expect(shown.text).toContain('Det er helt i orden')
  })
})
