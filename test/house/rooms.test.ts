import { describe, expect, test } from 'vitest'
import { type Room, rooms } from '../../src/domain/rooms.ts'
import { importProblems, importsOf, listProblems } from './rooms.rules.ts'
import { sources } from './source.ts'
import { changeProblems, mentionProblems, mentionsInCode, mentionsInSql } from './sql.rules.ts'

const names = rooms.map((room) => room.name)
const modules = sources('src', /\.tsx?$/)
const code = sources('src/domain', /^src\/domain\/[^/]+\/.*(?<!\.test)(?<!\.gen)\.tsx?$/)
const sql = sources('src/domain', /\.sql$/)
const schemas = [...names, 'platform']

describe('the house as it stands', () => {
  test('each room is a folder, and each folder a room', () => {
    const folders = new Set(
      sources('src/domain', /^src\/domain\/[^/]+\/./).map(({ path }) => path.split('/')[2]),
    )
    expect([...folders].filter((folder) => !names.some((name) => name === folder))).toEqual([])
  })

  test('a room looks only downwards', () => {
    expect(rooms.length).toBeGreaterThanOrEqual(7)
    expect(listProblems(rooms)).toEqual([])
  })

  test('every import is one that rooms.ts allows', () => {
    const imports = modules.flatMap(importsOf)
    expect(modules.length).toBeGreaterThanOrEqual(80)
    expect(imports.length).toBeGreaterThanOrEqual(200)
    expect(importProblems(imports, rooms)).toEqual([])
  })

  test('every schema named in SQL is one that the room sees', () => {
    const mentions = sql.flatMap((file) => mentionsInSql(file, schemas))
    expect(sql.length).toBeGreaterThanOrEqual(10)
    expect(mentions.length).toBeGreaterThanOrEqual(200)
    expect(mentionProblems(mentions, rooms)).toEqual([])
  })

  test('every table named in a room’s code is one that the room sees', () => {
    const mentions = code.flatMap((file) => mentionsInCode(file, schemas))
    expect(mentions.length).toBeGreaterThanOrEqual(10)
    expect(mentionProblems(mentions, rooms)).toEqual([])
  })

  test('a room changes its own schema only', () => {
    expect(sql.flatMap((file) => changeProblems(file, schemas))).toEqual([])
  })
})

const at = (path: string, text: string) => importProblems(importsOf({ path, text }), rooms)

describe('an import that goes too far is refused', () => {
  test.each([
    ['src/domain/plan/plan.own.tsx', "import { x } from '../circle/circle.queries.ts'", 'index.ts'],
    ['src/domain/plan/plan.own.tsx', "import { x } from '../appointment/index.ts'", 'may not see'],
    ['src/domain/plan/plan.own.tsx', "export * from '../appointment/index.ts'", 'may not see'],
    [
      'src/domain/plan/plan.own.tsx',
      "const x = await import('../appointment/index.ts')",
      'may not see',
    ],
    ['src/domain/plan/plan.own.tsx', "type X = import('../appointment/index.ts').X", 'may not see'],
    ['src/domain/plan/plan.own.tsx', 'const x = await import(name)', 'says what'],
    ['src/domain/plan/plan.own.tsx', "import { x } from '../cellar/index.ts'", 'not in rooms.ts'],
    ['src/domain/plan/plan.own.tsx', "import { x } from '../../desks/today.tsx'", 'may not import'],
    ['src/domain/plan/plan.own.tsx', "import { x } from '../../app.ts'", 'may not import'],
    [
      'src/domain/plan/plan.own.tsx',
      "import { x } from '../../../test/house/source.ts'",
      'may not import',
    ],
    ['src/platform/web/page.ts', "import { x } from '../../domain/plan/index.ts'", 'knows no room'],
    ['src/platform/web/page.ts', "import { x } from '../../domain/rooms.ts'", 'may not import'],
    [
      'src/platform/data/db.ts',
      "new Worker(new URL('../../domain/plan/w.ts', import.meta.url))",
      'knows no room',
    ],
    ['src/platform/data/db.ts', "import { x } from '../../ui/page/page.tsx'", 'may not import'],
    [
      'src/ui/card/card.tsx',
      "import type { X } from '../../domain/plan/index.ts'",
      'knows no room',
    ],
    ['src/ui/card/card.tsx', "import { x } from '../../platform/data/db.ts'", 'may not import'],
    ['src/enhance/draft.ts', "import { x } from '../platform/time/clock.ts'", 'may not import'],
    ['src/desks/today.tsx', "import { x } from '../domain/plan/plan.queries.ts'", 'index.ts'],
    ['src/app.ts', "import { x } from './domain/plan/plan.routes.ts'", 'index.ts'],
  ])('%s: %s', (path, text, why) => expect(at(path, text)).toEqual([expect.stringContaining(why)]))

  test.each([
    ['src/domain/plan/plan.own.tsx', "import { x } from '../circle/index.ts'"],
    ['src/domain/plan/plan.own.tsx', "import { x } from './plan.rules.ts'"],
    ['src/domain/plan/plan.own.tsx', "import { x } from '../../ui/card/card.tsx'"],
    ['src/domain/plan/plan.own.tsx', "import { x } from '../../platform/web/page.ts'"],
    ['src/domain/plan/plan.own.tsx', "import { render } from 'preact-render-to-string'"],
    ['src/ui/card/card.tsx', "import { words } from '../../platform/words/words.ts'"],
    ['src/ui/ui.addresses.ts', "import { addresses } from '../platform/web/addresses.ts'"],
    ['src/desks/today.tsx', "import { x } from '../domain/plan/index.ts'"],
    ['src/platform/web/kind.tsx', "import { x } from '../../ui/page/page.tsx'"],
    ['src/app.ts', "import { rooms } from './domain/rooms.ts'"],
  ])('and this is not: %s: %s', (path, text) => expect(at(path, text)).toEqual([]))
})

