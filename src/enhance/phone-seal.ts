/**
 * A short code is soon guessed by somebody with time. So the key is made of the code and of a key that
 * this browser holds and never gives out: what is copied off the phone cannot be tried elsewhere by
 * ordinary means. PBKDF2 with 600,000 rounds (OWASP's advice for SHA-256), then AES-256-GCM.
 */
const ROUNDS = 600_000

export interface Sealed {
  salt: Uint8Array<ArrayBuffer>
  nonce: Uint8Array<ArrayBuffer>
  body: ArrayBuffer
}

export const newDeviceKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])

async function keyOf(device: CryptoKey, code: string, salt: Uint8Array<ArrayBuffer>) {
  const base = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(code),
    'PBKDF2',
    false,
    ['deriveBits'],
  )
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }
  const bits = await crypto.subtle.deriveBits(how, base, 256)
  const mixed = await crypto.subtle.sign('HMAC', device, bits)
  return crypto.subtle.importKey('raw', mixed, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

export async function seal(device: CryptoKey, code: string, text: string): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const key = await keyOf(device, code, salt)
  const bytes = new TextEncoder().encode(text)
  return {
    salt,
    nonce,
    body: await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, bytes),
  }
}

/** The text; undefined when the code is another. */
export async function unseal(device: CryptoKey, code: string, kept: Sealed) {
  try {
    const key = await keyOf(device, code, kept.salt)
    const how = { name: 'AES-GCM', iv: kept.nonce }
    return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, kept.body))
  } catch {
    return undefined
  }
}
