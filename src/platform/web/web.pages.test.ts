import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../test/visits.ts'
import { newId } from '../data/id.ts'

let town: Town
let web: TestWeb
let anna: Somebody
let annas: Visitor

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
  anna = await town.person('Anna')
  annas = await web.as(anna)
})
afterAll(() => town.close())

const hope = { draft: 'plan.own_words:hope', kind: 'hope', happened: '' }
const written = () => annas.get('/min-kurs/haab')
const form = () => annas.get('/min-kurs/haab/nyt?slags=haab')

describe('what a person is writing', () => {
  test('is kept while they write, is theirs alone, and is gone when it is saved', async () => {
    const once = newId()
    expect((await annas.post('/kladde', { ...hope, once, words: 'Halvt skrevet' })).status).toBe(
      204,
    )
    expect((await form()).html).toContain('Halvt skrevet')
    const other = await web.as(await town.person('Bo'))
    expect((await other.get('/min-kurs/haab/nyt?slags=haab')).html).not.toContain('Halvt skrevet')
    expect(
      (await annas.post('/min-kurs/haab/nyt', { ...hope, once, words: 'Helt skrevet' })).status,
    ).toBe(303)
    expect((await form()).html).not.toContain('Halvt skrevet')
  })

  test('does not come back when the draft arrives after the form', async () => {
    const once = newId()
    await annas.post('/min-kurs/haab/nyt', { ...hope, once, words: 'Sendt' })
    await annas.post('/kladde', { ...hope, once, words: 'Sendt for sent' })
    expect((await form()).html).not.toContain('Sendt for sent')
  })

  test('is kept when the form is refused, without script too', async () => {
    const long = 'ord '.repeat(3000)
    const answer = await annas.post('/min-kurs/haab/nyt', { ...hope, words: long })
    expect(answer.status).toBe(422)
    expect((await form()).html).toContain('ord ord ord')
  })
})

describe('a form is sent once', () => {
  test('a second press does nothing twice', async () => {
    const rows = () =>
      town.seeds(
        async (write) => (await write.q.selectFrom('plan.own_words').select('id').execute()).length,
      )
    const before = await rows()
    const once = newId()
    const sent = { ...hope, once, words: 'Kun én gang' }
    const first = await annas.post('/min-kurs/haab/nyt', sent)
    const second = await annas.post('/min-kurs/haab/nyt', sent)
    expect([first.status, second.status]).toEqual([303, 303])
    expect((await written()).html.match(/<blockquote>.*?Kun én gang/g)).toHaveLength(1)
    expect(await rows()).toBe(before + 1)
  })

  test('a body that is too large is not read, and the answer says so kindly', async () => {
    const answer = await annas.post('/min-kurs/haab/nyt', { ...hope, words: 'x'.repeat(300_000) })
    expect(answer.status).toBe(413)
    expect(answer.text).toContain('Gå tilbage i din browser')
  })
})

describe('a session', () => {
  test('[ASVS 7.4.1] is dead everywhere after signing out, also for a copied cookie [ASVS 14.3.1]', async () => {
    const phone = await web.as(anna)
    const library = await web.as(anna)
    expect((await phone.get('/min-kurs')).status).toBe(200)
    const out = await library.post('/log-ud')
    expect(out.headers.get('clear-site-data')).toContain('storage')
    for (const visitor of [phone, library]) {
      const answer = await visitor.get('/min-kurs')
      expect([answer.status, answer.to.split('?')[0]]).toEqual([303, '/log-ind'])
    }
    annas = await web.as(anna)
  })

  test('ends by itself after its hours', async () => {
    const began = town.clock.now()
    const visitor = await web.as(anna)
    town.clock.move(new Date(began.getTime() + 12 * 3_600_000 + 1))
    expect((await visitor.get('/min-kurs')).status).toBe(303)
    town.clock.move(began)
  })

  test('is known to the database by a hash only', async () => {
    const token = annas.cookie.split('=')[1] ?? ''
    const rows = await town.seeds((write) =>
      write.q.selectFrom('person.session').selectAll().execute(),
    )
    expect(token.length).toBeGreaterThan(40)
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

describe('a change from elsewhere', () => {
  const send = (headers: Record<string, string>) =>
    web.request('/mig/kontakt', {
      method: 'POST',
      headers: {
        cookie: annas.cookie,
        'content-type': 'application/x-www-form-urlencoded',
        ...headers,
      },
      body: 'kind=phone&value=12345678',
    })

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['a foreign origin', { origin: 'http://evil.example' }],
    ['nobody who says where they come from', {}],
  ])('[ASVS 3.5.1] %s is refused', async (_, headers) => {
    expect((await send(headers)).status).toBe(403)
  })

  test('our own page is not', async () => {
    expect((await send({ origin: 'http://localhost', host: 'localhost' })).status).toBe(303)
  })
})

describe('how pages look', () => {
  test('is chosen before signing in, and remembered', async () => {
    const visitor = web.visitor()
    await visitor.send('/visning', {
      scheme: 'dark',
      calm: 'on',
      text: 'large',
      contrast: 'more',
      back: '/om-ordene',
    })
    const page = await visitor.get('/')
    expect(page.html).toMatch(
      /data-color-scheme="dark"[^>]*data-calm[^>]*data-text="large"[^>]*data-contrast="more"/,
    )
  })

  test('[ASVS 3.7.2] leads back to our own pages only', async () => {
    for (const back of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
    ]) {
      expect((await web.visitor().post('/visning', { scheme: 'auto', back })).to).toBe('/')
    }
  })

  test('in English too', async () => {
    const visitor = web.visitor()
    await visitor.send('/sprog', { lang: 'en', back: '/' })
    expect((await visitor.get('/')).text).toContain('Come as you are')
  })
})

describe('somebody who is asked to sign in on the way to a page', () => {
  test('comes to that page', async () => {
    await town.seeds((write) =>
      write.q
        .insertInto('person.demo_sign_in')
        .values({ person_id: anna.id, position: 1, says: 'Borger.' })
        .execute(),
    )
    const visitor = web.visitor()
    const asked = await visitor.get('/min-kreds')
    const wayIn = await visitor.get(asked.to)
    const demo = /href="([^"]*\/demo[^"]*)"/.exec(wayIn.html)?.[1] ?? ''
    const page = await visitor.get(demo.replaceAll('&amp;', '&'))
    const videre = /name="videre" value="([^"]*)"/.exec(page.html)?.[1] ?? ''
    expect((await visitor.post(`/demo/${anna.id}`, { videre })).to).toBe('/min-kreds')
  })

  test('and never to a page of somebody else’s', async () => {
    const page = await web.visitor().get('/demo?videre=//evil.example')
    expect(page.html).not.toContain('name="videre"')
    const sent = await web.visitor().post(`/demo/${anna.id}`, { videre: 'https://evil.example' })
    expect(sent.to).toBe('/min-kurs')
  })
})
