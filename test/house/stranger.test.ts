import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/platform/data/id.ts'
import type { Somebody } from '../town.ts'
import type { Shown, Visitor } from '../visits.ts'
import { filled, formsMet, type Sent } from './formed.ts'
import { formsIn } from './forms.ts'
import { friendly } from './hostile.ts'
import { addressesOf, type Ids, idsOf, oneAddressOf, parametersOf, spread } from './ids.ts'
import { type Nordby, sharedNordby } from './nordby.ts'
import { pageProblems, routes } from './pages.ts'
import { changedBetween, type Sums, tableSums } from './sums.ts'
import { everybodysWalk } from './walk.ts'

let nordby: Nordby
let ids: Ids
let strangers: [string, Somebody, Visitor][]
/** What those who may would send to each place. */
let forms: Map<string, Sent>
/** Peers and volunteers who want to be found. */
let listed: Set<string>

beforeAll(async () => {
  nordby = await sharedNordby()
  const { town, web } = nordby
  const walked = await everybodysWalk(nordby)
  forms = new Map(
    formsMet(walked).map(({ pattern, form }) => [pattern, filled(form, friendly, '2026-11-30')]),
  )
  ids = await idsOf(town)
  const finding = await town.seeds((write) =>
    write.q.selectFrom('person.role').select('person_id').where('listed', '=', true).execute(),
  )
  listed = new Set(finding.map((row) => row.person_id))
  const citizen = await town.person('Fremmed')
  const staff = await town.person('Ansat', 'staff')
  strangers = [
    ['a stranger', citizen, await web.as(citizen)],
    ['staff of elsewhere', staff, await web.as(staff)],
  ]
}, 120_000)

const programme = '/hverdag/program/:centre'
// A public plan is everybody's; to sign in as the people of the demo is what the demo is for.
const open = [
  ...['/udviklingsplan/:focusArea', '/udviklingsplan/tidligere/:plan', '/demo/:person'],
  // An everyday question is a word and no id.
  ...['/find-vej/:everyday', '/find-vej/:everyday/ark'],
  // What happens at an activity centre is for everybody who is signed in; it says nothing of who comes.
  programme,
]
// Nordby has one activity centre, one file in a message, and one who practises.
const alone = ['/hverdag/program/:centre/skriv', '/beskeder/:thread/fil/:attachment']
alone.push('/hverdag/oev/:training/i-dag')
const named = routes.filter(({ pattern }) => pattern.includes(':') && !open.includes(pattern))
const everything = process.env.RORET_HOUSE_ALL === '1'
/** A few of each kind and of each person; all of them when asked. */
const some = (pattern: string) => spread(addressesOf(pattern, ids), everything ? 10_000 : 8)

