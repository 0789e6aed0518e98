import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { places as demoPlaces } from '../../../../demo/nordby/door.places.ts'
import { questions as demoQuestions } from '../../../../demo/nordby/door.questions.ts'
import { addDoor } from '../../../../demo/nordby/door.ts'
import { addHelp } from '../../../../demo/nordby/help.ts'
import { addLaw } from '../../../../demo/nordby/law.ts'
import { addRights } from '../../../../demo/nordby/rights.ts'
import { addTown } from '../../../../demo/nordby/town.ts'
import { aTown, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb } from '../../../../test/visits.ts'
import { calm } from '../../../platform/words/calm.ts'
import { questions, ways } from '../finder/finder.queries.ts'
import { deadEnds } from '../finder/finder.rules.ts'
import { places } from './door.queries.ts'

let town: Town
let web: TestWeb

beforeAll(async () => {
  town = await aTown()
  await town.seeds(async (write) => {
    await addTown(write)
    const laws = await addLaw(write)
    const lines = await addHelp(write, 2026)
    await addRights(write)
    await addDoor(write, { lines, laws })
  })
  web = aWeb(town)
})
afterAll(() => town.close())

const at = (iso: string) => town.clock.move(new Date(iso))
const get = (address: string) => web.visitor().get(address)
const today = '2026-11-20'

const publicPages = [
  ...['/', '/doeren', '/doeren/ung', '/find-vej', '/bekymret', '/paaroerende', '/rettigheder'],
  ...['/faa-hjaelp', '/steder', '/steder/ark', '/rettigheder/ark', '/find-vej/sove'],
  ...[
    '/find-vej/sove/ark',
    '/find-vej/arbejde',
    '/find-vej/arbejde-slider',
    '/find-vej?find=penge',
  ],
]

describe('the public pages of the door', () => {
  test('answer everybody, and have at most one primary button', async () => {
    for (const address of publicPages) {
      const { status, html } = await get(address)
      expect(status, address).toBe(200)
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
      const primary = main.match(/class="ds-button" data-color="pine"(?! data-variant)/g) ?? []
      expect(primary.length, address).toBeLessThanOrEqual(1)
    }
  })

  test('ask nobody who they are: there is no field but the search', async () => {
    const everyday = Object.keys(demoQuestions).flatMap((code) => [
      `/find-vej/${code}`,
      `/find-vej/${code}/ark`,
    ])
    for (const address of [...publicPages, ...everyday]) {
      const { html, status } = await get(address)
      expect(status, address).toBe(200)
      const fields = html.match(/<(?:input|textarea|select)\b[^>]*>/g) ?? []
      expect(fields.filter((field) => !/type="search"[^>]*name="find"/.test(field))).toEqual([])
    }
  })

  test('set no cookie and leave nothing behind, whatever is asked', async () => {
    for (const address of ['/find-vej?find=angst', '/find-vej/drikker', '/steder']) {
      const { headers } = await get(address)
      expect(headers.getSetCookie()).toEqual([])
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('referrer-policy')).toMatch(/same-origin|no-referrer/)
    }
  })

  test('speak English too', async () => {
    const visitor = web.visitor()
    await visitor.post('/sprog', { lang: 'en' })
    for (const address of publicPages) {
      const { html, text } = await visitor.get(address)
      expect(html, address).toContain('<html lang="en"')
      expect(text, address).not.toMatch(/\b(?:ikke|Åbent|Svarer|lukket|også)\b/)
    }
  })
})

