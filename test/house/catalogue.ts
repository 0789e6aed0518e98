import type { Connection } from '../../src/platform/data/connection.ts'
import { perRow } from './policies.rules.ts'

/** One thing that a rule looked at, and what is wrong with it when something is. */
export interface Looked {
  thing: string
  problem: string | null
}

const rules = {
  /** Enabled and forced: without force the owner sees everything (measured: 200,000 rows against none). */
  guarded: `
    select n.nspname || '.' || c.relname as thing, case
      when not c.relrowsecurity then 'is not guarded by row-level security'
      -- The ledger of migrations is the owner's alone, who must read it.
      when not c.relforcerowsecurity and c.oid <> 'platform.migration'::regclass then 'does not guard against its owner'
    end as problem
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = any ($1) and c.relkind in ('r', 'p')`,

  /** A delete or a join over a key without an index reads the whole table. */
  keysIndexed: `
    select f.conrelid::regclass || ' ' || pg_get_constraintdef(f.oid) as thing,
      case when not exists (
        select from pg_index i where i.indrelid = f.conrelid and i.indisvalid
          -- A key that is null refers to nothing.
          and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) ~ '^\\(\\w+ IS NOT NULL\\)$')
          and (select array_agg(k order by k) from unnest((i.indkey::int2[])[0:cardinality(f.conkey) - 1]) k)
            = (select array_agg(k order by k) from unnest(f.conkey) k)
      ) then 'has no index that begins with its columns' end as problem
    from pg_constraint f join pg_namespace n on n.oid = f.connamespace
    where n.nspname = any ($1) and f.contype = 'f'`,

  /** Limits on everything: a text has a length, a list a count, sealed bytes a size. */
  textsLimited: `
    select a.attrelid::regclass || '.' || a.attname as thing,
      case when not exists (
        select from pg_constraint c where c.conrelid = a.attrelid and a.attnum = any (c.conkey) and (
          (c.contype = 'c' and pg_get_constraintdef(c.oid) ~ case a.atttypid
            when 'text[]'::regtype then 'cardinality\\(' || a.attname || '\\) *(<|>= .* AND .*<)'
            else '(length\\("?' || a.attname || '"?\\)|\\m' || a.attname || ' = ANY \\(ARRAY\\[)' end)
          -- A reference can hold nothing that the other table does not hold.
          or c.contype = 'f')
      ) and a.attgenerated = '' then 'has no limit' end as problem
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = any ($1) and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'bytea'::regtype, 'text[]'::regtype, 'jsonb'::regtype)`,

  /** Rights are given by the column: a new column is nobody's until somebody says whose (ASVS 5.0, 15.3.1). */
  grantsByColumn: `
    select c.oid::regclass::text as thing, (
      select string_agg(format('%s has %s on all of it', coalesce(r.rolname, 'PUBLIC'), lower(g.privilege_type)), ', ')
      from aclexplode(c.relacl) g left join pg_roles r on r.oid = g.grantee
      where g.privilege_type <> 'DELETE' and g.grantee <> c.relowner and coalesce(r.rolname, '') <> 'roret_seed'
    ) as problem
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = any ($1) and c.relkind in ('r', 'p', 'v', 'm')`,

  /** What has been recorded stays as it is (ASVS 5.0, 16.4.2). */
  recordsKept: `
    select c.oid::regclass::text as thing, (
      select string_agg(distinct format('%s may %s', coalesce(r.rolname, 'PUBLIC'), lower(g.privilege_type)), ', ')
      from (select (aclexplode(c.relacl)).* union all
        select (aclexplode(a.attacl)).* from pg_attribute a where a.attrelid = c.oid) g
      left join pg_roles r on r.oid = g.grantee
      where g.privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE') and g.grantee <> c.relowner
        and coalesce(r.rolname, '') <> 'roret_seed'
    ) as problem
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = any ($1) and n.nspname = 'audit' and c.relkind in ('r', 'p')`,

  /** A policy for everybody is one that the next role gets unasked. */
  policiesNamed: `
    select format('%s on %s', p.polname, p.polrelid::regclass) as thing,
      case when 0 = any (p.polroles) then 'names no role' end as problem
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = any ($1)`,

  /**
   * A function that runs as its owner is a door: only the sets have one, and nobody else's search path leads in. The
   * clock and the actor run as their caller, name everything in full, and have none, to be put into what asks them.
   */
  functionsBound: `
    select p.oid::regprocedure::text as thing, concat_ws(', ',
      case when p.prosecdef and p.proowner <> 'roret_sets'::regrole then 'runs as its owner, who is not roret_sets' end,
      case when not p.prosecdef and p.proowner = 'roret_sets'::regrole then 'is a set that runs as its caller' end,
      case when not coalesce('search_path=""' = any (p.proconfig), false)
        and p.oid not in ('platform.now()'::regprocedure, 'platform.actor()'::regprocedure) then 'has no empty search path' end,
      case when p.proacl is null or exists (select from aclexplode(p.proacl) g where g.grantee = 0)
        then 'may be called by everybody' end) as problem
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = any ($1)`,

  /** None inherits, signs in or passes a policy; what they may is in the grants alone. */
  rolesNarrow: `
    select r.rolname::text as thing, concat_ws(', ',
      case when r.rolsuper then 'is a superuser' end,
      case when r.rolbypassrls then 'passes policies' end,
      case when r.rolinherit then 'inherits' end,
      case when r.rolcanlogin then 'signs in' end,
      case when r.rolcreaterole or r.rolcreatedb then 'makes roles or databases' end,
      case when exists (select from pg_auth_members m where m.member = r.oid) then 'may become another role' end,
      case when exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = any ($1) and c.relowner = r.oid) then 'owns a table' end,
      case when exists (select from pg_namespace n where n.nspname = any ($1 || array['public'])
        and has_schema_privilege(r.oid, n.oid, 'create')) then 'may create' end) as problem
    from pg_roles r where r.rolname in ('roret_read', 'roret_write', 'roret_sets', 'roret_seed', 'roret_jobs', 'roret_seal')`,

  /** A view asks as its reader; a stored one has no policies at all. */
  viewsAsk: `
    select c.oid::regclass::text as thing, case
      when c.relkind = 'm' then 'is a stored view: no policy applies'
      when not coalesce('security_invoker=true' = any (c.reloptions), false) then 'does not ask as its reader'
    end as problem
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = any ($1) and c.relkind in ('v', 'm')`,
} as const

export type RuleName = keyof typeof rules | 'policiesAskSets'
export const ruleNames = [...Object.keys(rules), 'policiesAskSets'] as RuleName[]

/** Looks at everything in these schemas that a rule is about. */
export async function look(
  connection: Connection,
  rule: RuleName,
  schemas: readonly string[],
): Promise<Looked[]> {
  if (rule === 'policiesAskSets') return policiesAskSets(connection, schemas)
  const { rows } = await connection.query(rules[rule], [schemas])
  return rows.map(({ thing, problem }) => ({
    thing: String(thing),
    problem: problem ? String(problem) : null,
  }))
}

const expressions = `
  select format('%s on %s', p.polname, p.polrelid::regclass) as thing,
    concat_ws(' ', pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) as said
  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any ($1)`

async function policiesAskSets(connection: Connection, schemas: readonly string[]) {
  const { rows } = await connection.query(expressions, [schemas])
  return rows.map(({ thing, said }) => ({
    thing: String(thing),
    problem: perRow(String(said), schemas),
  }))
}
