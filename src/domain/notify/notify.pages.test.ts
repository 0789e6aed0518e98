import { createHmac } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { aWeb, type TestWeb, type Visitor } from '../../../test/visits.ts'
import { ORIGIN } from './test/post-office.ts'
import { aStage } from './test/stage.ts'

const it = aStage()
const SECRET = 'what only the gateway and we know of'
const identity = { issuers: [], origin: ORIGIN, sends: true, receiptSecret: SECRET }
let web: TestWeb

beforeAll(() => {
  web = aWeb(it.town, undefined, { ...identity, pushKey: 'B'.repeat(87) })
})

const mine = '/mig/saadan-faar-du-besked'
const base = { version: '1', ways: ['mail'], pace: 'at_once', topics: ['appointments', 'plan'] }
const happened = async () => {
  await it.happens()
  await it.office.listens()
  it.office.after(1)
  await it.office.works()
}

describe('Nyt til dig', () => {
  test('is kind when there is nothing, and shows what is new until it is opened', async () => {
    const anna = await web.as(it.anna)
    expect((await anna.get('/nyt')).text).toContain('Der er ikke noget nyt.')
    await happened()
    const list = await anna.get('/nyt')
    expect(list.text).toContain('Der er en ny aftale')
    expect(list.text).toContain('Maja, i dag kl. 10')
    const open = /\/nyt\/[\w-]{36}\/aabnet/.exec(list.html)?.[0] ?? ''
    expect((await it.news(it.anna)).notices.map(({ isRead }) => isRead)).toEqual([false])
    const opened = await anna.post(open)
    expect(opened.to).toMatch(/^\/aftaler\/[\w-]{36}$/)
    expect((await anna.get('/nyt')).html).not.toContain('data-color="plum"')
    expect((await it.news(it.anna)).notices.map(({ isRead }) => isRead)).toEqual([true])
    expect((await (await web.as(it.maja)).post(open)).status).toBe(404)
  })

  test('is in pages, and all of it can be set as seen', async () => {
    const anna = await web.as(it.anna)
    for (let times = 0; times < 21; times += 1) await it.happens()
    await it.office.listens()
    expect((await anna.get('/nyt')).text).toContain('Side 1 af 2')
    expect((await anna.get('/nyt?side=2')).html.match(/aabnet/g)).toHaveLength(1)
    expect((await anna.get('/nyt?side=x')).status).toBe(200)
    expect((await anna.send('/nyt/alt-laest')).text).toContain('Alt er sat som set.')
  })
})

describe('how one is told', () => {
  test('is chosen, kept, and stopped by one press', async () => {
    await it.chooses(it.anna)
    const anna = await web.as(it.anna)
    const saved = await anna.send(mine, { ...base, quietFrom: '22', quietUntil: '07.30' })
    expect(saved.text).toContain('Det er gemt.')
    expect(saved.html).toContain('value="07:30"')
    const stopped = await anna.send(`${mine}/stop`)
    expect(stopped.text).toContain('Lige nu bliver intet sendt til dig.')
    await happened()
    expect(it.gateway.got).toEqual([])
    expect((await anna.get('/nyt')).text).toContain('Der er en ny aftale')
    expect((await anna.send(mine, { ...base, version: '3' })).text).toContain('Det er gemt.')
  })

  test('a way without an end, half a quiet time and an old window are answered kindly', async () => {
    const anna = await web.as(it.anna)
    const none = await anna.post(mine, { ...base, version: '0' })
    expect([none.status, none.text]).toEqual([422, expect.stringContaining('Skriv først din mail')])
    await it.chooses(it.anna)
    const half = await anna.post(mine, { ...base, quietFrom: '22:00' })
    expect([half.status, half.text]).toEqual([422, expect.stringContaining('Skriv både')])
    await anna.post(mine, base)
    const old = await anna.post(mine, { ...base, pace: 'weekly' })
    expect([old.status, old.text]).toEqual([422, expect.stringContaining('i et andet vindue')])
  })

  test('a browser is added when it belongs to a known service, and to none else [ASVS 13.2.4]', async () => {
    const anna = await web.as(it.anna)
    const keys = { p256dh: 'B'.repeat(87), auth: 'A'.repeat(22) }
    const at = (endpoint: string) => ({ at: JSON.stringify({ endpoint, keys }) })
    const odd = await anna.post(`${mine}/browser`, at('https://10.0.0.1/x'))
    expect(odd.status).toBe(422)
    expect((await anna.post(`${mine}/browser`, { at: '{' })).status).toBe(422)
    const added = await anna.send(`${mine}/browser`, at('https://fcm.googleapis.com/fcm/send/a'))
    expect(added.text).toContain('Det er slået til.')
    const same = at('https://fcm.googleapis.com/fcm/send/a')
    expect((await anna.send(`${mine}/browser`, same)).text).toContain('Det er slået til.')
    const other = await (await web.as(it.maja)).post(`${mine}/browser`, same)
    expect([other.status, other.text]).toEqual([422, expect.stringContaining('En anden får')])
    const ended = /\/mig\/saadan-faar-du-besked\/browser\/[\w-]{36}\/fjernet/.exec(added.html)?.[0]
    expect((await (await web.as(it.maja)).post(ended ?? '')).status).toBe(404)
    expect((await anna.send(ended ?? '')).text).toContain('Den får ikke besked mere.')
  })

  test('a way that is not set up is not offered, and cannot be taken', async () => {
    const bare = aWeb(it.town, undefined, { ...identity, ways: ['mail', 'letter'] })
    const anna = await bare.as(it.anna)
    await it.chooses(it.anna)
    const page = await anna.get(mine)
    expect(page.html).toContain('value="mail"')
    expect(page.html).not.toMatch(/value="(sms|push|post)"|data-push/)
    const keys = { p256dh: 'B'.repeat(87), auth: 'A'.repeat(22) }
    const at = JSON.stringify({ endpoint: 'https://fcm.googleapis.com/fcm/send/a', keys })
    expect((await anna.post(`${mine}/browser`, { at })).status).toBe(422)
    expect((await anna.post(mine, { ...base, ways: ['sms'] })).status).toBe(422)
  })
})

