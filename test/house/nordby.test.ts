import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedNordby } from '../../demo/nordby/nordby.ts'
import { aheadOf } from '../../src/domain/appointment/index.ts'
import { openUntil } from '../../src/domain/municipality/index.ts'
import {
  helpLines,
  municipality,
  terms,
} from '../../src/domain/municipality/municipality.queries.ts'
import { demoPeople } from '../../src/domain/person/index.ts'
import { goals, ownWords, promises, standing, steps } from '../../src/domain/plan/index.ts'
import type { Read } from '../../src/platform/data/db.ts'
import { addDays, dayOf } from '../../src/platform/time/days.ts'
import { calm } from '../../src/platform/words/calm.ts'
import { aTown, type Somebody, type Town } from '../town.ts'

let town: Town
let people: Map<string, Somebody>
let statements = 0

const seed = () => seedNordby({ ...town, owner: town.pool })

beforeAll(async () => {
  town = await aTown()
  const counted = {
    ...town.pool,
    lend: <T>(work: Parameters<typeof town.pool.lend<T>>[0]) =>
      town.pool.lend((connection) =>
        work({
          script: (text) => connection.script(text),
          query(text, values) {
            statements += 1
            return connection.query(text, values)
          },
        }),
      ),
  }
  await seedNordby({ ...town, owner: counted })
  const all = await town.reads(null, demoPeople)
  people = new Map(
    all.map(({ id, name }) => {
      const given = name.split(' ')[0] ?? ''
      return [given, { id, name: given, actor: { kind: 'person', id } }]
    }),
  )
}, 60_000)
afterAll(() => town.close())

function called(name: string): Somebody {
  const one = people.get(name)
  if (!one) throw new Error(`${name} cannot sign in.`)
  return one
}

/** Reads as this person. */
const as = <T>(name: string, work: (read: Read, me: string) => Promise<T>) =>
  town.reads(called(name), (read) => work(read, called(name).id))

const hopes = (reader: string, citizen: string) =>
  as(reader, async (read) =>
    (await ownWords(read, called(citizen).id, ['hope'])).map(({ words }) => words),
  )

const citizens = [
  ...['Anna', 'Peter', 'Mehmet', 'Lise', 'Signe', 'Jonas'],
  ...['Birgit', 'Kasper', 'Fatima', 'Torben', 'Maria', 'Erik'],
]

describe('the demo municipality', () => {
  test('is made once, by so few statements that it takes seconds', async () => {
    expect(statements).toBeGreaterThan(1000)
    // Fourteen rooms take 2,500; with everyday life there are more than twenty.
    expect(statements).toBeLessThan(4000)
    await seed()
    expect(await town.reads(null, demoPeople)).toHaveLength(people.size)
  })

  test('has a sign-in and a calm line for each of its people', async () => {
    const all = await town.reads(null, demoPeople)
    expect(all.slice(0, 12).map(({ name }) => name.split(' ')[0])).toEqual(citizens)
    expect(all.length).toBeGreaterThanOrEqual(30)
    for (const { says } of all) expect(calm(says, { page: 'citizen' })).toEqual([])
  })

  test('says calmly who helps, and somebody always does', async () => {
    const town_ = await town.reads(null, municipality)
    const today = dayOf(town.clock.now())
    const lines = await town.reads(null, (read) => helpLines(read, today))
    const explained = (await town.reads(null, (read) => terms(read, 'da'))).map((t) => t.explained)
    const texts = [
      town_.doorText,
      town_.doorPlace,
      ...lines.flatMap((l) => [l.answeredBy.da, l.cost.da]),
    ]
    expect(explained.length).toBeGreaterThanOrEqual(12)
    for (const text of [...texts, ...explained, explained.join('\n')])
      expect(calm(text, { page: 'citizen' })).toEqual([])
    const [door, emergency] = lines
    if (!door || !emergency) throw new Error('Two phones take turns.')
    // Six weeks of half hours, Christmas among them.
    for (let half = 0; half < 42 * 48; half += 1) {
      const now = { day: addDays(today, Math.floor(half / 48)), minute: (half % 48) * 30 }
      const open = [door, emergency].filter(({ calendar }) => openUntil(calendar, now))
      expect(open, `${now.day} ${now.minute}`).toHaveLength(1)
    }
  })

  test('gives nobody a number that anybody can have', async () => {
    const numbers = await Promise.all(
      citizens.map((name) =>
        as(name, async (read, me) => {
          const row = await read.q.selectFrom('person.cpr').select('cpr_sealed').executeTakeFirst()
          return row && read.box.open('person.cpr.cpr', me, row.cpr_sealed)
        }),
      ),
    )
    const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]
    const check = (cpr: string) =>
      [...cpr.replace('-', '')].reduce(
        (sum, digit, i) => sum + Number(digit) * (weights[i] ?? 0),
        0,
      )
    const known = numbers.filter((cpr) => cpr !== undefined)
    expect(known).toHaveLength(11)
    for (const cpr of known) {
      expect(cpr).toMatch(/^00(0[1-9]|1[0-2])\d\d-\d{4}$/)
      expect(check(cpr) % 11).not.toBe(0)
    }
  })
})

