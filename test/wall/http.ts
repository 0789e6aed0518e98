import { filled, formsMet, type Sent } from '../house/formed.ts'
import { routes } from '../house/pages.ts'
import { type Walked, walk } from '../house/walk.ts'
import { aWeb } from '../visits.ts'
import { type Asking, askingWith, cookieOfElsewhere } from './asking.ts'
import { factsOf, type Known } from './facts.ts'
import { type AnyRoute, judged, nothingOf, textsRead } from './judge.ts'
import { type Asker, aWorld, type World } from './people.ts'
import { type Listening, listening } from './record.ts'
import type { RoutePolicy } from './table/row.ts'
import { keyOf, routeTable } from './table.ts'
import { type Thing, type Things, thingsOf } from './things.ts'

export interface Cell {
  role: string
  state: string
  route: string
  allowed: boolean
  leaks: string[]
}

export interface Wall {
  world: World
  known: Known
  listener: Listening
  things: Things
  visitors: ReadonlyMap<Asker, Asking>
  forms: ReadonlyMap<string, Sent>
}

/** Whose pages hold every form there is. */
const people = ['Anna', 'Maja', 'Christine', 'Jonas', 'Ida', 'Hassan', 'Ulla', 'Karen']
const TODAY = '2026-11-30'
const WORDS = 'Jeg vil gerne synge i kor igen.'
const TWO_DAYS_MS = 2 * 86_400_000

/** The demo town behind the whole program, with every kind of asker signed in, two days after all was arranged. */
export async function aWall(): Promise<Wall> {
  const world = await aWorld()
  const { town } = world.nordby
  const walked: Walked[] = []
  for (const who of people) walked.push(...(await walk(world.nordby, who, 3)))
  const forms = new Map(
    formsMet(walked).map(({ pattern, form }) => {
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

/** Every route, asked by everybody, of what is there and of what is not. */
export async function tryAllRoutes(wall: Wall, only = /./): Promise<Cell[]> {
  const cells: Cell[] = []
  for (const route of routes.filter(({ pattern }) => only.test(pattern))) {
    const policy = routeTable[keyOf(route)]
    if (!policy) {
      cells.push({
        role: '',
        state: '',
        route: keyOf(route),
        allowed: false,
        leaks: ['stands in no table'],
      })
      continue
    }
    for (const asker of wall.world.askers)
      cells.push(...(await tryRoute(wall, route, policy, asker)))
  }
  return cells
}

async function tryRoute(
  wall: Wall,
  route: AnyRoute,
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
