import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { newId } from '../../../platform/data/id.ts'
import { addMember, removePerson } from '../circle.members.ts'

let town: Town
let web: TestWeb
let anna: Somebody
let ida: Somebody
let maja: Somebody
let karen: Somebody
let annas: Visitor
let idas: Visitor
let majas: Visitor

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
  anna = await town.person('Anna')
  ida = await town.person('Ida', 'relative')
  maja = await town.person('Maja', 'staff')
  karen = await town.person('Karen', 'staff')
  await town.works(maja, anna)
  await town.works(karen, anna, { role: 'coordinator' })
  await town.writes(anna, (write) => addMember(write, ida.id, 'family'))
  annas = await web.as(anna)
  idas = await web.as(ida)
  majas = await web.as(maja)
})
afterAll(() => town.close())

describe('what each sees, and the rule that gives it', () => {
  test('[C082] those who see the same by their work stand in one sentence, with why', async () => {
    const page = await annas.get('/min-kreds')
    expect(page.text).toContain('Maja og Karen ser dine ønsker og mål')
    expect(page.text).toContain('fordi I arbejder sammen.')
    expect(page.text.match(/fordi I arbejder sammen/g)).toHaveLength(1)
  })

  test('[C082] a no is one step, holds at once, and is taken back in one step', async () => {
    const said = await annas.send(`/min-kreds/${karen.id}/nej`, { denied: 'goals' })
    expect(said.text).toContain('Dit nej er gemt. Det gælder allerede for Karen.')
    const page = await annas.get('/min-kreds')
    expect(page.text).toContain('Karen ser ikke dine ønsker og mål.')
    expect(page.text).toContain('Karen ser dine skridt, dine aftaler')
    const opened = await annas.send('/min-kreds/nej/luk-op', { person: karen.id, subject: 'goals' })
    expect(opened.text).toContain('Der er lukket op igen.')
    expect(opened.text).toContain('Maja og Karen ser dine ønsker og mål')
  })

  test('one who is kept apart is asked along by nobody, and is not told', async () => {
    await annas.send(`/min-kreds/${karen.id}/udenfor`)
    expect((await annas.get('/min-kreds')).text).toContain(
      'Karen ser ikke noget og bliver ikke spurgt med.',
    )
    for (const address of ['/aftaler/ny', '/min-kurs/skridt/nyt'])
      expect((await annas.get(address)).text).not.toContain('Karen')
    const karens = await web.as(karen)
    expect((await karens.get('/mine-borgere')).text).not.toContain('Anna')
    expect((await karens.get(`/borgere/${anna.id}`)).status).toBe(404)
    await annas.send('/min-kreds/nej/luk-op', { person: karen.id, subject: '' })
    expect((await karens.get('/mine-borgere')).text).toContain('Anna')
  })

  test('nobody says no to one they do not know', async () => {
    const stranger = await town.person('Stranger', 'staff')
    expect((await annas.post(`/min-kreds/${stranger.id}/udenfor`)).status).toBe(404)
    expect((await annas.post(`/min-kreds/${newId()}/nej`, { denied: 'goals' })).status).toBe(404)
    expect((await annas.post(`/min-kreds/${karen.id}/nej`, { denied: 'cpr' })).status).toBe(422)
  })
})

describe('a consent to exchange', () => {
  const wanted = {
    receiver: 'Jobcenter Nordby',
    subjects: 'appointments',
    purpose: 'Så jeg kun fortæller det én gang.',
    person: '',
    until: '2027-02-01',
  }

  test('[C082] nothing is chosen beforehand, and what is missing is asked for kindly', async () => {
    const form = await annas.get('/min-kreds/samtykker/nyt')
    expect(form.html).not.toContain('checked')
    const answer = await annas.post('/min-kreds/samtykker/nyt', { ...wanted, subjects: [] })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('Så jeg kun fortæller det én gang.')
    const far = await annas.post('/min-kreds/samtykker/nyt', { ...wanted, until: '2028-02-01' })
    expect(far.text).toContain('Et samtykke varer højst et år.')
  })

  test('[C060] says to whom, what, why and until when; is withdrawn in one step; and stays in the history', async () => {
    const given = await annas.send('/min-kreds/samtykker/nyt', wanted)
    expect(given.text).toContain('Kommunen må fortælle Jobcenter Nordby om dine aftaler.')
    expect(given.text).toContain('Fordi: Så jeg kun fortæller det én gang.')
    const id = /samtykker\/([0-9a-f-]{36})\/trukket/.exec(given.html)?.[1] ?? ''
    const gone = await annas.send(`/min-kreds/samtykker/${id}/trukket`)
    expect(gone.text).toContain('Samtykket er trukket tilbage.')
    expect(gone.text).toContain('Du trak det tilbage den 18. november.')
    expect(gone.html).not.toContain('/trukket')
    expect((await idas.post(`/min-kreds/samtykker/${id}/trukket`)).status).toBe(404)
  })
})

