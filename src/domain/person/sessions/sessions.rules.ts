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
 * The shortest of the limits that hold for somebody who is several things, with this proof (ASVS 5.0, 7.3.1 and
 * 7.3.2). The short rest on a computer that several people use is asked at each request: it may stop being one.
 */
export function limitsFor(
  known: readonly Limit[],
  roles: readonly string[],
  proof: Pick<Proof, 'openedBy' | 'shared'>,
): Limits {
  const holds = (kind: string) =>
    roles.includes(kind) || (kind === 'opened_by_staff' && proof.openedBy !== undefined)
  const own = known.filter(({ kind }) => holds(kind))
  const there = known.filter(({ kind }) => kind === 'shared_device' && proof.shared === true)
  return {
    idle: Math.min(...(own.length > 0 ? own.map((one) => one.idle_minutes) : [otherwise.idle])),
    most: Math.min(
      ...(own.length > 0 ? own.map((one) => one.most_minutes) : [otherwise.most]),
      ...there.map((one) => one.most_minutes),
    ),
  }
}
