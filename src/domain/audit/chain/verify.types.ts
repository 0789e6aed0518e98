import type { Head } from './seal.types.ts'

export type FaultKind =
  | 'lines_changed'
  | 'lines_missing'
  | 'lines_added'
  | 'seal_changed'
  | 'seal_missing'
  | 'chain_broken'
  | 'range_broken'
  | 'signature_wrong'
  | 'head_differs'
  | 'head_missing'
  | 'month_returned'

/** What is wrong, and where: which seal, and between which lines. */
export interface Fault {
  kind: FaultKind
  seal: number | null
  from: number | null
  to: number | null
}

export interface Verified {
  /** Lines that were read and are covered by a seal. */
  entries: number
  /** Seals, each with its head. */
  heads: number
  /** Heads kept elsewhere that were compared. */
  compared: number
  /** Lines that no seal covers yet. */
  unsealed: number
  /** Months that were let go after their time, and gaps after a restore that somebody has marked. */
  letGo: string[]
  gaps: { after: number; until: number }[]
  ok: boolean
  faults: Fault[]
}

export interface Checks {
  /** The keys of the municipality, any of which may have signed. Without any, signatures are not looked at. */
  keys: readonly Uint8Array[]
  /** Heads from the other place. */
  heads: readonly Head[]
}
