// npm run coverage:asvs [-- --json]: which test shows which requirement of ASVS 5.0. Writes docs/asvs.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sources, top } from '../test/house/source.ts'
import {
  asvsPage,
  asvsProblems,
  asvsTags,
  type Known,
  type Stands,
  standing,
  type Tag,
} from './asvs.rules.ts'

export const page = join(top, 'docs', 'asvs.md')

/** Numbers and levels of the standard, and our own reasons. */
export const known = (): Known => JSON.parse(readFileSync(join(top, 'docs', 'asvs.json'), 'utf8'))

/** Files that speak about tags, and show nothing by them. */
const about = ['test/house/coverage.test.ts', 'test/house/asvs.test.ts']

export const found = (): Tag[] =>
  ['src', 'test', 'demo', 'bench']
    .flatMap((under) => sources(under, /\.test\.tsx?$/))
    .filter(({ path }) => !about.includes(path))
    .flatMap(asvsTags)

export function asvs(): { rows: Stands[]; problems: string[] } {
  const tags = found()
  return { rows: standing(known(), tags), problems: asvsProblems(known(), tags) }
}

if (import.meta.main) {
  const { rows, problems } = asvs()
  for (const problem of problems) console.error(problem)
  if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2))
  else {
    writeFileSync(page, asvsPage(rows))
    const shown = rows.filter(({ tests }) => tests.length > 0).length
    console.log(`${shown} of ${rows.length} requirements are shown by tests. Written: docs/asvs.md`)
  }
  process.exitCode = problems.length > 0 ? 1 : 0
}
