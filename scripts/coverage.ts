// npm run coverage:capabilities [-- --json]: which test shows which capability.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sources, top } from '../test/house/source.ts'
import {
  type Capability,
  type Covered,
  covered,
  security,
  strayTags,
  testNames,
  unknownIds,
} from './test-names.ts'

const isCapability = (row: unknown): row is Capability =>
  typeof row === 'object' && row !== null && 'id' in row && 'title' in row

/** The list that a test's id must be in. */
export function capabilities(): Capability[] {
  const rows: unknown = JSON.parse(readFileSync(join(top, 'docs', 'capabilities.json'), 'utf8'))
  if (!Array.isArray(rows) || !rows.every(isCapability)) {
    throw new Error('docs/capabilities.json is a list of { id, title }')
  }
  return rows
}

const show = ({ id, title, tests }: Covered): string =>
  [`${id} ${title}`.trim(), ...tests.map(({ file, name }) => `    ${file}: ${name}`)].join('\n')

/** Reads every test of the tree, prints, and gives the exit code: 1 where an id is unknown. */
export function main(
  args: readonly string[],
  print: (line: string) => void,
  warn: (line: string) => void,
): number {
  const files = ['src', 'test', 'demo', 'bench'].flatMap((under) => sources(under, /\.test\.tsx?$/))
  // The house's own checks speak about ids; they show no capability.
  const shown = files.filter(({ path }) => !path.startsWith('test/house/'))
  const tests = shown.flatMap(testNames)
  const all = capabilities()
  const unknown = unknownIds(all, tests)
  for (const problem of unknown) warn(problem)
  for (const source of shown) for (const stray of strayTags(source, tests)) warn(stray)
  const list = covered(all, tests)
  if (args.includes('--json')) print(JSON.stringify(list, null, 2))
  else {
    for (const row of [...list, ...security(tests)]) print(show(row))
    const shownBy = list.filter((row) => row.tests.length > 0).length
    print(`\n${shownBy} of ${list.length} capabilities have a test, among ${tests.length} tests.`)
  }
  return unknown.length > 0 ? 1 : 0
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2), console.log, console.error)