describe('the finder', () => {
  test('ends with a human being from every question, in at most two steps', async () => {
    const all = await town.reads(null, questions)
    const found = await town.reads(null, (read) => ways(read, today))
    expect(all.length).toBeGreaterThanOrEqual(15)
    expect(found.length).toBeGreaterThanOrEqual(50)
    expect(deadEnds(all, found)).toEqual([])
    const [sleep] = all
    if (!sleep) throw new Error('There is a question.')
    const lost = [
      { ...sleep, code: 'x', under: 'sove' },
      { ...sleep, code: 'y', under: 'x' },
    ]
    expect(deadEnds([sleep, ...lost], found)).toHaveLength(3)
  })

  test('each answer has a number or an address, a mailbox with its subject, and the way back', async () => {
    for (const [code, { under }] of Object.entries(demoQuestions)) {
      const { html } = await get(`/find-vej/${code}`)
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
      expect(main, code).toMatch(/href="tel:[\d+]{3,}"/)
      expect(main, code).toContain(`href="/doeren/skriv?om=${code}"`)
      expect(main, code).toContain(`href="${under ? `/find-vej/${under}` : '/find-vej'}"`)
    }
  })

  test('carries the question along, in the open field and nowhere else', async () => {
    const { html } = await get('/doeren/skriv?om=sove')
    expect(html).toMatch(/<textarea[^>]*name="words"[^>]*>\s*Jeg kan ikke sove\. /)
    for (const om of ['findes-ikke', '<script>', 'x'.repeat(5000)])
      expect((await get(`/doeren/skriv?om=${encodeURIComponent(om)}`)).status).toBe(200)
  })

  test('answers 404 kindly for what nobody has asked', async () => {
    for (const code of ['findes-ikke', '%00', "';--", 'x'.repeat(3000)])
      expect((await get(`/find-vej/${code}`)).status, code).toBe(404)
  })

  test('finds however it is spelt, and shows help first when it is about life', async () => {
    for (const word of ['soevn', 'SØVN', 'sovn', 'nætter', 'søvnen'])
      expect((await get(`/find-vej?find=${encodeURIComponent(word)}`)).text).toContain('passer til')
    const { text } = await get(`/find-vej?find=${encodeURIComponent('jeg vil ikke leve mere')}`)
    expect(text).toContain('Ring 112, eller se, hvem der svarer lige nu.')
    expect((await get('/find-vej?find=xyzzy')).text).toContain('Vi fandt ikke noget')
    const hostile = await get(`/find-vej?find=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(hostile.html).not.toContain('<script>alert')
  })

  test('leads to early help without a case: a short course, support at home, and somebody to go on with [C027]', async () => {
    expect((await get('/find-vej/sove')).text).toContain('Det følger af Serviceloven § 82 a.')
    expect((await get('/find-vej/orker')).text).toContain('Serviceloven § 82 b')
    const { text, html } = await get('/find-vej/bange')
    for (const said of [
      'Du behøver ikke vente',
      'Det varer ti uger',
      '§ 82 a',
      'Skriv til os om det her',
    ])
      expect(text).toContain(said)
    // Nobody asks who it is, or what it is called.
    expect(html).not.toMatch(/<form[^>]*method="post"/)
    expect(text).not.toMatch(/diagnose|visitation|henvisning kræves/i)
  })

  test('has the hours and numbers of civil, regional and private offers on one card', async () => {
    const { text } = await get('/steder/ark')
    for (const said of [
      'Hos regionen',
      'Hos frivillige',
      'Private tilbud',
      '12 34 56 62',
      'Tirsdag kl. 19 til 21',
    ])
      expect(text).toContain(said)
  })
})

describe('the door by the clock', () => {
  test.each([
    ['2026-11-20T22:40:00Z', 'Åbner søndag kl. 14'],
    ['2026-11-22T14:00:00Z', 'Døren er åben nu'],
    ['2026-12-24T15:00:00Z', 'Døren er åben nu'],
    ['2026-12-25T10:00:00Z', 'Åbner i dag kl. 14'],
    ['2027-03-29T08:00:00Z', 'Åbner i dag kl. 14'],
  ])('at %s: %s', async (iso, said) => {
    at(iso)
    expect((await get('/doeren')).text).toContain(said)
  })

  test.each([
    ['a Friday at 23.40', '2026-11-20T22:40:00Z', 'Svarer nu, til søndag kl. 14.', 'Døren'],
    ['the night worker’s 02.15', '2026-11-24T01:15:00Z', 'Svarer nu, til kl. 10.', 'Døren'],
    ['Christmas Day at noon', '2026-12-25T11:00:00Z', 'Svarer nu, til kl. 14.', 'Døren'],
  ])('help at %s: who answers first, and what opens next', async (_, iso, first, closed) => {
    at(iso)
    const { html, text } = await get('/faa-hjaelp')
    const [, open = '', later = ''] = text.split(/Svarer lige nu|Svarer igen senere/)
    expect(open).toContain(first)
    expect(open).toContain('Fyrhuset')
    expect(open).not.toMatch(/Svarer igen/)
    expect(later).toContain(closed)
    expect(html.indexOf('Akuttelefonen')).toBeLessThan(html.indexOf('Fyrhuset'))
    expect(open).toContain('Det koster det samme som andre opkald.')
  })
})

test('what Nordby writes on its door is calm and easy to read', async () => {
  const all = await town.reads(null, (read) => places(read, today))
  expect(all).toHaveLength(Object.keys(demoPlaces).length)
  const said = [
    ...Object.values(demoQuestions).flatMap((q) => [q.da, q.answer[0], ...q.ways.map((w) => w.da)]),
    ...all.flatMap(({ what, openFor, cost, hosts }) => [
      ...[what.da, openFor.da, cost.da],
      ...hosts.map(({ role }) => role.da),
    ]),
  ].filter(Boolean)
  for (const text of [...said, said.join('\n')])
    expect(calm(text, { page: 'citizen' }), text).toEqual([])
})
