import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Id } from '../../src/platform/data/id.ts'
import { filled, formsOfPeople } from './formed.ts'
import { type Nordby, sharedNordby, triedNordby } from './nordby.ts'
import { readable } from './pages.ts'
import { everybodysWalk, type Walked } from './walk.ts'
import { type Whose, wordsOf } from './whose.ts'

let nordby: Nordby
let walked: Walked[]
let words: Map<string, Whose>
let looks: Set<string>
/** Who has said that a contact was theirs: its words are their own. */
let mine: Set<string>

const key = (actor: string, whose: string, route = '') => `${actor} ${whose} ${route}`

beforeAll(async () => {
  nordby = await sharedNordby()
  walked = await everybodysWalk(nordby)
  words = await wordsOf(nordby.town)
  looks = await looksIn(nordby)
  mine = new Set(
    await nordby.town.seeds(async (write) => {
      const links = await write.q
        .selectFrom('contact.link')
        .select(['citizen_id', 'contact_id'])
        .execute()
      return links.map((link) => key(link.citizen_id, link.contact_id))
    }),
  )
}, 300_000)

/** Who has looked at whom, by which route; and who has opened which contact, which is nobody's. */
async function looksIn({ town }: Nordby): Promise<Set<string>> {
  const rows = await town.seeds((write) =>
    write.sql(
      sql<{ actor: Id; whose: Id; route: string }>`
        select actor_id as actor, citizen_id as whose, route from audit.look
        union all select person_id, contact_id, '' from contact.look`,
    ),
  )
  return new Set(rows.map(({ actor, whose, route }) => key(actor, whose, route)))
}

interface Page extends Pick<Walked, 'pattern' | 'statements'> {
  actor: Id
  html: string
}

interface Told extends Page {
  whose: Whose
}

const written = /insert into ("audit"\."look"|contact\.look)/

/** Whose words a page showed to another than themselves. */
function toldBy(page: Page): Told[] {
  const html = readable(page.html)
  const found = [...words].filter(([text]) => html.includes(text)).map(([, whose]) => whose)
  const by = new Map(found.map((whose) => [whose.id, whose]))
  by.delete(page.actor)
  const others = [...by.values()].filter(({ id }) => !mine.has(key(page.actor, id)))
  return others.map((whose) => ({ ...page, whose }))
}

/**
 * What waits for whoever comes first: a contact without a name is read here before anybody has opened it, and
 * who read it is not written down. Of a citizen no page does so.
 */
const beforeOpening = ['/doeren/indbakke', '/doeren/tilbudt/:handover']

/** Of a citizen the look names the route; a contact has no route, and is looked at where it is opened. */
const silent = (all: readonly Told[], left: ReadonlySet<string>) =>
  all.filter(
    ({ actor, whose, pattern, statements }) =>
      !(whose.kind === 'contact' && beforeOpening.includes(pattern)) &&
      (!statements.some((text) => written.test(text)) ||
        !left.has(key(actor, whose.id, whose.kind === 'citizen' ? pattern : ''))),
  )

const named = (all: readonly Told[]) => [
  ...new Set(all.map(({ pattern, whose }) => `${pattern} of a ${whose.kind}`)),
]

describe('whoever is shown another’s words has left a look [ASVS 16.3.2]', () => {
  test('when a page is opened: in the same request, of that citizen at that route, or of that contact', () => {
    const all = walked.flatMap(({ who, pattern, shown, statements }) =>
      who !== null && shown.status === 200
        ? toldBy({ actor: nordby.somebody(who).id, pattern, html: shown.html, statements })
        : [],
    )
    expect(named(silent(all, looks))).toEqual([])
    expect(words.size).toBeGreaterThanOrEqual(60)
    expect(new Set(all.map(({ pattern }) => pattern)).size).toBeGreaterThanOrEqual(8)
    expect(all.length).toBeGreaterThanOrEqual(60)
    expect(all.filter(({ whose }) => whose.kind === 'contact').length).toBeGreaterThanOrEqual(3)
  })

  test('when a form comes back with something to mend', async () => {
    const { nordby: tried } = await triedNordby()
    const { town } = tried
    const all: Told[] = []
    let mended = 0
    for (const { who, pattern, form } of await formsOfPeople()) {
      const sent = filled(form, 'x'.repeat(50_000), '18-11-2026')
      const before = town.statements.length
      const shown = await (await tried.as(who)).post(form.action, sent)
      expect(shown.to, `${who} ${pattern}`).not.toMatch(/^\/log-ind\?/)
      if (who === null || shown.status !== 422) continue
      mended += 1
      const statements = town.statements.slice(before)
      all.push(...toldBy({ actor: tried.somebody(who).id, pattern, html: shown.html, statements }))
    }
    expect(named(silent(all, await looksIn(tried)))).toEqual([])
    expect(mended).toBeGreaterThanOrEqual(20)
    expect(all.length).toBeGreaterThanOrEqual(2)
  }, 300_000)

  test('and a visitor is shown nobody’s', () => {
    const open = walked.filter(({ who }) => who === null)
    expect(open.length).toBeGreaterThanOrEqual(20)
    const told = open.filter(({ shown }) => {
      const html = readable(shown.html)
      return [...words.keys()].some((text) => html.includes(text))
    })
    expect(told.map(({ pattern }) => pattern)).toEqual([])
  })
})