describe('the lives', () => {
  test('every citizen hopes for something, in words of their own', async () => {
    for (const name of citizens) expect(await hopes(name, name), name).not.toEqual([])
    expect(await hopes('Maja', 'Anna')).toEqual([
      'Jeg vil gerne synge i kor igen og kunne invitere min søster til middag uden at være bange hele dagen før.',
    ])
    expect(await hopes('Maja', 'Mehmet')).toEqual([
      'Min egen løn. Og at hente Emil hver tirsdag, så han ser mig stå der, når det ringer ud.',
    ])
    expect(await hopes('Karen', 'Anna')).toEqual([])
    expect(await hopes('Ida', 'Anna')).toEqual([])
  })

  test('Anna is on her way to the choir, and has one thing today', async () => {
    const { id } = called('Anna')
    const [koret] = await as('Anna', (read) => goals(read, id))
    expect(koret?.words).toBe('Vejen til koret')
    expect(koret?.under.map(({ voice }) => voice).sort()).toEqual(['authority', 'provider'])
    const way = await as('Anna', (read) => steps(read, id, { goal: koret?.id ?? '' }))
    expect(way.map((step) => standing(step.turn?.kind))).toEqual([
      ...['completed', 'completed', 'open', 'open'],
    ])
    expect(way[2]).toMatchObject({
      doer: 'us',
      doerPerson: { name: 'Jonas' },
      acceptance: 'accepted',
    })
    const promised = await as('Anna', (read) => promises(read, id))
    expect(promised.map((one) => one.doerPerson?.name ?? 'Anna')).toEqual(
      expect.arrayContaining(['Maja', 'Karen', 'Anna', 'Jonas']),
    )
    expect(promised.filter((one) => one.asksMe)).toHaveLength(1)
    const [next] = await as('Anna', (read) => aheadOf(read, id))
    expect(next).toMatchObject({
      title: 'Gåtur ved søen med Maja',
      day: dayOf(town.clock.now()),
      time: '13:00',
    })
  })

  test('Ida sees Anna’s appointments and nothing else, Jonas the steps he is asked along on', async () => {
    const { id } = called('Anna')
    expect((await as('Ida', (read) => aheadOf(read, id))).length).toBeGreaterThanOrEqual(4)
    expect(await as('Ida', (read) => goals(read, id))).toEqual([])
    expect(await as('Ida', (read) => steps(read, id))).toEqual([])
    expect(await as('Jonas', (read) => steps(read, id))).toHaveLength(2)
    expect(await as('Jonas', (read) => goals(read, id))).toEqual([])
  })

  test('nobody sees anything of Maria’s, and her mother no longer does', async () => {
    const { id } = called('Maria')
    for (const name of people.keys()) {
      if (name === 'Maria') continue
      expect(await as(name, (read) => goals(read, id)), name).toEqual([])
      expect(await hopes(name, 'Maria'), name).toEqual([])
      expect(await as(name, (read) => aheadOf(read, id)), name).toEqual([])
    }
  })

  test('Fatima’s address is hers alone', async () => {
    const addressOf = (reader: string, citizen: string) =>
      as(reader, (read) =>
        read.q
          .selectFrom('person.address')
          .select('person_id')
          .where('person_id', '=', called(citizen).id)
          .execute(),
      )
    expect(await addressOf('Fatima', 'Fatima')).toHaveLength(1)
    expect(await addressOf('Nina', 'Fatima')).toEqual([])
    expect(await addressOf('Maja', 'Anna')).toHaveLength(1)
  })

  test('what is awkward in real life is here too', async () => {
    const goalsOf = (name: string) => as(name, (read, me) => goals(read, me))
    const brokenTo = async (name: string) =>
      (await as(name, (read, me) => promises(read, me))).filter(({ broken }) => broken)
    expect((await goalsOf('Signe')).map(({ turn }) => turn?.kind)).toContain('pause')
    expect(await goalsOf('Kasper')).toEqual([])
    expect((await goalsOf('Erik')).every(({ aim }) => aim === 'keep')).toBe(true)
    expect(await brokenTo('Mehmet')).toHaveLength(1)
    expect(await brokenTo('Anna')).toEqual([])
    const unanswered = (await goalsOf('Peter')).flatMap(({ under }) => under)
    expect(
      unanswered.some(({ voice, answers }) => voice === 'provider' && answers.length === 0),
    ).toBe(true)
    const asked = await as('Signe', (read, me) => aheadOf(read, me))
    expect(asked[0]?.proposal).toMatchObject({ answered: [] })
  })

  test('what the municipality writes about them is calm', async () => {
    let read_ = 0
    for (const name of citizens) {
      const trees = await as(name, (read, me) => goals(read, me))
      const all = trees.flatMap((tree) => [tree, ...tree.under])
      for (const { words } of all.filter(({ voice }) => voice !== 'person')) {
        read_ += 1
        expect(calm(words, { page: 'staff' }), words).toEqual([])
      }
    }
    expect(read_).toBeGreaterThanOrEqual(12)
  })

  test('can be told late on a summer evening too: then the walk is tomorrow', async () => {
    const other = await aTown()
    // Spring is as near as it comes before it is last year's.
    other.clock.move(new Date('2026-07-24T21:50:00Z'))
    await seedNordby({ ...other, owner: other.pool })
    const all = await other.reads(null, demoPeople)
    const anna = { id: all[0]?.id ?? '', name: 'Anna' }
    const actor = { kind: 'person', id: anna.id } as const
    const [next] = await other.reads({ ...anna, actor }, (read) => aheadOf(read, anna.id))
    expect(next).toMatchObject({ day: '2026-07-25', time: '13:00' })
    await other.close()
  }, 60_000)
})
