import { afterAll, beforeAll, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { newId } from '../../../platform/data/id.ts'
import { addIdentity, makeWayIn } from '../../person/index.ts'

let town: Town
let web: TestWeb
let anna: Somebody
let ida: Somebody
let maja: Somebody
let karl: Somebody
let majas: Visitor

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
  anna = await town.person('Anna')
  ida = await town.person('Ida', 'relative')
  maja = await town.person('Maja', 'staff')
  karl = await town.person('Karl', 'staff')
  await town.works(maja, anna)
  await town.seeds(({ q }) =>
    q
      .insertInto('circle.member')
      .values({
        ...{ id: newId(), citizen_id: anna.id, person_id: ida.id, relation: 'family' },
        ...{ added_at: town.clock.now(), added_by: anna.id },
      })
      .execute(),
  )
  majas = await web.as(maja)
}, 60_000)
afterAll(() => town.close())

const at = () => `/borgere/${anna.id}/luk-ind`
const codeOf = (text: string) => /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(text)?.[0] ?? ''
const use = (kode: string, visitor = web.visitor()) =>
  visitor.post('/log-ind/fortalt/brugt', { kode })
const count = () =>
  town.seeds(async ({ q }) => (await q.selectFrom('person.way_in').select('id').execute()).length)

test('who works with a person lets them in, for once, and it is marked', async () => {
  const shown = await majas.send(at(), { hvad: 'opened', hvem: anna.id })
  const kode = codeOf(shown.text)
  const visitor = web.visitor()
  expect((await use(` ${kode.toLowerCase()} `, visitor)).status).toBe(303)
  const [row] = await town.seeds(({ q }) =>
    q
      .selectFrom('person.session')
      .select(['person_id', 'level', 'factors', 'way', 'opened_by'])
      .where('way', '=', 'opened')
      .execute(),
  )
  expect(row).toEqual({
    person_id: anna.id,
    level: 'low',
    factors: 1,
    way: 'opened',
    opened_by: maja.id,
  })
  expect((await use(kode)).status).toBe(403)
})

test('the person sees in their log who let them in', async () => {
  const annas = await web.as(anna)
  expect((await annas.get('/hvem-har-set')).text).toContain('Maja lukkede ind uden MitID')
})

test('the code is used once, also by many at a time [ASVS 6.5.1]', async () => {
  const code = await town.writes(maja, (write) => makeWayIn(write, anna.id, 'opened'))
  const answers = await Promise.all(Array.from({ length: 12 }, () => use(code)))
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
})

test('the code holds for half an hour', async () => {
  const code = await town.writes(maja, (write) => makeWayIn(write, anna.id, 'opened'))
  const now = town.clock.now()
  town.clock.move(new Date(now.getTime() + 31 * 60_000))
  expect((await use(code)).status).toBe(403)
  town.clock.move(now)
})

test('who does not work with the person lets nobody in', async () => {
  const before = await count()
  for (const who of [karl, ida, anna]) {
    const visitor = await web.as(who)
    expect((await visitor.get(at())).status).toBe(404)
    expect((await visitor.post(at(), { hvad: 'opened', hvem: anna.id })).status).toBe(404)
    await expect(town.writes(who, (write) => makeWayIn(write, anna.id, 'opened'))).rejects.toThrow()
  }
  expect(await count()).toBe(before)
})

test('nobody is let in as a member of staff, or as oneself', async () => {
  for (const person of [karl, maja, ida])
    await expect(
      town.writes(maja, (write) => makeWayIn(write, person.id, 'opened')),
    ).rejects.toThrow()
  await expect(
    town.writes(maja, (write) => makeWayIn(write, karl.id, 'invitation')),
  ).rejects.toThrow()
})

test('one from the circle is invited to make a key, until they have a way in of their own', async () => {
  const shown = await majas.send(at(), { hvad: 'invitation', hvem: ida.id })
  const kode = codeOf(shown.text)
  const visitor = web.visitor()
  const came = await use(kode, visitor)
  expect(came.to).toBe('/mig/noegler')
  expect((await visitor.get('/mig/noegler')).status).toBe(200)
  await town.writes(ida, (write) =>
    addIdentity(write, { issuer: 'https://x.example', subject: 'i' }),
  )
  expect((await majas.post(at(), { hvad: 'invitation', hvem: ida.id })).status).toBe(404)
  await expect(
    town.writes(maja, (write) => makeWayIn(write, ida.id, 'invitation')),
  ).rejects.toThrow()
})
