import { beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/platform/data/id.ts'
import { makeLog } from '../../src/platform/log.ts'
import { formsOfPeople, type Met } from './formed.ts'
import { send, sendRaw, textsOf } from './inputs.ts'
import { type Nordby, type Tried, triedNordby } from './nordby.ts'
import { linksIn } from './pages.ts'
import { tableSums } from './sums.ts'
import { walk } from './walk.ts'

let nordby: Nordby
let tried: Tried
let forms: Met[]
/** A word that stands nowhere else, for each field. */
const canaries = new Set<string>()
const leaked: string[] = []
let answers = 0

beforeAll(async () => {
  tried = await triedNordby()
  nordby = tried.nordby
  forms = (await formsOfPeople()).filter(({ form }) => textsOf(form).length > 0)
}, 120_000)

const canary = () => {
  const word = `kanarie${newId().slice(-12)}`
  canaries.add(word)
  return word
}
const tells = (text: string) => [...canaries].some((word) => text.includes(word))

// What a person writes is told to nobody but those it is for (ASVS 5.0, 14.2.1 and 16.2.5).
test('words put into a field come into no address, no header and no log [ASVS 14.2.1] [ASVS 16.2.5]', async () => {
  for (const met of forms) {
    for (const sending of [
      () => send(nordby, met, canary()),
      // What is refused is not told either.
      () => send(nordby, met, canary(), (sent) => ({ ...sent, version: '999', answer: 'x' })),
      () => sendRaw(nordby, met, `${canary()}=${canary()}&words=${canary()}%FF`),
      () => send(nordby, met, canary().padEnd(20_000, 'x')),
    ]) {
      const { status, to, headers } = await sending()
      answers += 1
      const cookies = headers
        .getSetCookie()
        .map((one) => Buffer.from(one.split(/[=;]/)[1] ?? '', 'base64url'))
      const all = [to, ...[...headers].flat(), ...cookies.map((one) => one.toString('utf8'))]
      if (tells(all.join('\n'))) leaked.push(`${met.pattern} ${status}`)
      expect(status, met.pattern).toBeLessThan(500)
    }
  }
  expect(answers).toBeGreaterThanOrEqual(80)
  expect(canaries.size).toBeGreaterThanOrEqual(120)
  expect(leaked).toEqual([])
  expect(tried.log.filter(tells)).toEqual([])
}, 120_000)

test('nor into any address that pages then lead to', async () => {
  let read = 0
  let links = 0
  for (const who of ['Anna', 'Maja', 'Jonas']) {
    for (const { shown, pattern } of await walk(nordby, who, 3)) {
      if (tells(shown.html)) read += 1
      links += linksIn(shown.html).length
      expect(linksIn(shown.html).filter(tells), `${who} ${pattern}`).toEqual([])
    }
  }
  // They were kept, and are read where they belong.
  expect(read).toBeGreaterThanOrEqual(10)
  expect(links).toBeGreaterThanOrEqual(500)
}, 60_000)

/** Where a text stands open on purpose: the municipality's own plan and list of words, which are everybody's. */
const open = ['direction.plan', 'journal.language_proposal']

test('nor into any table but sealed: no line of the log, no letter that waits, no task [ASVS 14.2.1]', async () => {
  const { pool } = nordby.town
  const tables = [...(await tableSums(pool)).keys()].filter((name) => !open.includes(name))
  expect(tables.length).toBeGreaterThanOrEqual(40)
  const held = await pool.lend(async (connection) => {
    const rows: string[] = []
    for (const name of tables) {
      const text = `select t::text as row from ${name} t where t::text like '%kanarie%'`
      for (const { row } of (await connection.query(text, [])).rows) rows.push(`${name} ${row}`)
    }
    return rows
  })
  expect(held.filter(tells)).toEqual([])
})

test('a bug leaves its kind and its place in the log, and no word of anybody’s [ASVS 16.2.5]', () => {
  const lines: string[] = []
  const log = makeLog({ to: { write: (line) => void lines.push(line) } })
  const secret = canary()
  log.bug(
    '0123456789ab',
    Object.assign(new Error(`the key (name)=(${secret})`), { code: '23505', detail: secret }),
  )
  log.bug('0123456789ab', secret)
  log.bug('0123456789ab', { secret })
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatch(/"reference":"0123456789ab".*"code":"23505".*log-canary/)
  expect(lines.filter(tells)).toEqual([])
})
