import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

/** What may be wrong with what a device answers. */
export interface Odd {
  origin?: string
  rpId?: string
  challenge?: string
  counter?: number
  type?: string
  /** The person was there, and the device knew them. */
  verified?: boolean
  id?: string
  /** Signs with another key than the one it showed. */
  stranger?: boolean
}

export interface Device {
  id: string
  /** As a browser's script would put it into the form. */
  create(options: { challenge: string }, odd?: Odd): string
  get(options: { challenge: string }, odd?: Odd): string
}

const url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const sha = (text: string | Uint8Array) => createHash('sha256').update(text).digest()
const keyPair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** The public key as COSE has it: ES256 on P-256. */
function cose(key: KeyObject) {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const point = (text: string) => Uint8Array.from(Buffer.from(text, 'base64url'))
  return isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, point(x)],
      [-3, point(y)],
    ]),
  )
}

const attestation = (data: Uint8Array) =>
  isoCBOR.encode(
    new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', Uint8Array.from(data)],
    ]) as never,
  )

/** A telephone of our own making that holds one passkey (ES256, no attestation). */
export function aDevice(origin: string): Device {
  const pair = keyPair()
  const rawId = randomBytes(16)
  const id = url(rawId)
  let counter = 0

  const client = (type: string, challenge: string, odd: Odd) =>
    Buffer.from(
      JSON.stringify({
        type: odd.type ?? type,
        challenge: odd.challenge ?? challenge,
        origin: odd.origin ?? origin,
        crossOrigin: false,
      }),
    )
  const head = (flags: number, odd: Odd) => {
    counter += 1
    const count = Buffer.alloc(4)
    count.writeUInt32BE(odd.counter ?? counter)
    const seen = odd.verified === false ? flags & ~0x04 : flags
    return Buffer.concat([sha(odd.rpId ?? new URL(origin).hostname), Buffer.of(seen), count])
  }
  return {
    id,
    create({ challenge }, odd = {}) {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(rawId.length)
      const data = Buffer.concat([
        head(0x45, odd),
        Buffer.alloc(16),
        length,
        rawId,
        cose(pair.publicKey),
      ])
      const response = {
        clientDataJSON: url(client('webauthn.create', challenge, odd)),
        attestationObject: url(attestation(data)),
        transports: ['internal'],
      }
      return JSON.stringify({
        id,
        rawId: id,
        type: 'public-key',
        response,
        clientExtensionResults: {},
      })
    },
    get({ challenge }, odd = {}) {
      const said = client('webauthn.get', challenge, odd)
      const data = head(0x05, odd)
      const { privateKey } = odd.stranger ? keyPair() : pair
      const signature = sign('sha256', Buffer.concat([data, sha(said)]), privateKey)
      const response = {
        clientDataJSON: url(said),
        authenticatorData: url(data),
        signature: url(signature),
      }
      const shown = odd.id ?? id
      return JSON.stringify({
        id: shown,
        rawId: shown,
        type: 'public-key',
        response,
        clientExtensionResults: {},
      })
    },
  }
}
