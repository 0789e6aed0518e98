const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ')

/** Every right and policy of these schemas, taken away; set functions and seeding may look in. */
export const clearAccess = (schemas: readonly string[]) => `
do $$
declare one record;
begin
  for one in select schemaname, tablename, policyname from pg_policies where schemaname in (${list(schemas)}) loop
    execute format('drop policy %I on %I.%I', one.policyname, one.schemaname, one.tablename);
  end loop;
  for one in select nspname from pg_namespace where nspname in (${list(schemas)}) loop
    execute format('revoke all on schema %I from public, roret_read, roret_write, roret_sets, roret_jobs, roret_seal', one.nspname);
    execute format('revoke all on all tables in schema %I from public, roret_read, roret_write, roret_sets, roret_jobs, roret_seal', one.nspname);
    execute format('grant usage on schema %I to roret_sets, roret_seed', one.nspname);
    execute format('grant select, insert, update, delete on all tables in schema %I to roret_seed', one.nspname);
  end loop;
end $$;`

/** Every table is guarded, whatever its room forgot: enabled, forced, and open to the seed role only. */
export const guardTables = (schemas: readonly string[]) => `
do $$
declare one record;
begin
  for one in select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname in (${list(schemas)}) and c.relkind in ('r', 'p') and c.relname <> 'migration' loop
    execute format('alter table %I.%I enable row level security', one.nspname, one.relname);
    execute format('alter table %I.%I force row level security', one.nspname, one.relname);
    execute format('create policy seed on %I.%I to roret_seed using (true) with check (true)', one.nspname, one.relname);
  end loop;
end $$;`

/** Set functions belong to a role that owns no table; to make them it may create for this moment only. */
export const asSetsOwner = (schema: string, text: string) => `
grant create on schema ${schema} to roret_sets;
set local role roret_sets;
${text}
reset role;
revoke create on schema ${schema} from roret_sets;`

/** A new function is everybody's to call until it is said otherwise; here it is nobody's. */
export const closeFunctions = (schemas: readonly string[]) => `
do $$
declare one record;
begin
  for one in select nspname from pg_namespace where nspname in (${list(schemas)}) loop
    execute format('revoke all on all functions in schema %I from public', one.nspname);
  end loop;
end $$;`
