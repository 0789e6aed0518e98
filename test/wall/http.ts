import { filled, type Sent } from '../house/formed.ts'
import { aWeb } from '../visits.ts'
import { type Asking, askingWith, cookieOfElsewhere } from './asking.ts'
import { type Cell, unknown } from './cell.ts'
import { factsOf, type Known } from './facts.ts'
import { judged, nothingOf, textsRead } from './judge.ts'
import { formsMetBy } from './met.ts'
import { type Asker, aWorld, type World } from './people.ts'
import { type Listening, listening } from './record.ts'
import type { RoutePolicy } from './table/row.ts'
import { keyOf, type Place, places, routeTable } from './table.ts'
import { type Thing, type Things, thingsOf } from './things.ts'

export interface Wall {
  world: World
  known: Known
  listener: Listening
  things: Things
  visitors: ReadonlyMap<Asker, Asking>
  forms: ReadonlyMap<string, Sent>
}

const TODAY = '2026-11-30'
const WORDS = 'Jeg vil gerne synge i kor igen.'
const TWO_DAYS_MS = 2 * 86_400_000

/** The demo town behind the whole program, with every kind of asker signed in, two days after all was arranged. */
export async function aWall(): Promise<Wall> {
  const world = await aWorld()
  const { town } = world.nordby
  const forms = new Map(
    (await formsMetBy()).map(({ pattern, form }) => {
      const { draft: _, ...sent } = filled(form, WORDS, TODAY)
      return [pattern, sent] as const
    }),
  )
  town.clock.move(new Date(town.clock.now().getTime() + TWO_DAYS_MS))
  const listener = listening(town)
  const web = aWeb(listener.town)
  listener.keeps(true)
  const visitors = new Map<Asker, Asking>()
  for (const asker of world.askers) {
    visitors.set(asker, askingWith(web, asker.who ? (await web.as(asker.who)).cookie : ''))
  }
  // A session of another municipality: its token is known there, and opens nothing here.
  const stranger: Asker = { role: 'citizen', state: 'another municipality', who: null }
  visitors.set(stranger, askingWith(web, await cookieOfElsewhere()))
  world.askers.push(stranger)
  listener.keeps(false)
  const known = await factsOf(town.pool, town.clock.now())
  return { world, known, listener, things: await thingsOf(world, known.facts), visitors, forms }
}

/** Every route and every gate, asked by everybody, of what is there and of what is not. */
export async function tryAllRoutes(wall: Wall, { only = /./, every = 1 } = {}): Promise<Cell[]> {
  const cells: Cell[] = []
  for (const [at, route] of places.entries()) {
    const policy = routeTable[keyOf(route)]
    if (!only.test(route.pattern)) continue
    if (!policy) cells.push(unknown(keyOf(route), 'stands in no table'))
    else
      for (const asker of whoAsks(wall, route, policy, { at, every }))
        cells.push(...(await tryRoute(wall, route, policy, asker)))
  }
  return cells
}

/** All who may always ask, and of those who may not each `every`th: other ones at each place. */
const whoAsks = (
  { world, things, known: { facts } }: Wall,
  { pattern }: Place,
  { to, sees }: RoutePolicy,
  { at, every }: { at: number; every: number },
): Asker[] => {
  const rows = pattern.includes(':') ? things.there(pattern).map(({ row }) => row) : [{}]
  return world.askers.filter((asker, turn) => {
    const me = asker.who?.id ?? null
    const may = rows.some((row) => to.holds(me, row, facts) || sees?.holds(me, row, facts))
    return may || (at + turn) % every === 0
  })
}

async function tryRoute(
  wall: Wall,
  route: Place,
  policy: RoutePolicy,
  asker: Asker,
): Promise<Cell[]> {
  const visitor = wall.visitors.get(asker)
  if (!visitor) return []
  const sent = wall.forms.get(route.pattern) ?? {}
  const ask = (address: string) =>
    route.method === 'GET' ? visitor.get(address) : visitor.post(address, sent)
  const cell = (state: string, allowed: boolean, leaks: string[]): Cell => ({
    role: asker.role,
    state: `${asker.state}, ${state}`,
    route: keyOf(route),
    allowed,
    leaks,
  })
  const named = route.pattern.includes(':')
  const nowhere = named ? await ask(wall.things.nowhere(route.pattern)) : null
  wall.listener.heard()
  const cells: Cell[] = []
  const all: Thing[] = named
    ? wall.things.there(route.pattern)
    : [{ address: route.pattern, row: {} }]
  if (all.length === 0) cells.push(cell('not there', false, nothingOf(nowhere, asker, policy)))
  for (const thing of all) {
    const may = policy.to.holds(asker.who?.id ?? null, thing.row, wall.known.facts)
    const shown = await ask(thing.address)
    const said = { route, policy, asker, thing, shown, nowhere, heard: wall.listener.heard() }
    const leaks = [...judged(wall, may, said), ...textsRead(wall, said)]
    cells.push(cell('there', may, leaks))
    if (nowhere) cells.push(cell('not there', false, nothingOf(nowhere, asker, policy)))
  }
  return cells
}
