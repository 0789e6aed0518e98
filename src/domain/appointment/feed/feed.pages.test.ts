import { convertIcsCalendar } from 'ts-ics'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { appointment as appointmentOf } from '../appointment.queries.ts'
import { whenOf } from '../appointment.when.ts'
import { callOff, make } from '../appointment.writes.ts'
import { FETCHES_AN_HOUR } from './feed.rules.ts'

let town: Town
let web: TestWeb
let anna: Somebody
let maja: Somebody
let herself: Visitor
let appointment: string

const about = { title: 'Samtale om angst', minutes: 60, form: 'visit', place: 'Søvej 2', what: '' }

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
  anna = await town.person('Anna')
  maja = await town.person('Maja', 'staff')
  await town.works(maja, anna)
  herself = await web.as(anna)
  const when = whenOf('2026-11-20', '13:00', 'Europe/Copenhagen')
  appointment = await town.writes(maja, (write) =>
    make(write, anna.id, when, { ...about, form: 'visit' }, [{ id: maja.id, isStaff: true }]),
  )
}, 60_000)
afterAll(() => town.close())

async function addressFor(who: Visitor, shows = 'plain') {
  const made = await who.send('/aftaler/kalender', { name: 'min telefon', shows })
  return /\/kalender\/[\w-]{43}\.ics/.exec(made.text)?.[0] ?? ''
}
const events = (text: string) => convertIcsCalendar(undefined, text).events ?? []
const fetched = async (address: string, headers = {}) => {
  const response = await web.request(address, { headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

describe('a private calendar address', () => {
  test('is shown once, works without a session, and says nothing of what it is about', async () => {
    const address = await addressFor(herself)
    expect((await herself.get('/aftaler/kalender')).text).not.toContain(address)
    const shown = await fetched(address)
    expect(shown.status).toBe(200)
    expect(shown.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const [event] = events(shown.text)
    expect(event?.summary).toBe('Aftale kl. 13')
    expect(event?.start.date).toEqual(new Date('2026-11-20T12:00:00Z'))
    expect(shown.text).not.toMatch(/angst|Søvej|Maja|Anna|Samtale/)
  })

  test('staff have one with the names and places left out', async () => {
    const address = await addressFor(await web.as(maja))
    const shown = await fetched(address)
    expect(events(shown.text)).toHaveLength(1)
    expect(shown.text).not.toMatch(/angst|Søvej|Maja|Anna|Samtale/)
    const seen = await herself.get('/hvem-har-set')
    expect(seen.text).toContain('Maja')
  })

  test('what was fetched is a look; what is known already shows nothing and leaves none', async () => {
    const address = await addressFor(herself)
    const looks = () =>
      town.reads(anna, async ({ q }) => {
        const rows = await q
          .selectFrom('audit.look')
          .select('id')
          .where('purpose', '=', 'calendar_feed')
          .execute()
        return rows.length
      })
    const before = await looks()
    const first = await fetched(address)
    expect(await looks()).toBe(before + 1)
    const etag = first.headers.get('etag') ?? ''
    const again = await fetched(address, { 'if-none-match': etag })
    expect([again.status, again.text]).toEqual([304, ''])
    expect(await looks()).toBe(before + 1)
    expect((await herself.get('/aftaler/kalender')).text).toContain('Sidst hentet i dag kl. 10')
  })

  test('one who closed it gets nothing more by it: a kind sentence, and no page', async () => {
    const address = await addressFor(herself)
    const page = await herself.get('/aftaler/kalender')
    const closing = /\/aftaler\/kalender\/[\w-]{36}\/lukket/.exec(page.html)?.[0] ?? ''
    await herself.post(closing)
    const gone = await fetched(address)
    expect(gone.status).toBe(410)
    expect(gone.text).toBe('Denne kalender er lukket. This calendar is closed.\n')
    const never = await fetched(`/kalender/${'x'.repeat(43)}.ics`)
    expect([never.status, never.text]).toEqual([410, gone.text])
    expect((await fetched('/kalender/hvad-som-helst')).status).toBe(410)
  })

  test('what is called off stands there as called off, and is newer', async () => {
    const address = await addressFor(herself)
    const [before] = events((await fetched(address)).text)
    await town.writes(anna, async (write) =>
      callOff(write, await appointmentOf(write, appointment), 1),
    )
    const [after] = events((await fetched(address)).text)
    expect(after?.status).toBe('CANCELLED')
    expect(after?.uid).toBe(before?.uid)
    expect(after?.sequence ?? 0).toBeGreaterThan(before?.sequence ?? 0)
  })

  test('nobody closes another’s', async () => {
    const page = await herself.get('/aftaler/kalender')
    const closing = /\/aftaler\/kalender\/[\w-]{36}\/lukket/.exec(page.html)?.[0] ?? ''
    expect((await (await web.as(maja)).post(closing)).status).toBe(404)
  })

  test('asked too often it rests for an hour [ASVS 2.4.1]', async () => {
    const address = await addressFor(herself)
    for (let times = 0; times < FETCHES_AN_HOUR; times += 1) await fetched(address)
    expect((await fetched(address)).status).toBe(429)
    town.clock.move(new Date(town.clock.now().getTime() + 3_600_001))
    expect((await fetched(address)).status).toBe(200)
  }, 30_000)
})
