import { posix } from 'node:path'
import type { Room } from '../../src/domain/rooms.ts'
import { lineAt, literal, type Node, nodes, parse, part, type Source } from './source.ts'

export interface Import {
  from: string
  line: number
  /** What is imported: a path from the top for our own modules, else the package's name. */
  to: string
}

const sourceOf: Record<string, string> = {
  ImportDeclaration: 'source',
  ExportNamedDeclaration: 'source',
  ExportAllDeclaration: 'source',
  ImportExpression: 'source',
  TSImportType: 'source',
}

/** new URL('./worker.ts', import.meta.url) is an import too. */
function addressOf(node: Node): string | undefined {
  const callee = part(node, 'callee')
  if (node.type !== 'NewExpression' || callee?.name !== 'URL') return undefined
  const [address, base] = node.arguments as Node[]
  return base?.type === 'MemberExpression' ? literal(address) : undefined
}

/** Every import of a module: static, dynamic, re-exported, of types, and by new URL. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = []
  for (const node of nodes(parse(source))) {
    const named = sourceOf[node.type]
    const to = named ? literal(part(node, named)) : addressOf(node)
    if (to === undefined && node.type !== 'ImportExpression') continue
    const line = lineAt(source.text, node.start)
    const path = to?.startsWith('.') ? posix.join(posix.dirname(source.path), to) : to
    found.push({ from: source.path, line, to: path ?? '(computed)' })
  }
  return found
}

/** Where a file lives: its floor of the house, and the room's name inside src/domain. */
function place(path: string): { part: string; room?: string } {
  const [src, section, inside, rest] = path.split('/')
  if (src !== 'src') return { part: path.startsWith('.') ? 'outside' : (src ?? '') }
  if (inside === undefined) return { part: 'top' }
  if (section === 'domain')
    return rest === undefined ? { part: 'list' } : { part: 'room', room: inside }
  return { part: section ?? '' }
}

const ours = new Set([
  'platform',
  'ui',
  'enhance',
  'desks',
  'commands',
  'room',
  'list',
  'top',
  'demo',
  'test',
  'bench',
  'scripts',
])

/** What each part of the house may import, besides itself and packages. */
const mayImport: Record<string, readonly string[]> = {
  platform: [],
  ui: [],
  enhance: [],
  room: ['platform', 'ui', 'room'],
  desks: ['platform', 'ui', 'room'],
  list: [],
  // What `roret` can do: it opens the database, so it knows what there is to open.
  commands: ['platform', 'room', 'list', 'top', 'demo'],
  top: ['platform', 'ui', 'room', 'desks', 'list', 'demo', 'commands'],
}

/** What ui may take from the platform: sentences, and addresses that are built and never typed. */
const pureParts = /^src\/platform\/(?:words\/|web\/addresses\.ts$)/

const isTest = (path: string) => /\.test\.tsx?$|\/(?:test|builders?)\//.test(path)

function roomProblem({ from, to }: Import, rooms: readonly Room[]): string | undefined {
  const mine = place(from)
  const theirs = place(to)
  if (theirs.room === mine.room) return undefined
  if (!rooms.some((room) => room.name === theirs.room)) return `${theirs.room} is not in rooms.ts`
  if (to !== `src/domain/${theirs.room}/index.ts`)
    return 'only a room’s index.ts is imported from outside'
  if (mine.part !== 'room' || isTest(from)) return undefined
  const me = rooms.find((room) => room.name === mine.room)
  if (me?.sees.some((name) => name === theirs.room)) return undefined
  return `${mine.room} may not see ${theirs.room}`
}

function problemOf(found: Import, rooms: readonly Room[]): string | undefined {
  const { from, to } = found
  const mine = place(from)
  const theirs = place(to)
  if (to === '(computed)')
    return ['top', 'platform'].includes(mine.part) ? undefined : 'an import says what it imports'
  if (!to.includes('/') || !ours.has(theirs.part)) return undefined
  if (isTest(from) && ['test', 'demo', 'list'].includes(theirs.part)) return undefined
  if (theirs.part === 'room') {
    if (!mayImport[mine.part]?.includes('room')) return `${mine.part} knows no room`
    return roomProblem(found, rooms)
  }
  if (theirs.part === mine.part) return undefined
  // Kind pages and sign-in are pages: the two parts of the platform that draw.
  if (/^src\/platform\/(?:web|identity)\//.test(from) && theirs.part === 'ui') return undefined
  if (mine.part === 'ui' && pureParts.test(to)) return undefined
  if (isTest(from) && mine.part === 'ui' && theirs.part === 'platform') return undefined
  return mayImport[mine.part]?.includes(theirs.part)
    ? undefined
    : `${mine.part} may not import ${theirs.part}`
}

/** The imports that the list of rooms does not allow, as sentences. */
export const importProblems = (imports: readonly Import[], rooms: readonly Room[]): string[] =>
  imports.flatMap((found) => {
    const why = problemOf(found, rooms)
    return why ? [`${found.from}:${found.line} imports ${found.to}: ${why}`] : []
  })

/** A room stands in the list above everything that it sees: so no two can see each other. */
export const listProblems = (rooms: readonly Room[]): string[] =>
  rooms.flatMap((room, place) =>
    room.sees
      .filter((name) => !rooms.slice(0, place).some((below) => below.name === name))
      .map((name) => `${room.name} sees ${name}, which is not below it`),
  )
