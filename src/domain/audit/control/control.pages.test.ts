import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import type { Read } from '../../../platform/data/db.ts'

let town: Town
let web: TestWeb
let anna: Somebody
let sami: Somebody
let annas: Visitor
let samis: Visitor
let bos: Visitor

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
  anna = await town.person('Anna')
  sami = await town.person('Sami', 'staff')
  await town.reads(sami, async (read: Read) => read.shows([anna.id], 'steps'))
  town.clock.move(new Date(town.clock.now().getTime() + 86_400_000))
  annas = await web.as(anna)
  samis = await web.as(sami)
  bos = await web.as(await town.person('Bo', 'admin'))
})
afterAll(() => town.close())

const linkIn = ({ html }: { html: string }, pattern: RegExp) => pattern.exec(html)?.[0] ?? ''
const id = '[0-9a-f]{8}-[0-9a-f-]{27}'

describe('a person wonders', () => {
  test('beside the look, with words or without, and reads the answer in the same place [C060]', async () => {
    const log = await annas.get('/hvem-har-set')
    expect(log.text).toContain('Det her undrer jeg mig over')
    const at = linkIn(log, new RegExp(`/hvem-har-set/${id}/undrer-mig`))
    expect((await annas.get(at)).text).toContain('så dine skridt.')
    const asked = await annas.send(at, { words: 'Ham har jeg aldrig mødt.' })
    expect(asked.text).toContain('Dit spørgsmål er sendt.')
    expect(asked.text).toContain('Du har spurgt om det.')
    expect((await annas.send(at, { words: '' })).text).toContain('Du har allerede spurgt om det.')
    expect((await samis.get('/i-dag')).text).not.toContain('på dit svar')
    expect((await samis.get(at)).status).toBe(404)
  })

  test('the officer sees the age, asks the one who looked, and answers in plain words', async () => {
    const desk = await bos.get('/log-kontrol')
    expect(desk.text).toContain('Kom i dag')
    const at = linkIn(desk, new RegExp(`/log-kontrol/undren/${id}`))
    expect((await bos.get(at)).text).toContain('Ham har jeg aldrig mødt.')
    await bos.send(`${at}/spoerg`)
    expect((await samis.get('/i-dag')).text).toContain('Der venter ét spørgsmål på dit svar.')
    const mine = await samis.get('/log-kontrol/spoergsmaal')
    const question = linkIn(mine, new RegExp(`/log-kontrol/spoergsmaal/${id}`))
    const page = await samis.get(question)
    expect(page.text).toContain('Hvad skulle du bruge det til?')
    expect(page.text).toContain('Du så Annas side')
    expect(page.text).not.toContain('Ham har jeg aldrig mødt.')
    expect((await samis.post(question, { words: 'ups' })).status).toBe(422)
    await samis.send(question, { words: 'Jeg skulle finde en anden Anna.' })
    expect((await samis.get(question)).status).toBe(404)
    expect((await bos.get(at)).text).toContain('Medarbejderen er spurgt.')
    await bos.send(at, { words: 'Sami ledte efter en anden Anna. Han har ikke læst mere.' })
    expect((await annas.get('/hvem-har-set')).text).toContain('Sami ledte efter en anden Anna.')
  })

  test('what the officer did is in the log of the person', async () => {
    const log = await annas.get('/hvem-har-set')
    expect(log.text).toContain('For at se efter, at ingen kigger uden grund.')
    expect(log.text).toContain('Det hører til kontrollen af loggen.')
  })
})

describe('a sample', () => {
  test('is drawn of days that are over, and says how many of how many', async () => {
    const draw = '/log-kontrol/stikproever'
    const days = { from: '2026-11-18', until: '2026-11-18', wanted: '5' }
    expect((await bos.post(draw, { ...days, until: '2026-11-17' })).status).toBe(422)
    expect((await bos.post(draw, { ...days, until: '2026-12-01' })).status).toBe(422)
    expect((await bos.post(draw, { ...days, from: '2025-01-01' })).status).toBe(422)
    const control = await bos.send(draw, days)
    expect(control.text).toContain('trak 1 af 1 opslag.')
    expect(control.text).toContain('1 opslag havde ingen forklaring. Af dem blev 1 trukket.')
    expect(control.text).toContain('gav de samme opslag')
    const question = linkIn(control, new RegExp(`/log-kontrol/svar/${id}`))
    expect((await bos.get(question)).text).toContain('Grund i loggen: ingen.')
    await bos.send(question, { code: 'not_explained', words: 'Vi taler med Sami i morgen.' })
    expect((await bos.get(question)).text).toContain('Vi kan ikke finde en grund')
    const report = await bos.get('/log-kontrol/kvartal')
    expect(report.text).toContain('Kontrol af loggen i 4. kvartal 2026')
    expect(report.text).toContain('Vi kan ikke finde en grund: 1')
    expect(report.text).not.toContain('Sami')
  })

  test('those who work here can read how it is done; others have no such page', async () => {
    const how = await samis.get('/log-kontrol/saadan')
    expect(how.text).toContain('Vi trækker lod blandt de seneste opslag.')
    expect(how.text).toContain('Mange borgere på kort tid: 30 borgere inden for 60 minutter')
    for (const place of ['/log-kontrol/saadan', '/log-kontrol/spoergsmaal'])
      expect((await annas.get(place)).status, place).toBe(404)
    for (const place of ['/log-kontrol', '/log-kontrol/stikproever', '/log-kontrol/kvartal'])
      for (const visitor of [annas, samis])
        expect((await visitor.get(place)).status, place).toBe(404)
  })
})
