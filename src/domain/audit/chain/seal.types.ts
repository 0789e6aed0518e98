import type { Actor } from '../../../platform/data/db.ts'
import { canonical, hex, sha256, type Value } from './canonical.ts'

/** Who seals and verifies: reads every line, writes seals, and nothing else. */
export const sealActor: Actor = { kind: 'system', role: 'roret_seal' }

/** One seal: the lines of one month whose numbers lie between two, bound to the seal before it. */
export interface Seal {
  number: number
  month: string
  from: number
  to: number
  entries: number
  lines: Uint8Array
  previous: Uint8Array
  head: Uint8Array
  signature: Uint8Array
  /** Microseconds since 1970. */
  at: number
}

/** The head: a checksum over everything that a seal says, the head before it too. */
export function headOf(seal: Omit<Seal, 'head' | 'signature'>): Uint8Array {
  const said: Value = [
    'roret-seal-1',
    seal.number,
    seal.month,
    seal.from,
    seal.to,
    seal.entries,
    hex(seal.lines),
    hex(seal.previous),
    seal.at,
  ]
  return sha256(canonical(said))
}

/** A head as it is sent elsewhere: one line of JSON. */
export interface Head {
  number: number
  head: string
  signature: string
  /** The last line number that the seal covers. */
  to: number
  at: string
}

export const headLine = (seal: Seal): Head => ({
  number: seal.number,
  head: hex(seal.head),
  signature: hex(seal.signature),
  to: seal.to,
  at: new Date(seal.at / 1000).toISOString(),
})
