import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from './source.ts'
import { withoutComments } from './sql.rules.ts'

export interface Term {
  danish: string
  english: string
  room: string
  /** Names in the code: tables, rooms, functions. */
  names: string[]
}

export interface Glossary {
  terms: Term[]
  abbreviations: string[]
}

const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
const isRow = (line: string) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line)

/** The rows under a heading, without the table's own heading row. */
function rowsUnder(text: string, heading: string): string[][] {
  const section = text.split(/^## /m).find((part) => part.startsWith(heading)) ?? ''
  return section.split('\n').filter(isRow).slice(1).map(cells)
}

export function readGlossary(text: string): Glossary {
  const terms = rowsUnder(text, 'Words').map(
    ([danish = '', english = '', room = '', names = '']) => ({
      danish,
      english,
      room,
      names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    }),
  )
  return { terms, abbreviations: rowsUnder(text, 'Abbreviations').map(([short = '']) => short) }
}

export const theGlossary = (top: string): Glossary =>
  readGlossary(readFileSync(join(top, 'GLOSSARY.md'), 'utf8'))

export const explainedAbbreviations = (top: string): ReadonlySet<string> =>
  new Set(theGlossary(top).abbreviations)

/** The tables that migrations make: plan.step. */
export const tablesIn = (migrations: readonly Source[]): string[] =>
  migrations.flatMap(({ text }) =>
    [
      ...withoutComments(text).matchAll(/create table (?:if not exists )?"?(\w+)"?\."?(\w+)"?/gi),
    ].map(([, schema, table]) => `${schema}.${table}`),
  )

/** What the glossary lacks or says twice. */
export function glossaryProblems(
  { terms }: Glossary,
  rooms: readonly string[],
  tables: readonly string[],
): string[] {
  const names = new Set(terms.flatMap((term) => term.names))
  const twice = terms.filter(
    (term, place) => terms.findIndex(({ danish }) => danish === term.danish) !== place,
  )
  return [
    ...rooms.filter((room) => !names.has(room)).map((room) => `no row names the room ${room}`),
    ...tables
      .filter((table) => !names.has(table))
      .map((table) => `no row names the table ${table}`),
    ...terms
      .filter(({ room }) => !rooms.includes(room) && room !== '–')
      .map(({ danish, room }) => `${danish}: ${room} is no room`),
    ...terms
      .filter(({ danish, english }) => !danish || !english)
      .map(({ danish, english }) => `${danish}${english}: one language is missing`),
    ...twice.map(({ danish }) => `${danish} has two rows`),
  ]
}
