import type { Pool } from './connection.ts'

/**
 * What must be true of the database before the program serves anybody (ASVS 5.0, 13.2.2):
 * every table guarded and forced, every view asking as its reader, no grant on a whole table,
 * and a signed-in role that owns nothing and cannot pass the policies.
 * @returns a sentence for each thing that is not so; an empty list when all is well
 */
export async function guardProblems(pool: Pool, schemas: readonly string[]): Promise<string[]> {
  return pool.lend(async (connection) => {
    const ask = async (text: string) =>
      (await connection.query(text, [schemas])).rows.map((row) => String(row.problem))
    return [
      ...(await ask(unguarded)),
      ...(await ask(views)),
      ...(await ask(wholeTable)),
      ...(await ask(strongRoles)),
      ...(pool.kind === 'postgres' ? await ask(strongSignIn) : []),
    ]
  })
}

const unguarded = `
select format('%s.%s is not guarded by row-level security.', n.nspname, c.relname) as problem
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = any ($1) and c.relkind in ('r', 'p') and c.relname <> 'migration'
  and not (c.relrowsecurity and c.relforcerowsecurity)`

const views = `
select format('The view %s.%s does not ask as its reader.', n.nspname, c.relname) as problem
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = any ($1) and c.relkind in ('v', 'm')
  and not coalesce('security_invoker=true' = any (c.reloptions), false)`

// Read from the table itself: information_schema hides what the asking role may not use, and what PUBLIC has.
const wholeTable = `
select format('%s has %s on all of %s.%s.', coalesce(r.rolname, 'PUBLIC'), lower(g.privilege_type), n.nspname, c.relname) as problem
from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join aclexplode(c.relacl) g
  left join pg_roles r on r.oid = g.grantee
where n.nspname = any ($1) and c.relkind in ('r', 'p', 'v', 'm') and g.grantee <> c.relowner
  and coalesce(r.rolname, '') <> 'roret_seed' and g.privilege_type <> 'DELETE'`

const strongRoles = `
select format('The role %s is too strong.', rolname) as problem from pg_roles
where $1::text[] is not null and rolname in ('roret_read', 'roret_write', 'roret_sets', 'roret_jobs', 'roret_seed', 'roret_seal')
  and (rolsuper or rolbypassrls or rolinherit or rolcanlogin)`

const strongSignIn = `
select format('The program signs in as %s, which %s.', r.rolname,
  case when r.rolsuper or r.rolbypassrls then 'passes every policy' else 'owns tables' end) as problem
from pg_roles r where r.rolname = current_user and (r.rolsuper or r.rolbypassrls or exists (
  select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any ($1) and c.relowner = r.oid))`
