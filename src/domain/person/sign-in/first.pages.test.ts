import { afterAll, beforeAll, expect, test } from 'vitest'
import { aTestIssuer, ORIGIN, type TestIssuer, type Twist } from '../../../../test/issuer.ts'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb } from '../../../../test/visits.ts'
import { register } from '../person.register.ts'

const CPR = '000685-0012'

let town: Town
let web: TestWeb
let mitid: TestIssuer
let anna: Somebody

beforeAll(async () => {
  town = await aTown()
  mitid = await aTestIssuer(town.clock, 'citizen', { CPR_CLAIM: 'cpr', SCOPE: 'openid cpr' })
  web = aWeb(town, undefined, { issuers: [mitid.issuer], origin: ORIGIN, sends: false })
  const roles = [{ kind: 'citizen', from: '2020-01-01' }]
  const id = await town.seeds((write) =>
    register(write, { givenName: 'Anna', cpr: CPR, roles }, town.key),
  )
  anna = { id, name: 'Anna', actor: { kind: 'person', id } }
}, 60_000)
afterAll(() => town.close())

async function come(subject: string, twist: Twist) {
  const visitor = web.visitor()
  const left = await visitor.get('/log-ind/borger')
  return visitor.get(mitid.signIn(left.to, subject, twist))
}

const identities = () =>
  town.seeds(({ q }) => q.selectFrom('person.identity').select('person_id').execute())

test('userinfo of another subject is not believed [ASVS 10.5.2]', async () => {
  const shown = await come('s-1', { userinfo: { sub: 's-2', cpr: CPR } })
  expect(shown.status).toBe(403)
  expect(await identities()).toEqual([])
})

test('a number that nobody here has opens nothing', async () => {
  for (const cpr of ['010101-0101', '', '0006850012345', 'æ', 42]) {
    const shown = await come('s-1', { userinfo: { sub: 's-1', cpr } })
    expect(shown.text).toContain('Vi kender dig ikke endnu')
  }
  expect(await identities()).toEqual([])
})

test('the first time a registered person is found by their number, and from then on by the subject', async () => {
  const shown = await come('s-1', { userinfo: { sub: 's-1', cpr: '0006850012' } })
  expect(shown.to).toBe('/min-kurs')
  expect(await identities()).toEqual([{ person_id: anna.id }])
  expect((await come('s-1', { userinfo: { sub: 's-1' } })).to).toBe('/min-kurs')
  expect(await identities()).toHaveLength(1)
})

test('the person sees in their log that a way in was added', async () => {
  const events = await town.seeds(({ q }) =>
    q
      .selectFrom('audit.event')
      .select(['kind', 'citizen_id'])
      .where('kind', '=', 'way_added')
      .execute(),
  )
  expect(events).toEqual([{ kind: 'way_added', citizen_id: anna.id }])
})

test('neither number nor subject stands in a table as it is [ASVS 14.2.1]', async () => {
  const rows = await town.seeds(({ q }) => q.selectFrom('person.identity').selectAll().execute())
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toMatch(/s-1|0006850012/)
})
