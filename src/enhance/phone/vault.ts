import { newDeviceKey, type Sealed, seal, unseal } from '../phone-seal.ts'

/**
 * What is carried is sealed with a key of its own (AES-256-GCM). That key is sealed by a code and by a key that this
 * browser never gives out, and lies nowhere else: when it goes, all that it sealed is noise.
 */
export interface Vault {
  device: CryptoKey
  sealed: Sealed
  tries: number
}

export const MOST_TRIES = 10
export const LEAST_SIGNS = 6

export async function newVault(code: string): Promise<{ vault: Vault; key: CryptoKey }> {
  const raw = crypto.getRandomValues(new Uint8Array(32))
  const device = await newDeviceKey()
  const sealed = await seal(device, code, btoa(String.fromCharCode(...raw)))
  return { vault: { device, sealed, tries: 0 }, key: await keyFrom(raw) }
}

/** The key; undefined when the code is another. */
export async function openVault({ device, sealed }: Vault, code: string) {
  const text = await unseal(device, code, sealed)
  return text === undefined
    ? undefined
    : keyFrom(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)))
}

/** In memory it cannot be read out either. */
const keyFrom = (raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])

export interface Locked {
  nonce: Uint8Array<ArrayBuffer>
  body: ArrayBuffer
}

/** Its own name is sealed into it: what is moved to another place does not open. */
export async function lock(key: CryptoKey, name: string, value: unknown): Promise<Locked> {
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  return { nonce, body: await crypto.subtle.encrypt(how(nonce, name), key, bytes) }
}

/** @throws when it was sealed with another key, under another name, or has been changed */
export async function unlock<T>(key: CryptoKey, name: string, { nonce, body }: Locked): Promise<T> {
  const bytes = await crypto.subtle.decrypt(how(nonce, name), key, body)
  return JSON.parse(new TextDecoder().decode(bytes))
}

const how = (iv: Uint8Array<ArrayBuffer>, name: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(name),
})
