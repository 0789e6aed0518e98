import { createHmac } from 'node:crypto'
import type { Pool } from './connection.ts'

/**
 * Makes the role that the program signs in as, for this one database: it owns nothing, inherits nothing,
 * and can only become `roret_read`, `roret_write`, `roret_jobs` or `roret_seal` inside a transaction.
 * @param key the municipality's key, from which the role's password is derived: nothing more to keep
 * @returns the address to serve from
 */
export async function servingAddress(
  owner: Pool,
  ownerAddress: string,
  key: Uint8Array,
): Promise<string> {
  const { rows } = await owner.lend((c) => c.query('select current_database() as name', []))
  const role = `roret_app_${String(rows[0]?.name).replaceAll(/[^a-z0-9_]/g, '_')}`
  const password = createHmac('sha256', key).update(`serving role ${role}`).digest('hex')
  await owner.lend((connection) =>
    connection.script(`
do $$
begin
  begin
    create role ${role} login noinherit;
  exception when duplicate_object or unique_violation then null;
  end;
  alter role ${role} login noinherit nosuperuser nocreatedb nocreaterole password '${password}';
  grant roret_read, roret_write, roret_jobs, roret_seal to ${role};
end $$;`),
  )
  const address = new URL(ownerAddress)
  address.username = role
  address.password = password
  return address.href
}

/** Lets a role that the deployer made become the two roles of a request, and those of the jobs and the sealer. */
export async function admitServing(owner: Pool, role: string): Promise<void> {
  if (!/^[A-Za-z_][A-Za-z0-9_$-]{0,62}$/.test(role)) throw new Error('DATABASE_URL names no role.')
  await owner.lend((c) =>
    c.script(`grant roret_read, roret_write, roret_jobs, roret_seal to "${role}"`),
  )
}
