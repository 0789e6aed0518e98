import { beforeAll, describe, expect, test } from 'vitest'
import { auditWords } from '../../src/domain/audit/audit.words.ts'
import { addressesOf, type Ids, idsOf, spread } from './ids.ts'
import { type Nordby, sharedNordby } from './nordby.ts'
import { gates, headerProblems, isPage, pageProblems, routes, titleOf } from './pages.ts'
import { tablesOfAddresses } from './places.ts'
import { everybodysWalk, type Walked, walkers } from './walk.ts'

let nordby: Nordby
let walked: Walked[]
let ids: Ids

beforeAll(async () => {
  nordby = await sharedNordby()
  walked = await everybodysWalk(nordby)
  ids = await idsOf(nordby.town)
}, 120_000)

const served = [...routes, ...gates]
const patterns = [...new Set(served.map(({ pattern }) => pattern))]
const got = routes.filter(({ method }) => method === 'GET')

describe('the table of routes', () => {
  test('is long, and says who may knock and why', () => {
    expect(routes.length).toBeGreaterThanOrEqual(90)
    for (const { pattern, who, purpose } of served) {
      expect(['anyone', 'person'], pattern).toContain(who)
      expect(purpose, pattern).toMatch(/^[a-z_]{3,60}$/)
    }
  })

  test('gives each why in plain words, in both languages', () => {
    const told = routes.filter(
      ({ who, purpose }) => who === 'person' && !/^(own|sign)_/.test(purpose),
    )
    const asked = new Set(told.map(({ purpose }) => purpose))
    expect(asked.size).toBeGreaterThanOrEqual(5)
    for (const lang of ['da', 'en'] as const) {
      const said: Record<string, unknown> = auditWords[lang].purposes
      expect([...asked].filter((purpose) => !(purpose in said))).toEqual([])
    }
  })

  test('names places in Danish, in letters that every keyboard has', () => {
    const words = patterns.flatMap((pattern) => pattern.split('/').slice(1))
    const english =
      /^(new|edit|add|delete|remove|list|show|user|login|logout|settings|home|view)s?$/
    for (const word of words.filter((one) => !one.startsWith(':'))) {
      // A file to take along says at its end what it is, and nothing else does.
      expect(word).toMatch(/^[a-z]*(-[a-z]+)*(\.(txt|csv))?$/)
      expect(word).not.toMatch(english)
    }
    for (const word of words.filter((one) => one.startsWith(':')))
      expect(word).toMatch(/^:[a-z][a-zA-Z]*$/)
  })

  test('has each of its addresses from a table, and each address is served', async () => {
    const tables = await tablesOfAddresses()
    expect(tables.length).toBeGreaterThanOrEqual(8)
    // A file beside the built ones: it is not a page of anybody's.
    const written = new Set(tables.flatMap(({ patterns: all }) => all))
    written.delete('/manifest.webmanifest')
    expect(patterns.filter((pattern) => !written.has(pattern))).toEqual([])
    expect([...written].filter((pattern) => !patterns.includes(pattern))).toEqual([])
  })

  test('has no place twice', () => {
    const all = served.map(({ method, pattern }) => `${method} ${pattern.replaceAll(/:\w+/g, ':')}`)
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([])
  })
})

describe('everybody’s walk', () => {
  // The same thing at two addresses: by law, for those whose desk it lies on, and when it was the newest.
  const samePlace = new Map([
    ['/was', '/tilgaengelighed'],
    ['/borgere/:citizen/aftaler/:appointment', '/aftaler/:appointment'],
    ['/udviklingsplan/tidligere/:plan', '/udviklingsplan'],
  ])
  // Shown only while something waits, or a way on.
  const leadsOn = [
    ...['/plan', '/udviklingsplan/indlaes/forslag'],
    // Asked by an enrolled phone’s script, which holds a token that no walker has.
    ...['/uden-net/pakke', '/uden-net/telefon'],
    // Asked by the script of the meeting’s own page: whether somebody has written since.
    '/aftaler/:appointment/moede/nyt',
    // Only after a code has been given or made.
    ...['/doeren/kvittering', '/doeren/samtale', '/doeren/samtale/tider', '/doeren/det-var-mig/ja'],
  ]

  test('is long, and breaks nowhere', () => {
    expect(walked.length).toBeGreaterThanOrEqual(600)
    // An address that no link led to may be nobody's here; a link always leads somewhere.
    const broken = walked.filter(
      ({ from, shown }) =>
        ![200, 303, 308, 403].includes(shown.status) && !(from === '' && shown.status === 404),
    )
    expect(
      broken.map(({ who, from, address, shown }) => `${who} ${from} → ${address} ${shown.status}`),
    ).toEqual([])
  })

  test('comes to every page there is, by links alone', () => {
    const met = new Set(walked.filter(({ shown }) => shown.status === 200).map((w) => w.pattern))
    const unmet = got.map(({ pattern }) => pattern).filter((pattern) => !met.has(pattern))
    expect(unmet.filter((pattern) => !leadsOn.includes(pattern))).toEqual([])
  })

  test('shows whole pages, with the headers of the house [ASVS 3.4.1] [ASVS 3.4.2] [ASVS 3.4.3] [ASVS 3.4.4] [ASVS 3.4.5] [ASVS 3.4.6] [ASVS 4.1.1] [ASVS 14.3.2]', () => {
    const pages = walked.filter(({ shown }) => shown.html !== '' && isPage(shown))
    expect(pages.length).toBeGreaterThanOrEqual(500)
    const problems = pages.flatMap(({ who, pattern, shown }) =>
      pageProblems(shown).map((said) => `${who} ${pattern} ${said}`),
    )
    expect([...new Set(problems)]).toEqual([])
    const away = walked.filter(({ shown }) => shown.html === '')
    expect(away.length).toBeGreaterThanOrEqual(20)
    expect(away.flatMap(({ shown }) => headerProblems(shown.headers, 'no-store'))).toEqual([])
  })

  test('never shows two places under one title', () => {
    const places = new Map<string, Set<string>>()
    // A file has no title.
    const pages = walked.filter(({ shown }) => shown.status === 200 && isPage(shown))
    for (const { pattern, shown } of pages) {
      const title = titleOf(shown.html)
      places.set(title, (places.get(title) ?? new Set()).add(samePlace.get(pattern) ?? pattern))
    }
    expect(places.size).toBeGreaterThanOrEqual(60)
    expect(
      [...places].filter(([, at]) => at.size > 1).map(([title, at]) => [title, ...at]),
    ).toEqual([])
  })
})

describe('every address, asked otherwise', () => {
  test('every page that names something answers for all that is there', async () => {
    const counts = new Map<string, number>()
    for (const { pattern } of got.filter((route) => route.pattern.includes(':'))) {
      for (const address of spread(addressesOf(pattern, ids), 4)) {
        for (const who of spread(walkers, 5)) {
          const { status } = await (await nordby.as(who)).get(address)
          expect([200, 303, 403, 404], `${who} ${address}`).toContain(status)
          counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
        }
      }
    }
    expect(counts.size).toBeGreaterThanOrEqual(25)
  }, 60_000)
})
