import { register } from '../../src/domain/person/index.ts'
import type { Write } from '../../src/platform/data/db.ts'
import type { Id } from '../../src/platform/data/id.ts'
import { citizens } from './citizens.ts'
import { around, workers } from './others.ts'
import { type Somebody, yearsAgo } from './somebody.ts'
import type { Unit } from './town.ts'

const everybody: Record<string, Somebody> = { ...citizens, ...around, ...workers }

export type Name = keyof typeof citizens | keyof typeof around | keyof typeof workers
export const names = Object.keys(everybody) as Name[]
export const isStaff = (name: Name): boolean =>
  everybody[name]?.roles.some(({ kind }) => kind === 'staff') ?? false

interface Known {
  key: Uint8Array
  idOf(name: Name): Id
  units: Record<Unit, Id>
  toldAt: Date
}

export async function addPeople(write: Write, { key, idOf, units, toldAt }: Known) {
  for (const [index, name] of names.entries()) {
    const one = everybody[name]
    if (!one) continue
    const [givenName, familyName] = one.name
    const roles = one.roles.map(({ unit, from = yearsAgo(5), until, ...role }) => ({
      ...role,
      from: from(toldAt),
      ...(until ? { until: until(toldAt) } : {}),
      ...(unit ? { unit: units[unit] } : {}),
    }))
    const { cpr, address, code } = one
    const person = {
      ...{ id: idOf(name), givenName, familyName, roles },
      ...(cpr ? { cpr } : {}),
      ...(code ? { code } : {}),
      ...(address ? { address: { protected: false, ...address } } : {}),
      demo: { position: index + 1, says: one.says },
    }
    await register(write, person, key)
  }
}