const bare = (html: string) =>
  html.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '#').replaceAll(/%2F[^"&]*/g, '#')

async function nothingSeen(visitor: Visitor, who: string, address: string, shown: Shown) {
  // Whoever wants to be found is found, by name, and sees nothing.
  if (shown.status === 200 && listed.has(address.split('/')[2] ?? '')) {
    expect(shown.text, address).toContain('ser ikke noget om dig')
    return
  }
  expect(shown.status, `${who} ${address}`).toBe(404)
  expect(pageProblems(shown), address).toEqual([])
  const nowhere = address.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, () => newId())
  const absent = await visitor.get(nowhere)
  expect(bare(shown.html), `${who} ${address}`).toBe(bare(absent.html))
}

async function unchanged(work: () => Promise<void>, but: string[] = []): Promise<void> {
  const before: Sums = await tableSums(nordby.town.pool)
  await work()
  const changed = changedBetween(before, await tableSums(nordby.town.pool))
  // That somebody was not let in is written down, and nothing else.
  expect(changed.filter((table) => ![...but, 'audit.refusal'].includes(table))).toEqual([])
}

describe('one who is not let in', () => {
  test('sees of each thing what is seen of nothing, at every address [ASVS 8.2.2]', async () => {
    const asked = new Map<string, number>()
    await unchanged(async () => {
      for (const [who, , visitor] of strangers) {
        for (const { method, pattern } of named) {
          if (method !== 'GET') continue
          for (const address of some(pattern)) {
            await nothingSeen(visitor, who, address, await visitor.get(address))
            asked.set(pattern, (asked.get(pattern) ?? 0) + 1)
          }
        }
      }
    })
    expect(asked.size).toBeGreaterThanOrEqual(22)
    // Each by both of them, and of most things there are several.
    const few = [...asked].filter(([, times]) => times < 4).map(([pattern]) => pattern)
    expect(few.filter((pattern) => !alone.includes(pattern))).toEqual([])
    expect(Math.min(...asked.values())).toBeGreaterThanOrEqual(2)
  }, 120_000)

  test('is shown what happens at an activity centre, and nobody’s name', async () => {
    const addresses = addressesOf(programme, ids)
    expect(addresses.length).toBeGreaterThanOrEqual(1)
    await unchanged(async () => {
      for (const [, , visitor] of strangers)
        for (const address of addresses) {
          const shown = await visitor.get(address)
          expect(shown.status, address).toBe(200)
          for (const name of nordby.people.keys())
            expect(shown.text, address).not.toMatch(new RegExp(`\\b${name}\\b`))
          const doing = formsIn(shown.html).map(({ action }) => action)
          expect(doing.filter((action) => action.startsWith('/hverdag'))).toEqual([])
        }
    })
  })

  test('does nothing to anything, at every address', async () => {
    const answers = new Map<string, Set<number>>()
    await unchanged(async () => {
      for (const [who, , visitor] of strangers) {
        for (const { method, pattern } of named) {
          if (method !== 'POST') continue
          const { draft: _, ...sent } = forms.get(pattern) ?? {}
          for (const address of some(pattern)) {
            const { status, html } = await visitor.post(address, sent)
            expect([403, 404, 422], `${who} ${address}`).toContain(status)
            for (const [name] of nordby.people) expect(html).not.toContain(`>${name}<`)
            answers.set(pattern, (answers.get(pattern) ?? new Set()).add(status))
          }
        }
      }
    })
    expect(answers.size).toBeGreaterThanOrEqual(35)
    // It is the rule that says no, not the form: what is sent would do for one who may.
    const onlyForm = [...answers].filter(([, said]) => said.has(422)).map(([pattern]) => pattern)
    expect(onlyForm).toEqual([])
  }, 120_000)

  test('finds nobody’s things on the pages that everybody has', async () => {
    const all = new Set(
      ['words', 'goal', 'step', 'appointment', 'answer', 'proposal', 'channel', 'citizen'].flatMap(
        (kind) => (ids[kind] ?? []).map(({ id }) => id),
      ),
    )
    expect(all.size).toBeGreaterThanOrEqual(200)
    for (const [who, , visitor] of strangers) {
      for (const { method, pattern } of routes) {
        if (method !== 'GET' || pattern.includes(':') || pattern === '/demo') continue
        const { html } = await visitor.get(pattern)
        const found = html.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []
        const theirs = found.filter((id) => all.has(id) && !listed.has(id))
        expect(theirs, `${who} ${pattern}`).toEqual([])
      }
    }
  })

  test('gets nowhere with an id of another kind', async () => {
    const others = Object.values(ids).flatMap((kind) => spread(kind, everything ? 9 : 1))
    expect(others.length).toBeGreaterThanOrEqual(10)
    await unchanged(async () => {
      const [, , visitor] = strangers[0] ?? []
      if (!visitor) return
      for (const { method, pattern } of named) {
        if (parametersOf(pattern).length !== 1) continue
        for (const { id } of others) {
          const address = pattern.replace(/:\w+/, encodeURIComponent(id))
          const shown = method === 'GET' ? await visitor.get(address) : await visitor.post(address)
          expect([403, 404, 405, 422], `${method} ${address}`).toContain(shown.status)
        }
      }
    })
  }, 180_000)
})

describe('a visitor', () => {
  test('is led to sign in from everywhere, and changes nothing', async () => {
    const visitor = nordby.web.visitor()
    let asked = 0
    await unchanged(async () => {
      for (const { method, pattern, who } of routes) {
        if (who !== 'person') continue
        for (const address of spread(addressesOf(pattern, ids), 3)) {
          const sent = forms.get(pattern) ?? {}
          const shown =
            method === 'GET' ? await visitor.get(address) : await visitor.post(address, sent)
          expect(shown.status, `${method} ${address}`).toBe(303)
          expect(shown.to, `${method} ${address}`).toMatch(/^\/log-ind\?videre=%2F/)
          expect(shown.html).toBe('')
          asked += 1
        }
      }
    })
    expect(asked).toBeGreaterThanOrEqual(150)
  })

  test('from another site, or from none, nobody changes anything [ASVS 3.5.1]', async () => {
    const anna = await nordby.as('Anna')
    const ways: Record<string, string>[] = [
      {},
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost.evil.example' },
    ]
    const posts = routes.filter(({ method }) => method === 'POST')
    await unchanged(async () => {
      for (const { pattern } of posts) {
        for (const way of ways) {
          const address = oneAddressOf(pattern, ids)
          const headers = {
            cookie: anna.cookie,
            'content-type': 'application/x-www-form-urlencoded',
            ...way,
          }
          const { status } = await nordby.web.request(address, {
            method: 'POST',
            headers,
            body: '',
          })
          expect(status, `${pattern} ${JSON.stringify(way)}`).toBe(403)
        }
      }
    })
    expect(posts.length).toBeGreaterThanOrEqual(45)
  }, 60_000)
})
