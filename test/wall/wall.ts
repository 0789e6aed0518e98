import type { Cell } from './cell.ts'
import { tryAllTables } from './database.ts'
import { aWall, tryAllRoutes, type Wall } from './http.ts'
import { keyOf, places, routeTable } from './table.ts'
import { tables } from './tables.ts'

export interface Summary {
  routes: number
  roles: number
  states: number
  cells: number
  allowed: number
  denied: number
  leaks: string[]
}

export interface Tried {
  summary: Summary
  cells: Cell[]
}

/**
 * Everything there is, asked by everybody: over HTTP, and of the database itself. Of those who may not, each
 * `every`th asks.
 */
export async function tryTheWall(given?: Wall, every = 1): Promise<Tried> {
  const wall = given ?? (await aWall())
  const { pool } = wall.world.nordby.town
  const over = await tryAllRoutes(wall, { every })
  const under = await tryAllTables(pool, wall.known.tables, wall.world.askers, wall.known.facts)
  const cells = [...over, ...under]
  const count = (what: (cell: Cell) => string) => new Set(cells.map(what).filter(Boolean)).size
  const allowed = cells.filter((cell) => cell.allowed).length
  return {
    cells,
    summary: {
      routes: places.length,
      roles: count(({ role }) => role),
      states: count(({ state }) => state),
      cells: cells.length,
      allowed,
      denied: cells.length - allowed,
      leaks: [...staleRows(wall), ...new Set(cells.flatMap(sentences))],
    },
  }
}

const sentences = ({ role, state, route, leaks }: Cell) =>
  leaks.map((leak) => `${[role, state].filter(Boolean).join(' ')}: ${route}: ${leak}`)

/** A row of a table that nothing is behind any more says something that is no longer true. */
function staleRows({ known }: Wall): string[] {
  const real = new Set(places.map(keyOf))
  const held = new Set(known.tables.map(({ name }) => name))
  return [
    ...Object.keys(routeTable).filter((key) => !real.has(key)),
    ...Object.keys(tables).filter((name) => !held.has(name)),
  ].map((name) => `${name}: stands in the policy, and is not there`)
}

/** For people: who gets in where, a line a route. */
export function report({ summary, cells }: Tried): string {
  const lines = Object.entries(routeTable).map(([key, { to, purpose, audit }]) => {
    const mine = cells.filter((cell) => cell.route === key)
    const allowed = mine.filter((cell) => cell.allowed).length
    return `| ${key} | ${to.says} | ${purpose} | ${audit} | ${allowed} | ${mine.length - allowed} |`
  })
  const data = Object.entries(tables).map(([name, { reads, adds, changes, removes }]) => {
    const may = [adds, changes, removes].map((rule) => rule?.says ?? 'nobody')
    return `| ${name} | ${reads.says} | ${may.join(' | ')} |`
  })
  const { routes: count, roles, states, cells: all, allowed, denied, leaks } = summary
  return [
    '# Who may see what, and what was tried',
    '',
    `${count} routes, ${roles} roles, ${states} states: ${all} cells, of which ${allowed} let in and ${denied} shut out. Leaks: ${leaks.length}.`,
    ...leaks.map((leak) => `- ${leak}`),
    '',
    '| Route | Who may | Purpose | Leaves | Let in | Shut out |',
    '| --- | --- | --- | --- | --: | --: |',
    ...lines,
    '',
    '| Table | Who reads | Who adds | Who changes | Who removes |',
    '| --- | --- | --- | --- | --- |',
    ...data,
  ].join('\n')
}