describe('a relative who tells', () => {
  test('[C082] is heard by those who support, told that it is read, and no more', async () => {
    const at = `/delt-med-mig/${anna.id}/fortael`
    expect((await idas.post(at, { words: '' })).status).toBe(422)
    const sent = await idas.send(at, { words: 'Hun sover ikke.' })
    expect(sent.text).toContain('Det er ikke læst endnu.')
    const desk = await majas.get('/fortalt')
    expect(desk.text).toContain('Ida fortæller om Anna')
    expect(desk.text).toContain('Hun sover ikke.')
    const id = /fortalt\/([0-9a-f-]{36})\/laest/.exec(desk.html)?.[1] ?? ''
    await majas.send(`/fortalt/${id}/laest`)
    expect((await idas.get(at)).text).toContain('Tak, det er læst.')
    expect((await annas.get('/min-kreds/fortalt')).text).toContain('Hun sover ikke.')
  })

  test('[C082] is told kindly when they are removed, and not why', async () => {
    await town.writes(anna, (write) => removePerson(write, ida.id))
    const page = await idas.get('/delt-med-mig')
    expect(page.text).toContain('Anna deler ikke mere med dig lige nu.')
    expect(page.text).toContain('Hjælp til dig som pårørende')
    expect((await idas.get(`/delt-med-mig/${anna.id}`)).status).toBe(404)
    expect((await idas.get(`/delt-med-mig/${anna.id}/fortael`)).status).toBe(200)
  })

  test('a stranger who guesses the address is answered as for nobody', async () => {
    const stranger = await web.as(await town.person('Nobody', 'relative'))
    const one = await stranger.get(`/delt-med-mig/${anna.id}/fortael`)
    const other = await stranger.get(`/delt-med-mig/${newId()}/fortael`)
    expect([one.status, other.status]).toEqual([404, 404])
    expect((await stranger.post(`/delt-med-mig/${anna.id}/fortael`, { words: 'x' })).status).toBe(
      404,
    )
  })
})

describe('the drawing of the network', () => {
  test('[C083] names are placed by plain choices, and stand in the drawing and in the list', async () => {
    const placed = await annas.send('/min-kreds/netvaerk/ny', {
      name: 'Mor',
      ring: 'close',
      person: '',
    })
    expect(placed.html).toMatch(/<svg class="rings"[\s\S]*Mor[\s\S]*<table/)
    expect(placed.text).toContain('Mor Tæt på Må gerne kontaktes')
    const id = /netvaerk\/([0-9a-f-]{36})"/.exec(placed.html)?.[1] ?? ''
    const moved = await annas.send(`/min-kreds/netvaerk/${id}`, {
      ...{ ring: 'around', avoid: 'on', version: '1' },
    })
    expect(moved.text).toContain('Mor Ude omkring Kontakt ikke')
    expect(
      (await annas.post(`/min-kreds/netvaerk/${id}`, { ring: 'far', version: '2' })).status,
    ).toBe(422)
    expect((await idas.post(`/min-kreds/netvaerk/${id}/vaek`)).status).toBe(404)
    expect((await annas.post('/min-kreds/netvaerk/ny', { name: '', ring: 'near' })).status).toBe(
      422,
    )
  })

  test('[C083] is seen by the one it is shared with, and not by work alone', async () => {
    const course = `/delt-med-mig/${anna.id}`
    expect((await majas.get(course)).status).toBe(404)
    await annas.send(`/min-kreds/${maja.id}/ser-med`, { subjects: 'network', until: '' })
    const seen = await majas.get(course)
    expect(seen.html).toContain('<svg class="rings"')
    expect(seen.text).toContain('Mor Ude omkring Kontakt ikke')
    expect(seen.html).not.toContain('/min-kreds/netvaerk/')
  })
})
