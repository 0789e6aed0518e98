import { randomBytes } from 'node:crypto'

export type Id = string

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

let last = { at: 0, count: 0 }

/**
 * A new identifier, UUIDv7 (RFC 9562): sortable by time, so that indexes grow at one end, and within a
 * millisecond by a counter (method 1), so that what one act makes stays in its order.
 * It is a name, never a secret.
 */
export function newId(at = Date.now()): Id {
  const bytes = randomBytes(16)
  const same = at <= last.at && last.count < 0xfff
  last = same
    ? { at: last.at, count: last.count + 1 }
    : { at: Math.max(at, last.at + Number(at <= last.at)), count: 0 }
  bytes.writeUIntBE(last.at, 0, 6)
  bytes[6] = 0x70 | (last.count >> 8)
  bytes[7] = last.count & 0xff
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

export const isId = (text: unknown): text is Id => typeof text === 'string' && pattern.test(text)
