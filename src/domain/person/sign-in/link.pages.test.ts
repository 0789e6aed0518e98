import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ORIGIN } from '../../../../test/issuer.ts'
import { aTown, type Somebody, type Town, wednesday } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { jobsActor } from '../../../platform/jobs/handler.ts'
import type { Message, Sender } from '../../../platform/mail/sender.ts'
import { addChannel } from '../channels.queries.ts'
import { linkJobs } from './link.jobs.ts'
import { LINK_ASKED } from './link.queries.ts'

let town: Town
let web: TestWeb
let anna: Somebody
let sent: Message[]

const sender: Sender = {
  takes: () => true,
  async send(message) {
    sent.push(message)
  },
}

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town, undefined, { issuers: [], origin: ORIGIN, sends: true })
  anna = await town.person('Anna')
  const maja = await town.person('Maja', 'staff')
  await town.writes(anna, (write) => addChannel(write, 'email', 'anna@nordby.example'))
  await town.writes(maja, (write) => addChannel(write, 'email', 'maja@nordby.example'))
  for (const name of ['Mor', 'Søn']) {
    const one = await town.person(name)
    await town.writes(one, (write) => addChannel(write, 'email', 'familie@nordby.example'))
  }
}, 60_000)
let hours = 0
beforeEach(() => {
  sent = []
  hours += 1
  town.clock.move(new Date(wednesday.getTime() + hours * 3_600_000))
})
afterAll(() => town.close())

/** What the mover and the worker do, at once. */
async function work() {
  const [job] = linkJobs({ sender, origin: ORIGIN })
  await town.db.as(jobsActor).write(async (write) => {
    const due = await write.q
      .deleteFrom('platform.task')
      .where('queue', '=', LINK_ASKED)
      .returning('object_id')
      .execute()
    for (const { object_id } of due) await job?.run(write, object_id)
  })
}

async function ask(email: string, visitor: Visitor = web.visitor()) {
  const shown = await visitor.post('/log-ind/kode', { email })
  await work()
  return { visitor, shown }
}

const linkIn = (text = '') => /https?:\S+\?n=([\w-]+)/.exec(text)?.[1] ?? ''
const codeIn = (text = '') => /koden: (\w{6})/.exec(text)?.[1] ?? ''
/** A visitor is led to sign in; one who came by a link is somebody, though not sure enough for every page. */
const isIn = async (visitor: Visitor) => !(await visitor.get('/mig')).to.startsWith('/log-ind?')

describe('a link by mail', () => {
  test('lets in the one whose inbox it is, once, at a low level', async () => {
    await ask(' ANNA@nordby.example ')
    expect(sent).toHaveLength(1)
    const n = linkIn(sent[0]?.text)
    const visitor = web.visitor()
    expect((await visitor.get(`/log-ind/link?n=${n}`)).status).toBe(200)
    const done = await visitor.post('/log-ind/link/fulgt', { n })
    expect(done.status).toBe(303)
    const rows = await town.seeds(({ q }) =>
      q.selectFrom('person.session').select(['way', 'level', 'factors', 'person_id']).execute(),
    )
    expect(rows).toEqual([{ way: 'link', level: 'low', factors: 1, person_id: anna.id }])
  })

  test('works once, also under fifty tries at a time [ASVS 6.5.1]', async () => {
    await ask('anna@nordby.example')
    const n = linkIn(sent[0]?.text)
    const tries = await Promise.all(
      Array.from({ length: 50 }, () => web.visitor().post('/log-ind/link/fulgt', { n })),
    )
    expect(tries.filter(({ status }) => status === 303)).toHaveLength(1)
    expect(tries.filter(({ status }) => status === 403)).toHaveLength(49)
  }, 30_000)

  test('is not used up by a mail program that opens it', async () => {
    await ask('anna@nordby.example')
    const n = linkIn(sent[0]?.text)
    for (let times = 0; times < 3; times += 1) await web.visitor().get(`/log-ind/link?n=${n}`)
    expect((await web.visitor().post('/log-ind/link/fulgt', { n })).status).toBe(303)
  })

  test('holds for a quarter of an hour', async () => {
    await ask('anna@nordby.example')
    const n = linkIn(sent[0]?.text)
    town.clock.move(new Date(town.clock.now().getTime() + 15 * 60_000 + 1000))
    const shown = await web.visitor().post('/log-ind/link/fulgt', { n })
    expect(shown.text).toContain('Det virker ikke længere')
  })

  test('says nothing about health, and names no service', async () => {
    await ask('anna@nordby.example')
    const [letter] = sent
    const said = `${letter?.subject} ${letter?.text.replace(/https?:\S+/, '')}`
    expect(said).not.toMatch(/plan|støtte|borger|psyk|recovery|roret|kommune|Anna|nordby/i)
  })

  test('does not let in staff, who need two factors [ASVS 6.3.3]', async () => {
    await ask('maja@nordby.example')
    const visitor = web.visitor()
    const shown = await visitor.post('/log-ind/link/fulgt', { n: linkIn(sent[0]?.text) })
    expect(shown.text).toContain('Log ind i to trin')
    expect(await isIn(visitor)).toBe(false)
  })
})

