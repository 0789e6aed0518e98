import { beforeAll, describe, expect, test } from 'vitest'
import { tryAllTables } from './database.ts'
import { aWall, tryAllRoutes, type Wall } from './http.ts'
import { keyOf, places, routeTable } from './table.ts'
import { report, type Tried, tryTheWall } from './wall.ts'

/** Of those who may not, each eighth asks here, other ones at each place; `npm run wall` lets all of them ask. */
const EVERY = Number(process.env.RORET_WALL_EVERY ?? 8)

let wall: Wall
let tried: Tried

beforeAll(async () => {
  wall = await aWall()
  tried = await tryTheWall(wall, EVERY)
}, 900_000)

describe('the table of routes', () => {
  test('has every route there is, with who may, why, and what it leaves behind', () => {
    expect(places.map(keyOf).filter((key) => !(key in routeTable))).toEqual([])
    const known = new Set(places.map(keyOf))
    expect(Object.keys(routeTable).filter((key) => !known.has(key))).toEqual([])
  })

  test('gives each the purpose that its route gives the log', () => {
    const other = places.filter((route) => routeTable[keyOf(route)]?.purpose !== route.purpose)
    expect(other.map((route) => `${keyOf(route)} ${route.purpose}`)).toEqual([])
  })

  test('lets only those knock without a name whom it lets in without one', () => {
    const other = places.filter(
      (route) =>
        (route.who === 'anyone') !==
        (routeTable[keyOf(route)]?.to.holds(null, {}, wall.known.facts) ?? false),
    )
    expect(other.map(keyOf)).toEqual([])
  })
})

describe('the wall', () => {
  test('each route and each kind of person, as the policy says [ASVS 8.2.1]', () => {
    const { routes: count, roles, cells, allowed, denied } = tried.summary
    expect(count).toBe(places.length)
    expect(roles).toBeGreaterThanOrEqual(13)
    expect(cells).toBeGreaterThanOrEqual(10_000)
    expect(allowed).toBeGreaterThanOrEqual(2_000)
    expect(denied).toBeGreaterThanOrEqual(8_000)
  })

  test('nothing leaks: what is not yours looks as what is not there, straight against HTTP [ASVS 8.2.2] [ASVS 8.3.1]', () => {
    expect(tried.summary.leaks).toEqual([])
  })

  test('is told to people as a page', () => {
    const page = report(tried)
    expect(page).toContain(
      '| GET /min-kurs/maal/:goal | the person whose it is | own_plan | look |',
    )
    expect(page).toContain('Leaks: 0.')
  })
})

describe('a hole in the wall is found', () => {
  const through = (fault: string, back: string, look: () => Promise<{ leaks: string[] }[]>) =>
    test(fault, async () => {
      const { pool } = wall.world.nordby.town
      await pool.lend((c) => c.script(fault))
      const cells = await look()
      await pool.lend((c) => c.script(back))
      expect(cells.flatMap(({ leaks }) => leaks).length).toBeGreaterThanOrEqual(1)
    })
  const tables = () =>
    tryAllTables(
      wall.world.nordby.town.pool,
      wall.known.tables.filter(({ name }) => name.startsWith('plan.')),
      wall.world.askers,
      wall.known.facts,
    )
  const onHttp = () => tryAllRoutes(wall, { only: /\/borgere\/:citizen\/kurs|skridt\/:step$/ })
  through(
    'create policy planted on plan.step for select to roret_read using (true)',
    'drop policy planted on plan.step',
    onHttp,
  )
  through(
    'create policy planted on plan.own_words for select to roret_read using (true)',
    'drop policy planted on plan.own_words',
    onHttp,
  )
  through(
    'create policy planted on plan.goal for update to roret_write using (true)',
    'drop policy planted on plan.goal',
    tables,
  )
  through(
    'create policy planted on plan.turn for insert to roret_write with check (true)',
    'drop policy planted on plan.turn',
    tables,
  )
  through(
    'grant delete on plan.answer to roret_write; create policy planted on plan.answer for delete to roret_write using (true)',
    'drop policy planted on plan.answer; revoke delete on plan.answer from roret_write',
    tables,
  )
})
