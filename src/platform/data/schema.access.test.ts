import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { look, type RuleName, ruleNames } from '../../../test/house/catalogue.ts'
import { ownerOf, planted } from '../../../test/house/owner.ts'
import { aTown, type Town } from '../../../test/town.ts'
import { roomNames } from '../../domain/rooms.ts'
import type { Pool } from './connection.ts'

let town: Town
let owner: Pool
const schemas = ['platform', ...roomNames]

beforeAll(async () => {
  town = await aTown()
  owner = await ownerOf(town)
})
afterAll(async () => {
  await owner.close()
  await town.close()
})

/** At least this many are looked at: a rule that sees nothing has nothing to say. */
const least: Record<RuleName, number> = {
  guarded: 40,
  keysIndexed: 60,
  textsLimited: 70,
  grantsByColumn: 40,
  recordsKept: 2,
  policiesNamed: 90,
  policiesAskSets: 90,
  functionsBound: 12,
  rolesNarrow: 5,
  viewsAsk: 0,
}

describe('every table, key, text, grant, policy, function and role of every room', () => {
  test.each(ruleNames)('%s', async (rule) => {
    const looked = await owner.lend((connection) => look(connection, rule, schemas))
    expect(looked.filter(({ problem }) => problem)).toEqual([])
    expect(looked.length).toBeGreaterThanOrEqual(least[rule])
  })
})

describe('what breaks a rule is found', () => {
  const thing = 'create table plan.thing (id uuid primary key, name text'
  const faults: [RuleName, string, string][] = [
    ['guarded', 'a table without policies', `${thing})`],
    [
      'guarded',
      'policies that spare the owner',
      'alter table plan.goal no force row level security',
    ],
    [
      'keysIndexed',
      'a key without an index',
      `${thing}, goal_id uuid references plan.goal); create index on plan.thing (name, goal_id)`,
    ],
    [
      'keysIndexed',
      'a key with an index over some rows only',
      `${thing}, goal_id uuid references plan.goal); create index on plan.thing (goal_id) where name = ''`,
    ],
    ['textsLimited', 'a text without a limit', `${thing})`],
    ['textsLimited', 'a limit on another text', `${thing}, x text check (length(x) < 9))`],
    ['textsLimited', 'bytes without a limit', 'alter table plan.goal add other_sealed bytea'],
    ['grantsByColumn', 'a whole table to readers', 'grant select on plan.goal to roret_read'],
    ['grantsByColumn', 'a whole table to everybody', 'grant update on plan.goal to public'],
    ['recordsKept', 'a look that can be changed', 'grant update (at) on audit.look to roret_write'],
    ['recordsKept', 'an event that can be removed', 'grant delete on audit.event to roret_jobs'],
    ['policiesNamed', 'a policy for everybody', 'create policy all_ on plan.goal using (true)'],
    [
      'policiesAskSets',
      'a set asked for each row',
      'create policy slow on plan.goal to roret_read using (citizen_id in (select circle.readable(voice)))',
    ],
    [
      'policiesAskSets',
      'a function that is given the row',
      `create policy slow on plan.goal to roret_read using (circle.ground(citizen_id, 'goals') <> 'none')`,
    ],
    [
      'functionsBound',
      'a door that belongs to the owner',
      `create function plan.open() returns int language sql security definer set search_path = '' as 'select 1';
       revoke all on function plan.open() from public`,
    ],
    [
      'functionsBound',
      'a search path that the caller chooses',
      'alter function circle.readable(text) reset search_path',
    ],
    ['functionsBound', 'a call by anybody', 'grant execute on function circle.known() to public'],
    ['rolesNarrow', 'a role that inherits', 'alter role roret_write inherit'],
    ['rolesNarrow', 'a way from writing to seeding', 'grant roret_seed to roret_write'],
    ['rolesNarrow', 'a set role that may create', 'grant create on schema circle to roret_sets'],
    ['viewsAsk', 'a view as its owner', 'create view plan.seen as select id from plan.goal'],
    ['viewsAsk', 'a stored view', 'create materialized view plan.kept as select id from plan.goal'],
  ]
  test.each(faults)('%s: %s', async (rule, _, fault) => {
    const before = await owner.lend((c) => look(c, rule, schemas))
    const after = await planted(owner, fault, (c) => look(c, rule, schemas))
    const bad = (all: typeof after) => all.filter(({ problem }) => problem).length
    expect(bad(after) - bad(before)).toBe(1)
  })

  test('and each rule has been seen to find something', () => {
    expect([...new Set(faults.map(([rule]) => rule))].sort()).toEqual([...ruleNames].sort())
  })
})
