import { createHash, createHmac } from 'node:crypto'

/** What a line or a seal is made of. Times are microseconds since 1970, ids their text. */
export type Value = null | number | string | readonly Value[]

/**
 * One way to write each value as bytes, so that two lines are equal exactly when their bytes are:
 * a letter for the kind, the length in bytes (of a list: how many), a colon, the content.
 * Version 1; docs/decisions/0011-log-chain.md says it in words, for whoever verifies with another program.
 */
export function canonical(value: Value): string {
  if (value === null) return 'n0:'
  if (typeof value === 'number') return whole(value)
  if (typeof value === 'string') return `s${Buffer.byteLength(value)}:${value}`
  return `a${value.length}:${value.map(canonical).join('')}`
}

function whole(value: number): string {
  if (!Number.isSafeInteger(value)) throw new Error('A number in the log is whole.')
  const digits = String(value)
  return `i${digits.length}:${digits}`
}

export const sha256 = (text: string): Uint8Array => createHash('sha256').update(text).digest()

/** A running checksum over lines, in their order. */
export interface Summing {
  add(value: Value): void
  end(): Uint8Array
}

export function summing(): Summing {
  const hash = createHash('sha256')
  return {
    add: (value) => void hash.update(canonical(value)),
    end: () => hash.digest(),
  }
}

/** With the municipality's key, which is not in the database: who takes the database alone can sign nothing. */
export function sign(key: Uint8Array, head: Uint8Array): Uint8Array {
  const own = createHmac('sha256', key).update('roret log seal 1').digest()
  return createHmac('sha256', own).update(head).digest()
}

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** What the first seal follows. */
export const nothingBefore: Uint8Array = new Uint8Array(32)
