import { everybody, type Rule, when } from '../rules.ts'

/** What the policy says of a table’s rows. What is not named here, nobody may. */
export interface TablePolicy {
  reads: Rule
  /** Who may change a row as it stands. */
  changes?: Rule
  removes?: Rule
  /** Who may add a row like this one, in their own name. */
  adds?: Rule
}

export type Tables = Readonly<Record<string, TablePolicy>>

/** What everybody may read, since it is about nobody. */
export const openTables = (room: string, names: readonly string[]): Tables =>
  Object.fromEntries(names.map((name) => [`${room}.${name}`, { reads: everybody }]))

export const running = when('while it runs', (thing) => (thing.ended_at ?? null) === null)
