import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'

let town: Town
let web: TestWeb
let anna: Somebody
let maja: Somebody
let bos: Visitor
let annas: Visitor
let codes: Record<string, string>

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
  anna = await town.person('Anna')
  maja = await town.person('Maja', 'staff')
  const sara = await town.person('Sara', 'staff')
  const ida = await town.person('Ida', 'relative')
  await town.works(maja, anna)
  await town.shares(anna, ida, 'hopes')
  bos = await web.as(await town.person('Bo', 'admin'))
  annas = await web.as(anna)
  codes = {}
  for (const one of [anna, maja, sara, ida]) codes[one.name] = await codeOf(one)
})
afterAll(() => town.close())

const codeOf = async (who: Somebody) => {
  const text = (await (await web.as(who)).get('/mig')).text
  return /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(text)?.[0] ?? ''
}
const readable = () =>
  town.reads(maja, async (read) =>
    (await read.sql(sql<{ id: string }>`select circle.readable('goals') as id`)).map(
      ({ id }) => id,
    ),
  )
const one = () => `/hvem-kan-se/${anna.id}`

describe('one who looks after access', () => {
  test('[C060] finds a person by code and sees who can see what, why and since when', async () => {
    const found = await bos.send('/hvem-kan-se/kode/find', { code: codes.Anna ?? '' })
    expect(found.text).toContain(`Hvem kan se ${codes.Anna}?`)
    expect(found.text).toMatch(/Maja Arbejdet .*aftaler.* 1\. januar 1970/)
    expect(found.text).toContain('Ida Borgerens deling håb og drømme')
  })

  test('[C060] leaves a look that the person reads, with the reason', async () => {
    const log = await annas.get('/hvem-har-set')
    expect(log.text).toContain('For at se efter, hvem der kan se din side.')
  })

  test('sees the rights that nothing explains', async () => {
    const page = await bos.get('/hvem-kan-se')
    expect(page.text).toContain('Tilknytning uden paragraf')
    expect(page.text).toContain('Tilknytning uden enhed')
    expect(page.text).not.toContain('Tilknytning for en, der ikke er ansat i dag')
  })

  test('registers one who acts for the person, within limits that must fit', async () => {
    const paper = { actor: codes.Ida ?? '', kind: 'attorney', document: 'J. 14', until: '' }
    const tooMuch = await bos.post(`${one()}/repraesentant`, {
      ...paper,
      reads: 'goals',
      writes: 'appointments',
    })
    expect(tooMuch.status).toBe(422)
    expect(tooMuch.html).toContain('J. 14')
    const done = await bos.send(`${one()}/repraesentant`, {
      ...paper,
      reads: ['goals', 'appointments'],
      writes: 'appointments',
    })
    expect(done.text).toContain('Ida er skrevet ind.')
    const mine = await annas.get('/min-kreds')
    expect(mine.text).toContain('Ida ser dine ønsker og mål og dine aftaler som din fuldmægtig.')
    expect(mine.text).toContain('Ida kan også skrive i dine aftaler på dine vegne.')
    expect(mine.text).toContain('Skrevet ind af Bo')
  })

  test('puts a substitute on, whom the person sees by name', async () => {
    const page = await bos.get(one())
    const relation = /<option value="([0-9a-f-]{36})"/.exec(page.html)?.[1] ?? ''
    const days = { relation, cover: codes.Sara ?? '', first: '2026-11-18', last: '2026-11-20' }
    const backwards = await bos.post(`${one()}/vikar`, { ...days, last: '2026-11-17' })
    expect(backwards.status).toBe(422)
    const far = await bos.post(`${one()}/vikar`, { ...days, last: '2028-11-17' })
    expect(far.status).toBe(422)
    expect((await bos.send(`${one()}/vikar`, days)).text).toContain('Sara er vikar.')
    expect((await annas.get('/min-kreds')).text).toContain('Sara er vikar for Maja til')
  })

  test('shields the page until a day, and the person is told', async () => {
    await bos.send(`${one()}/skaerm`, { reason: 'threat', review: '2027-01-01' })
    expect((await annas.get('/min-kreds')).text).toContain('Din side er afskærmet')
    expect(await readable()).not.toContain(anna.id)
    await bos.send(`${one()}/skaerm/slut`)
    expect(await readable()).toContain(anna.id)
  })
})

test('nobody else has these pages, nor an admin about themselves', async () => {
  for (const who of [await web.as(maja), annas]) {
    expect((await who.get('/hvem-kan-se')).status).toBe(404)
    expect((await who.get(one())).status).toBe(404)
    expect((await who.post('/hvem-kan-se/kode/find', { code: codes.Anna ?? '' })).status).toBe(404)
    const shielding = { reason: 'other', review: '2027-01-01' }
    expect((await who.post(`${one()}/skaerm`, shielding)).status).toBe(404)
  }
})