const sqlAt = (path: string, text: string) => [
  ...mentionProblems(mentionsInSql({ path, text }, schemas), rooms),
  ...changeProblems({ path, text }, schemas),
]
const below = 'src/domain/circle/circle.access.sql'

describe('SQL that goes too far is refused', () => {
  test.each([
    [
      'a foreign key',
      below,
      'alter table circle.share add foreign key (step) references plan.step (id);',
    ],
    [
      'a body',
      below,
      'create function circle.f() returns int language sql as $$ select 1 from plan.step $$;',
    ],
    [
      'a policy',
      below,
      'create policy p on circle.share using (id in (select id from appointment.meeting));',
    ],
    ['a view', below, 'create view circle.v as select * from "plan"."step";'],
    [
      'a name in a string',
      below,
      "create function circle.f() returns void as $$ execute 'select plan.step' $$;",
    ],
    [
      'another schema',
      'src/domain/plan/migrations/0001-a.sql',
      'alter table circle.share add column x text;',
    ],
    [
      'a table elsewhere',
      'src/domain/plan/migrations/0001-a.sql',
      'create table if not exists person.pet (id uuid);',
    ],
    [
      'an index elsewhere',
      'src/domain/plan/migrations/0001-a.sql',
      'create index i on circle.share (id);',
    ],
    [
      'a trigger',
      'src/domain/plan/plan.access.sql',
      'create trigger t after insert on circle.share execute function plan.f();',
    ],
    [
      'a policy in history',
      'src/domain/plan/migrations/0001-a.sql',
      'create policy p on person.human using (true);',
    ],
  ])('%s', (_, path, text) => expect(sqlAt(path, text)).toHaveLength(1))

  test.each([
    ['a comment', below, '-- plan.step is opened there\n/* plan.step */ select 1;'],
    [
      'its own and below',
      below,
      'create policy p on circle.share using (person_id = (select person.actor()));',
    ],
    ['the platform', below, 'select platform.now();'],
    [
      'the exception',
      'src/domain/plan/plan.access.sql',
      'create policy p on person.human using (true);',
    ],
  ])('and this is not: %s', (_, path, text) => expect(sqlAt(path, text)).toEqual([]))

  test('a query in code too', () => {
    const source = (text: string) => ({ path: 'src/domain/circle/circle.queries.ts', text })
    const problems = (text: string) => mentionProblems(mentionsInCode(source(text), schemas), rooms)
    expect(problems("read.q.selectFrom('plan.step').execute()")).toHaveLength(1)
    expect(problems('sql`select * from plan.step`')).toHaveLength(1)
    expect(
      problems("read.q.selectFrom('circle.share').innerJoin('person.human', 'a', 'b')"),
    ).toEqual([])
    expect(problems("import { x } from './circle.rules.ts'")).toEqual([])
  })
})

test('a room that sees upwards, or another that sees it, is refused', () => {
  const room = (name: Room['name'], sees: Room['name'][]): Room => ({
    name,
    sees,
    floor: 'ground',
    holds: '',
  })
  expect(listProblems([room('person', ['plan']), room('plan', ['person'])])).toEqual([
    'person sees plan, which is not below it',
  ])
})
