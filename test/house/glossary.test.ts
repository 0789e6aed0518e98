import { describe, expect, test } from 'vitest'
import { rooms } from '../../src/domain/rooms.ts'
import { glossaryProblems, readGlossary, tablesIn, theGlossary } from './glossary.rules.ts'
import { sources, top } from './source.ts'

const names = rooms.map((room) => room.name)
const migrations = sources('src', /\/migrations\/[^/]+\.sql$/)
const tables = tablesIn(migrations)

describe('the glossary', () => {
  test('has a row for each room and each table', () => {
    const folders = new Set(migrations.map(({ path }) => path.split('/migrations/')[0]))
    expect(folders.size).toBeGreaterThanOrEqual(5)
    expect(tables.length).toBeGreaterThanOrEqual(30)
    expect(theGlossary(top).terms.length).toBeGreaterThanOrEqual(60)
    expect(glossaryProblems(theGlossary(top), names, tables)).toEqual([])
  })

  test('explains each abbreviation', () => {
    const { abbreviations } = theGlossary(top)
    expect(abbreviations.length).toBeGreaterThanOrEqual(5)
    expect(abbreviations).toContain('kl.')
  })
})

const heading =
  '## Words\n\n| Danish | English | Room | Names in the code | Law |\n| --- | --- | --- | --- | --- |\n'
const problems = (rows: string, wanted: string[] = []) =>
  glossaryProblems(readGlossary(heading + rows), ['plan'], wanted)
const plan = '| Min kurs | plan | plan | `plan` | |\n'

describe('what the glossary lacks is found', () => {
  test.each<[string, string, string[]]>([
    ['names the room plan', '| skridt | step | plan | `plan.step` | |\n', ['plan.step']],
    ['names the table plan.step', plan, ['plan.step']],
    ['is no room', `${plan}| kælder | cellar | cellar | – | |\n`, []],
    ['one language is missing', `${plan}| skridt | | plan | – | |\n`, []],
    ['has two rows', `${plan}| Min kurs | course | plan | – | |\n`, []],
  ])('%s', (why, rows, wanted) => {
    expect(problems(rows, wanted)).toEqual([expect.stringContaining(why)])
  })

  test('tables are read from migrations, not from comments', () => {
    const text =
      '-- create table plan.old (id uuid)\ncreate table plan.step (id uuid);\nCREATE TABLE IF NOT EXISTS "plan"."hope" ();'
    expect(tablesIn([{ path: 'a.sql', text }])).toEqual(['plan.step', 'plan.hope'])
  })
})
