import type { Proof } from '../person.proof.ts'

export interface Limit {
  kind: string
  idle_minutes: number
  most_minutes: number
}

/** How long a session may rest, and how long it may last at all, in minutes. */
export interface Limits {
  idle: number
  most: number
}

/** Where the municipality has said nothing that fits. */
const otherwise: Limits = { idle: 30, most: 600 }

/**
 * The shortest of the limits that hold for somebody who is several things, on this device, with this proof
 * (ASVS 5.0, 7.3.1 and 7.3.2).
 */
export function limitsFor(
  known: readonly Limit[],
  roles: readonly string[],
  proof: Pick<Proof, 'openedBy' | 'shared'>,
): Limits {
  const holds = new Set([
    ...roles,
    ...(proof.openedBy ? ['opened_by_staff'] : []),
    ...(proof.shared ? ['shared_device'] : []),
  ])
  const those = known.filter(({ kind }) => holds.has(kind))
  if (those.length === 0) return otherwise
  return {
    idle: Math.min(...those.map((one) => one.idle_minutes)),
    most: Math.min(...those.map((one) => one.most_minutes)),
  }
}
