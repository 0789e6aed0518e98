import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vitest/node'

/** The top of the tree. */
export const top = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

export interface Source {
  /** Relative to the top, with forward slashes. */
  path: string
  text: string
}

const notOurs = new Set(['node_modules', '.git', '.roret', 'dist', 'screenshots', 'coverage'])

function walk(folder: string, found: string[]): string[] {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (notOurs.has(entry.name) || path === join(top, 'data')) continue
    if (entry.isDirectory()) walk(path, found)
    else if (entry.isFile()) found.push(path)
  }
  return found
}

/** The files under a folder whose path matches, as text, sorted by path. */
export function sources(under: string, matching: RegExp): Source[] {
  const folder = join(top, under)
  if (!existsSync(folder)) return []
  return walk(folder, [])
    .map((path) => relative(top, path).replaceAll('\\', '/'))
    .filter((path) => matching.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(top, path), 'utf8') }))
}

export interface Node {
  type: string
  start: number
  end: number
  [part: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** The syntax tree of a module, by the parser that the tests themselves run on. */
export const parse = ({ path, text }: Source): Node =>
  parseAst(
    text,
    { lang: path.endsWith('x') ? 'tsx' : path.endsWith('.js') ? 'js' : 'ts' },
    path,
  ) as unknown as Node

/** The nodes right under this one. */
export const children = (node: Node): Node[] =>
  Object.values(node).flatMap((part) =>
    Array.isArray(part) ? part.filter(isNode) : isNode(part) ? [part] : [],
  )

/** This node and everything under it. */
export function* nodes(node: Node): Generator<Node> {
  yield node
  for (const child of children(node)) yield* nodes(child)
}

/** A part of a node that is itself a node. */
export const part = (node: Node, name: string): Node | undefined => {
  const value = node[name]
  return isNode(value) ? value : undefined
}

/** The text of a string literal or of a template without holes; a hole reads as '…'. */
export function literal(node: Node | undefined): string | undefined {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node?.type !== 'TemplateLiteral') return undefined
  const quasis = node.quasis as { value: { cooked: string } }[]
  return quasis.map((quasi) => quasi.value.cooked).join('…')
}

export const lineAt = (text: string, place: number): number =>
  text.slice(0, place).split('\n').length