describe('a link in a mail', () => {
  const mailed = async () => {
    await it.chooses(it.anna)
    await happened()
    return it.gateway.got[0]
  }
  const isStopped = async (anna: Visitor) => (await anna.get(mine)).text.includes('intet sendt')

  test('stops everything without signing in, by a press; opening it stops nothing', async () => {
    const letter = await mailed()
    const anna = await web.as(it.anna)
    const link = /https:\S+(\/stop-beskeder\?n=\S+)/.exec(letter?.text ?? '')?.[1] ?? ''
    const visitor = web.visitor()
    const page = await visitor.get(link)
    expect(page.status).toBe(200)
    expect(page.text).not.toMatch(/Anna|aftale/)
    expect(await isStopped(anna)).toBe(false)
    const n = new URLSearchParams(link.split('?')[1]).get('n') ?? ''
    expect((await visitor.post('/stop-beskeder/nu', { n })).text).toContain('ikke flere beskeder')
    expect(await isStopped(anna)).toBe(true)
  })

  test('mail programs stop it by one press (RFC 8058), and every link is answered the same', async () => {
    const letter = await mailed()
    const address = /<https:\/\/[^/]+(\/\S+)>/.exec(
      letter?.headers?.['List-Unsubscribe'] ?? '',
    )?.[1]
    expect(letter?.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    const press = async (at: string) => {
      const type = { 'content-type': 'application/x-www-form-urlencoded' }
      const body = 'List-Unsubscribe=One-Click'
      const response = await web.request(at, { method: 'POST', headers: type, body })
      const text = (await response.text()).replaceAll(/n%3D[\w-]*/g, '')
      return [response.status, text]
    }
    const never = await press('/stop-beskeder/nu?n=does-not-exist')
    expect(await press(address ?? '')).toEqual(never)
    expect(never[0]).toBe(200)
    expect(await isStopped(await web.as(it.anna))).toBe(true)
  })
})

describe('for those who see to it that messages leave', () => {
  test('an administrator sees what did not come through, and no one else may', async () => {
    it.gateway.does.answer = () => Promise.reject(new Error('down'))
    await it.chooses(it.anna, { ways: ['sms'] })
    await happened()
    const admin = await web.as(it.admin)
    it.gateway.does.answer = async () => undefined
    const before = await admin.get('/beskeder-der-ikke-kom-frem')
    expect(before.text).not.toContain('Anna')
    it.office.after(10)
    await it.office.works()
    const ref = `ref-${it.gateway.got.at(-1)?.key}`
    const says = async (status: string, secret = SECRET, late = 0) => {
      const at = String(Math.floor(it.town.clock.now().getTime() / 1000) - late)
      const signature = createHmac('sha256', secret).update(`${ref}.${status}.${at}`).digest('hex')
      const body = new URLSearchParams({ id: ref, status, at, signature }).toString()
      return (await web.request('/beskeder/kvittering', { method: 'POST', body })).status
    }
    expect(await says('lost', 'a secret of somebody else')).toBe(403)
    expect(await says('lost', SECRET, 3600)).toBe(403)
    expect((await admin.get('/beskeder-der-ikke-kom-frem')).text).not.toContain('aldrig en kvit')
    expect(await says('lost')).toBe(204)
    const shown = await admin.get('/beskeder-der-ikke-kom-frem')
    expect(shown.text).toContain('Den blev taget imod, men der kom aldrig en kvittering.')
    const anna = await web.as(it.anna)
    expect((await anna.get('/beskeder-der-ikke-kom-frem')).status).toBe(403)
    expect((await anna.get('/nyt')).text).toContain('Der er en ny aftale')
  })

  test('letters lie in a stack for those who work with the person', async () => {
    await it.chooses(it.anna, { ways: ['letter'] })
    await happened()
    const maja = await web.as(it.maja)
    expect((await maja.get('/breve')).text).toContain('Anna')
    const sheet = await maja.get('/breve/ark')
    expect(sheet.text).toContain('Der er noget nyt til dig.')
    expect(sheet.text).not.toMatch(/aftale|angst/)
    const printed = /\/breve\/[\w-]{36}\/printet/.exec((await maja.get('/breve')).html)?.[0] ?? ''
    // As if it were not there: she may not know of the stack.
    expect((await (await web.as(it.anna)).post(printed)).status).toBe(404)
    expect((await maja.get('/breve')).text).toContain('Anna')
    expect((await maja.send(printed)).text).toContain('Der er ingen breve lige nu.')
  })
})
