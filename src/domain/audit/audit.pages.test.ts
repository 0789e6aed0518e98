import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { aWeb, type TestWeb } from '../../../test/visits.ts'
import { newId } from '../../platform/data/id.ts'
import { auditAt } from './audit.addresses.ts'

let town: Town
let web: TestWeb
let anna: Somebody
let maja: Somebody
let ida: Somebody
let stranger: Somebody

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
  anna = await town.person('Anna')
  maja = await town.person('Maja', 'staff')
  ida = await town.person('Ida', 'relative')
  stranger = await town.person('Bo', 'staff')
  await town.works(maja, anna)
  await town.shares(anna, ida, 'appointments')
})
afterAll(() => town.close())

const reason = { purpose: 'prepare', route: '/test', request: newId() }
const looks = (who: Somebody, subject: string) =>
  town.db.as(who.actor, reason).read(async (read) => read.shows([anna.id], subject))
const mine = async (query: Record<string, string> = {}) =>
  (await web.as(anna)).get(auditAt.seen({}, query))

describe('Hvem har set min side?', () => {
  test('says kindly that nobody has looked', async () => {
    expect((await mine()).text).toContain('Ingen andre har set din side endnu.')
  })

  test('says once a day who saw what as what, why, and how they could', async () => {
    await looks(maja, 'goals')
    await looks(maja, 'steps')
    await looks(ida, 'appointments')
    const { text, html } = await mine()
    expect(text).toContain('Maja (din støtteperson) så dine mål og dine skridt.')
    expect(text).toContain(
      'For at gøre sig klar til at mødes med dig. I arbejder sammen. 2 gange den dag.',
    )
    expect(text).toContain('Ida så dine aftaler.')
    expect(text).toContain('Du har delt det.')
    expect(html.match(/<h2>/g)?.length).toBeGreaterThanOrEqual(1)
    expect(text.match(/Maja \(din/g)).toHaveLength(2)
  })

  test('leaves out what the person saw themselves', async () => {
    await looks(anna, 'hopes')
    expect((await mine()).text).not.toContain('dine håb')
  })

  test('can be asked of one person, and of a time', async () => {
    const one = await mine({ hvem: ida.id })
    expect(one.text).toContain('Ida så dine aftaler.')
    expect(one.text).not.toContain('så dine mål')
    expect((await mine({ hvem: stranger.id })).text).toContain('Der er ingen i det, du har valgt.')
    town.clock.move(new Date(town.clock.now().getTime() + 20 * 86_400_000))
    expect((await mine({ tid: 'uge' })).text).toContain('Der er ingen i det, du har valgt.')
    expect((await mine({ tid: 'maaned' })).text).toContain('Maja (din støtteperson) så')
    for (const odd of ['x', '%00', "'"]) {
      const shown = await mine({ hvem: odd, tid: odd, foer: odd })
      expect([shown.status, shown.text.includes('så dine mål')]).toEqual([200, true])
    }
  })

  test('marks an emergency', async () => {
    await town.writes(maja, (write) =>
      write.q
        .insertInto('audit.look')
        .values({
          ...{ id: newId(), at: write.now, actor_id: maja.id, citizen_id: anna.id },
          ...{ subjects: ['goals'], purpose: 'prepare', ground: 'emergency', role: null },
          ...{ route: '/test', request_id: newId() },
        })
        .execute(),
    )
    expect((await mine()).text).toContain('Nødadgang: Maja så dine mål.')
  })

  test('leads back in time, page by page, and leaves none out', async () => {
    const began = town.clock.now().getTime()
    for (let day = 1; day <= 130; day += 1) {
      town.clock.move(new Date(began + day * 86_400_000))
      await looks(maja, 'goals')
    }
    const seen: number[] = []
    let at = auditAt.seen()
    for (let pages = 0; pages < 5 && at; pages += 1) {
      const { html } = await (await web.as(anna)).get(at)
      seen.push(html.match(/Maja \(din støtteperson\) så/g)?.length ?? 0)
      at =
        /href="(\/hvem-har-set\?[^"]*foer=[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    }
    expect(seen.slice(0, 2)).toEqual([60, 60])
    expect(seen.reduce((sum, count) => sum + count, 0)).toBe(130 + 1)
  })

  test('shows roles and no names where the municipality has chosen so', async () => {
    await town.seeds((write) =>
      write.sql(sql`update municipality.setting set value = 'roles' where key = 'log_shows'`),
    )
    const { text } = await mine()
    expect(text).toContain('Din støtteperson så dine mål.')
    expect(text).not.toContain('Maja')
    const list = await (await web.as(anna)).get(auditAt.list())
    expect(list.html).not.toContain('Maja')
    await town.seeds((write) =>
      write.sql(sql`update municipality.setting set value = 'names' where key = 'log_shows'`),
    )
  })

  test('can be taken along as a list that does nothing by itself', async () => {
    const evil = await town.person('=HYPERLINK("http://x")', 'staff')
    await town.works(evil, anna)
    await looks(evil, 'goals')
    const { html, headers, status } = await (await web.as(anna)).get(auditAt.list())
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toContain('attachment')
    const rows = html.trim().split('\r\n')
    expect(rows.length).toBeGreaterThanOrEqual(135)
    expect(html).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(rows.filter((row) => /(^|;)"?[=+\-@]/.test(row))).toEqual([])
    // Nobody else's: the list is the reader's own.
    expect(
      (await (await web.as(stranger)).get(auditAt.list())).html.trim().split('\r\n'),
    ).toHaveLength(1)
  })
})

describe('the list', () => {
  test('asks once more who it is, when that was said more than five minutes ago', async () => {
    const browser = await web.as(anna)
    const minutes = (count: number) =>
      town.clock.move(new Date(town.clock.now().getTime() + count * 60_000))
    minutes(4)
    expect((await browser.get(auditAt.list())).status).toBe(200)
    minutes(2)
    const turned = await browser.get(auditAt.list())
    expect(turned.status).toBe(303)
    expect(turned.to).toContain('/bekraeft')
    expect((await browser.get(auditAt.seen())).status).toBe(200)
  })
})

describe('a no', () => {
  const refusals = () =>
    town.seeds((write) =>
      write.q.selectFrom('audit.refusal').select(['actor_id', 'kind', 'route']).execute(),
    )

  test('is noted with who and where, never with what, and at most ten times a minute', async () => {
    const before = (await refusals()).length
    const bo = await web.as(stranger)
    const address = `/borgere/${anna.id}/kurs`
    expect((await bo.get(address)).status).toBe(404)
    const [last, ...more] = (await refusals()).slice(before)
    expect(more).toEqual([])
    expect(last).toEqual({
      actor_id: stranger.id,
      kind: 'missing',
      route: '/borgere/:citizen/kurs',
    })
    for (let n = 0; n < 15; n += 1) await bo.get(address)
    expect((await refusals()).length - before).toBe(10)
  })

  test('is not noted of a visitor, or of an address that is none', async () => {
    const before = (await refusals()).length
    await web.visitor().get(`/borgere/${anna.id}/kurs`)
    await (await web.as(stranger)).get('/findes-ikke')
    await (await web.as(stranger)).get('/borgere/ikke-et-nummer/kurs')
    expect((await refusals()).length).toBe(before)
  })
})
