import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { aNight, type Night } from './test/night.ts'

let night: Night
let web: TestWeb
let ullas: Visitor
let annas: Visitor
beforeAll(async () => {
  night = await aNight()
  web = aWeb(night.town)
  ullas = await web.as(night.ulla)
  annas = await web.as(night.anna)
})
afterAll(() => night.town.close())

const sent = {
  who: 'Anna Lindholm',
  reason: 'unwell',
  words: 'Hun ringer og græder, og jeg kender hende ikke.',
  hours: '2',
  withheld: '',
  danger: '',
}

describe('one who opens', () => {
  test('reads in calm words how it works, and needs a reason and words', async () => {
    const start = await ullas.get('/noedadgang')
    expect(start.text).toContain('Du åbner én persons side ad gangen og højst i fire timer.')
    const none = await ullas.post('/noedadgang', { ...sent, reason: '', words: '' })
    expect(none.status).toBe(422)
    const few = await ullas.post('/noedadgang', { ...sent, words: 'Haster' })
    expect(few.status).toBe(422)
    expect(few.text).toContain('Skriv lidt mere om, hvad der er sket.')
    expect(few.html).toContain('Haster')
  })

  test('no more than four hours, and no message withheld without its words', async () => {
    expect((await ullas.post('/noedadgang', { ...sent, hours: '5' })).status).toBe(422)
    const withheld = { ...sent, withheld: 'police', danger: '' }
    const answer = await ullas.post('/noedadgang', withheld)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Skriv, hvad faren er.')
  })

  test('a name that nobody has comes back with the words kept, and is written down', async () => {
    const none = await ullas.send('/noedadgang', { ...sent, who: 'Anna Lind' })
    expect(none.text).toContain('Vi kender ingen borger, der hedder ”Anna Lind”.')
    expect(none.text).toContain('Forsøget er skrevet ned.')
    expect(none.html).toContain(sent.words)
    expect(none.html).toMatch(/name="hours"[^>]*value="2"[^>]*checked/)
  })

  test('sees the page, and on every page whose it is, until when and why; ended is ended', async () => {
    const opened = await ullas.post('/noedadgang', sent)
    const page = await ullas.get(opened.to)
    expect(page.text).toContain('Annas side er åben til kl. 12.00.')
    expect(page.text).toContain('Sådan vil Anna mødes')
    const banner = 'Du ser Annas side i nødadgang til kl. 12.00.'
    for (const place of [opened.to, '/i-dag', '/mine-borgere', '/noedadgang', '/faa-hjaelp'])
      expect((await ullas.get(place)).text, place).toContain(banner)
    expect((await annas.get('/min-kurs')).text).not.toContain(banner)
    const other = await ullas.send('/noedadgang', { ...sent, who: 'Birgit Sommer' })
    expect(other.text).toContain('Du har en anden persons side åben. Slut den først.')
    const ended = await ullas.send(`${opened.to}/slut`)
    expect(ended.text).toContain('Nødadgangen er slut.')
    expect(ended.text).not.toContain(banner)
    expect((await ullas.get(opened.to)).status).toBe(404)
  })
})

describe('those around it', () => {
  test('the person is told on Min kurs and in the log, and puts the message away', async () => {
    const course = await annas.get('/min-kurs')
    expect(course.text).toContain('Din side har været åbnet i nødadgang')
    expect(course.text).toContain('Du havde det svært')
    const log = await annas.get('/hvem-har-set')
    expect(log.text).toContain('Det var nødadgang.')
    expect(log.text).toContain('Fordi du havde brug for hjælp, og det ikke kunne vente.')
    const seen = /\/noedadgang\/[0-9a-f-]+\/set/.exec(course.html)?.[0] ?? ''
    await annas.send(seen)
    expect((await annas.get('/min-kurs')).text).not.toContain('Din side har været åbnet')
  })

  test('nobody but staff has the page, and staff who may not are told kindly', async () => {
    const { town, bo, leader } = night
    for (const who of [night.anna, bo, leader]) {
      const visitor = await web.as(who)
      expect((await visitor.get('/noedadgang')).status, who.name).toBe(404)
      expect((await visitor.post('/noedadgang', sent)).status, who.name).toBe(404)
    }
    const morten = await web.as(await town.person('Morten', 'staff'))
    expect((await morten.get('/noedadgang')).text).toContain('Din rolle åbner ikke nødadgang.')
    const tried = await morten.send('/noedadgang', sent)
    expect(tried.text).toContain('Din rolle åbner ikke nødadgang.')
  })

  test('the officer reviews in words; the numbers are small and so hidden from a leader', async () => {
    const { bo, christine, town } = night
    const bos = await web.as(bo)
    const [act] = await town.reads(bo, (read) =>
      read.q.selectFrom('circle.emergency').select('id').execute(),
    )
    const at = `/log-kontrol/noedadgang/${act?.id}`
    const page = await bos.get(at)
    expect(page.text).toContain(sent.words)
    expect((await bos.post(at, { finding: 'right', words: '' })).status).toBe(422)
    const words = 'Jeg har talt med Ulla. Anna var alene, og det var rigtigt.'
    await bos.send(at, { finding: 'right', words })
    expect((await bos.get(at)).text).toContain(words)
    expect((await ullas.get(at)).status).toBe(404)
    const counts = await (await web.as(christine)).get('/log-kontrol/noedadgang')
    expect(counts.text).toContain('Fyrhuset, 4. kvartal 2026: åbnet under 5')
    expect((await bos.get('/log-kontrol/noedadgang')).text).toContain(
      'Fyrhuset, 4. kvartal 2026: åbnet 1',
    )
    expect((await ullas.get('/log-kontrol/noedadgang')).status).toBe(404)
  })
})
