import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'

/**
 * Sealing of sensitive text: AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D).
 * Layout: version (1) · key id (4) · nonce (12) · ciphertext · tag (16).
 * The seal is bound to its place (table, column and row): a value moved elsewhere does not open.
 */
const VERSION = 1
const HEADER = 17
const TAG = 16

export class SealBroken extends Error {
  override name = 'SealBroken'
}

export interface Box {
  seal(place: string, row: string, text: string): Uint8Array
  open(place: string, row: string, sealed: Uint8Array): string
  sealBytes(place: string, row: string, bytes: Uint8Array): Uint8Array
  openBytes(place: string, row: string, sealed: Uint8Array): Uint8Array
  /**
   * Keyed hashes by which an exact text is found again without opening anything: one for each key,
   * newest first. Write the first, and look for any of them.
   */
  hashes(place: string, text: string): [Uint8Array, ...Uint8Array[]]
}

const idOf = (key: Uint8Array) => createHash('sha256').update(key).digest().subarray(0, 4)
const bindTo = (place: string, row: string) => Buffer.from(`${place}\u0000${row}`)

/** A box seals with the first key and opens with any of them: so keys can be changed over time. */
export function makeBox(keys: readonly Uint8Array[]): Box {
  const [current] = keys
  if (!current || keys.some((key) => key.length !== 32)) throw new Error('A key is 32 bytes.')
  const known = new Map(keys.map((key) => [idOf(key).toString('hex'), key]))

  function sealBytes(place: string, row: string, bytes: Uint8Array): Uint8Array {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', current as Uint8Array, nonce)
    cipher.setAAD(bindTo(place, row))
    const head = [Uint8Array.of(VERSION), idOf(current as Uint8Array), nonce]
    return Uint8Array.from(
      Buffer.concat([...head, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]),
    )
  }

  function openBytes(place: string, row: string, sealed: Uint8Array): Uint8Array {
    const all = Buffer.from(sealed)
    const key = known.get(all.subarray(1, 5).toString('hex'))
    if (all[0] !== VERSION || !key || all.length < HEADER + TAG) throw new SealBroken(place)
    const decipher = createDecipheriv('aes-256-gcm', key, all.subarray(5, HEADER))
    decipher.setAAD(bindTo(place, row))
    decipher.setAuthTag(all.subarray(all.length - TAG))
    try {
      const plain = decipher.update(all.subarray(HEADER, all.length - TAG))
      return Buffer.concat([plain, decipher.final()])
    } catch {
      throw new SealBroken(place)
    }
  }

  const hashWith = (key: Uint8Array, place: string, text: string): Uint8Array =>
    createHmac('sha256', key).update(`${place} ${text}`).digest()

  return {
    sealBytes,
    openBytes,
    hashes: (place, text) => [
      hashWith(current, place, text),
      ...keys.slice(1).map((key) => hashWith(key, place, text)),
    ],
    seal: (place, row, text) => sealBytes(place, row, Buffer.from(text, 'utf8')),
    open: (place, row, sealed) => Buffer.from(openBytes(place, row, sealed)).toString('utf8'),
  }
}