describe('a typed code', () => {
  test('works in the browser that asked, however it is typed', async () => {
    const { visitor } = await ask('anna@nordby.example')
    const code = codeIn(sent[0]?.text)
    const kode = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `
    expect((await visitor.post('/log-ind/kode/skrevet', { kode })).status).toBe(303)
    expect(await isIn(visitor)).toBe(true)
  })

  test('works in no other browser, also not in one that asked for itself', async () => {
    await ask('anna@nordby.example')
    const kode = codeIn(sent[0]?.text)
    expect((await web.visitor().post('/log-ind/kode/skrevet', { kode })).status).toBe(403)
    const { visitor } = await ask('nobody@nordby.example')
    expect((await visitor.post('/log-ind/kode/skrevet', { kode })).status).toBe(403)
  })

  test('has five tries, and then not even the right one opens', async () => {
    const { visitor } = await ask('anna@nordby.example')
    const kode = codeIn(sent[0]?.text)
    for (let tries = 0; tries < 5; tries += 1)
      await visitor.post('/log-ind/kode/skrevet', { kode: 'AAAAAA' })
    expect((await visitor.post('/log-ind/kode/skrevet', { kode })).status).toBe(403)
  })
})

describe('whoever asks', () => {
  const told = ({ status, to, headers }: { status: number; to: string; headers: Headers }) => ({
    ...{ status, to },
    cookies: headers.getSetCookie().map((one) => one.replace(/=[^;]*/, `=${'x'.length}`)),
  })

  test('is answered alike, known or not, and does the same work [ASVS 6.3.8]', async () => {
    const statements = async (email: string) => {
      const before = town.statements.length
      const shown = await web.visitor().post('/log-ind/kode', { email })
      const asked = town.statements.slice(before).map((one) => one.replaceAll(/'[^']*'/g, '?'))
      return { shown: told(shown), asked }
    }
    await web.visitor().get('/log-ind/kode')
    const known = await statements('anna@nordby.example')
    const unknown = await statements('ukendt@nordby.example')
    expect(unknown).toEqual(known)
    await work()
    expect(sent.map(({ to }) => to)).toEqual(['anna@nordby.example'])
  })

  test('again and again sends three, and the last still lets the real one in [ASVS 6.3.1]', async () => {
    for (let times = 0; times < 8; times += 1) await ask('anna@nordby.example')
    expect(sent).toHaveLength(3)
    const n = linkIn(sent[2]?.text)
    expect((await web.visitor().post('/log-ind/link/fulgt', { n })).status).toBe(303)
  })

  test('for an address that several share gets none: whose it is would be a guess', async () => {
    await ask('familie@nordby.example')
    expect(sent).toEqual([])
  })

  test('with what is no address is told how it is written, and nothing is asked', async () => {
    const shown = await web.visitor().post('/log-ind/kode', { email: 'anna' })
    expect(shown.status).toBe(422)
    expect(shown.html).toContain('value="anna"')
  })
})

test('secrets stand nowhere when they are sent, and never as they are', async () => {
  await ask('anna@nordby.example')
  const rows = await town.seeds(({ q }) => q.selectFrom('person.link').selectAll().execute())
  expect(rows.length).toBeGreaterThanOrEqual(10)
  expect(rows.filter(({ secret_sealed }) => secret_sealed !== null)).toHaveLength(0)
  expect(JSON.stringify(rows)).not.toContain(linkIn(sent[0]?.text))
})

test('a form from another site lets nobody in', async () => {
  await ask('anna@nordby.example')
  const body = new URLSearchParams({ n: linkIn(sent[0]?.text) }).toString()
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'cross-site',
  }
  const answer = await web.request('/log-ind/link/fulgt', { method: 'POST', body, headers })
  expect(answer.status).toBe(403)
})

describe('a code by text message', () => {
  const number = '12 34 56 78'
  const withText = () =>
    aWeb(town, undefined, { issuers: [], origin: ORIGIN, sends: true, textsToo: true })

  test('comes to the number we know, and lets in at a low level', async () => {
    const ida = await town.person('Ida')
    await town.writes(ida, (write) => addChannel(write, 'sms', number))
    const visitor = withText().visitor()
    await visitor.post('/log-ind/kode', { email: '12345678' })
    await work()
    expect(sent.map(({ kind, to }) => [kind, to])).toEqual([['sms', number]])
    const kode = /\b([A-Z2-9]{6})\b/.exec(sent[0]?.text ?? '')?.[1] ?? ''
    expect((await visitor.post('/log-ind/kode/skrevet', { kode })).status).toBe(303)
  })

  test('is not offered where no text messages can be sent', async () => {
    expect((await web.visitor().get('/log-ind/kode')).text).not.toContain('mobilnummer')
    expect((await web.visitor().post('/log-ind/kode', { email: number })).status).toBe(422)
  })
})
