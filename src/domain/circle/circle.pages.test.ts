import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../test/visits.ts'
import { newId } from '../../platform/data/id.ts'
import { make, whenOf } from '../appointment/index.ts'
import { writeWords } from '../plan/index.ts'

let town: Town
let web: TestWeb
let anna: Somebody
let ida: Somebody
let maja: Somebody
let annas: Visitor
let idas: Visitor

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
  anna = await town.person('Anna')
  ida = await town.person('Ida', 'relative')
  maja = await town.person('Maja', 'staff')
  await town.works(maja, anna)
  annas = await web.as(anna)
  idas = await web.as(ida)
  await town.writes(anna, (write) => writeWords(write, 'hope', 'Jeg vil synge i kor igen.'))
  await town.writes(anna, (write) =>
    make(
      write,
      anna.id,
      whenOf('2026-11-19', '13:00', 'Europe/Copenhagen'),
      { form: 'visit', title: 'Gåtur ved søen', place: 'Biblioteket', what: '', minutes: 60 },
      [],
    ),
  )
})
afterAll(() => town.close())

const codeOf = async (visitor: Visitor) =>
  /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec((await visitor.get('/mig')).text)?.[0] ?? ''
const life = () => `/delt-med-mig/${anna.id}`

describe('a person takes somebody into their circle', () => {
  test('with the code that the other has told them, and shows them nothing by it', async () => {
    const code = await codeOf(idas)
    const added = await annas.send('/min-kreds/ny', { code, relation: 'family', person: '' })
    expect(added.text).toContain('Ida er med i din kreds')
    expect((await annas.get('/min-kreds')).text).toContain('Ida ser ikke noget endnu')
    expect((await idas.get(life())).status).toBe(404)
  })

  test('an unknown code is a clear sentence, and what was written stays', async () => {
    const answer = await annas.post('/min-kreds/ny', {
      code: 'AAAA-2222',
      relation: 'friend',
      person: '',
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Vi kender ikke koden')
    expect(answer.html).toContain('AAAA-2222')
  })
})

describe('a person shares and withdraws', () => {
  test('[C082] one subject is seen by the one it is shared with, and no other subject', async () => {
    await annas.send(`/min-kreds/${ida.id}/ser-med`, { subjects: 'appointments', until: '' })
    const seen = await idas.get(life())
    expect(seen.status).toBe(200)
    expect(seen.text).toContain('Gåtur ved søen')
    expect(seen.text).not.toContain('kor igen')
  })

  test('[C082] the person can see their page as the other sees it, and nobody is told', async () => {
    const preview = await annas.get(`/min-kreds/${ida.id}/ser`)
    expect(preview.text).toContain('Gåtur ved søen')
    expect(preview.text).not.toContain('kor igen')
    expect(preview.text).toContain('Sådan ser Ida din side')
  })

  test('the look is written down, with why', async () => {
    const log = await annas.get('/hvem-har-set')
    expect(log.text).toContain('Ida (din familie) så dine aftaler.')
    expect(log.text).toContain('Du har delt det.')
  })

  test('[C082] what is withdrawn is a kind no at the next click', async () => {
    expect((await idas.get(life())).status).toBe(200)
    await annas.send(`/min-kreds/${ida.id}/ser-med`, { subjects: [], until: '' })
    const after = await idas.get(life())
    expect(after.status).toBe(404)
    expect(after.text).toContain('Vi kan ikke vise siden')
  })

  test('a share until a day ends by itself the day after', async () => {
    await annas.send(`/min-kreds/${ida.id}/ser-med`, {
      subjects: 'appointments',
      until: '2026-11-18',
    })
    expect((await idas.get(life())).status).toBe(200)
    town.clock.move(new Date('2026-11-18T23:30:00Z'))
    expect((await (await web.as(ida)).get(life())).status).toBe(404)
    town.clock.move(new Date('2026-11-18T09:00:00Z'))
  })

  test('removing somebody takes everything with it', async () => {
    await annas.send(`/min-kreds/${ida.id}/ser-med`, {
      subjects: ['appointments', 'hopes'],
      until: '',
    })
    expect((await idas.get(life())).text).toContain('kor igen')
    await annas.send(`/min-kreds/${ida.id}/fjernet`)
    expect((await idas.get(life())).status).toBe(404)
    expect((await annas.get('/min-kreds')).text).not.toContain('Ida')
  })
})

describe('what nobody may', () => {
  test('somebody who is not there and somebody who is not shared answer alike', async () => {
    const unknown = await idas.get(`/delt-med-mig/${newId()}`)
    const closed = await idas.get(life())
    expect([unknown.status, unknown.text]).toEqual([closed.status, closed.text])
  })

  test('a stranger cannot share for a person, whatever they send', async () => {
    const stranger = await web.as(await town.person('Stranger', 'relative'))
    const answer = await stranger.post(`/min-kreds/${anna.id}/ser-med`, {
      subjects: 'hopes',
      until: '',
    })
    expect(answer.status).toBe(404)
  })

  test('a change from another site is refused', async () => {
    const answer = await web.request(`/min-kreds/${maja.id}/ser-med`, {
      method: 'POST',
      headers: {
        cookie: annas.cookie,
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'cross-site',
      },
      body: 'subjects=hopes&until=',
    })
    expect(answer.status).toBe(403)
  })
})
