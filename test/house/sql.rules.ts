import type { Room } from '../../src/domain/rooms.ts'
import { lineAt, literal, nodes, parse, type Source } from './source.ts'

export interface Mention {
  path: string
  line: number
  room: string
  /** The schema and the thing in it: plan.step. */
  name: string
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ')

/** SQL without its comments; line numbers stay. Strings stay: a name in a string is looked up too. */
export const withoutComments = (sql: string): string =>
  sql.replace(/'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\//g, (found) =>
    found.startsWith("'") ? found : blank(found),
  )

const roomOf = (path: string) => /^src\/domain\/([^/]+)\//.exec(path)?.[1] ?? ''

const namesIn = (text: string, schemas: readonly string[]) =>
  [
    ...text.matchAll(
      new RegExp(`(?<![\\w./@-])"?(${schemas.join('|')})"?\\."?([a-z_][a-z0-9_]*)`, 'g'),
    ),
  ].filter(
    ({ 2: thing }) =>
      !/^(?:ts|tsx|sql|css|rules|queries|routes|words|own|desk|addresses|access|test)$/.test(
        thing ?? '',
      ),
  )

/** The schema-qualified names in a room's SQL: tables, keys, functions, policies, views, bodies. */
export function mentionsInSql({ path, text }: Source, schemas: readonly string[]): Mention[] {
  const sql = withoutComments(text)
  return namesIn(sql, schemas).map((found) => ({
    path,
    line: lineAt(sql, found.index),
    room: roomOf(path),
    name: `${found[1]}.${found[2]}`,
  }))
}

/** The same in the strings of a room's TypeScript: queries name tables there. */
export function mentionsInCode(source: Source, schemas: readonly string[]): Mention[] {
  const found: Mention[] = []
  for (const node of nodes(parse(source))) {
    const text = literal(node) ?? ''
    for (const { 1: schema, 2: thing } of namesIn(text, schemas))
      found.push({
        path: source.path,
        line: lineAt(source.text, node.start),
        room: roomOf(source.path),
        name: `${schema}.${thing}`,
      })
  }
  return found
}

/** The names that a room mentions without being allowed to see their room. */
export const mentionProblems = (mentions: readonly Mention[], rooms: readonly Room[]): string[] =>
  mentions.flatMap(({ path, line, room, name }) => {
    const schema = name.split('.')[0]
    const me = rooms.find((one) => one.name === room)
    if (schema === room || schema === 'platform' || me?.sees.some((seen) => seen === schema))
      return []
    return [`${path}:${line} names ${name}: ${room} may not see ${schema}`]
  })

const made =
  '(?:table|view|materialized view|function|procedure|index|trigger|type|domain|sequence|schema)'
const changing = new RegExp(
  `(?:create(?: or replace)?(?: unique)?|alter|drop)\\s+${made}\\s+(?:if (?:not )?exists\\s+)?(?:\\w+\\s+on\\s+)?"?(\\w+)"?[.;\\s(]`,
  'gi',
)
const policy =
  /(?:create|alter|drop)\s+policy\s+(?:if exists\s+)?(?:\w+|"[^"]*")\s+on\s+"?(\w+)"?\./gi
const trigger = /create(?: or replace)?(?: constraint)?\s+trigger\s+\w+[\s\S]*?\son\s+"?(\w+)"?\./gi

/**
 * A room makes and changes things in its own schema only. One exception: an upper room may put a
 * policy on a table below it, in its own access file, because the lower room cannot know the upper
 * room's reason (circle opens a person's name to those whom the person has let in).
 */
export function changeProblems({ path, text }: Source, schemas: readonly string[]): string[] {
  const sql = withoutComments(text)
  const room = roomOf(path)
  const others = (pattern: RegExp) =>
    [...sql.matchAll(pattern)].filter(
      ({ 1: schema = '' }) => schema !== room && schemas.includes(schema),
    )
  const say = (found: RegExpExecArray, what: string) =>
    `${path}:${lineAt(sql, found.index)} ${what} ${found[1]}`
  return [
    ...others(changing).map((found) => say(found, 'changes the schema of')),
    ...others(trigger).map((found) => say(found, 'puts a trigger on')),
    ...(path.endsWith('.access.sql')
      ? []
      : others(policy).map((found) => say(found, 'puts a policy on'))),
  ]
}
