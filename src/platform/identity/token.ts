import { createHash, randomBytes } from 'node:crypto'

/** A session's token: 256 random bits that mean nothing. The database knows its hash only. */
export const newToken = () => randomBytes(32).toString('base64url')

export const hashOf = (token: string): Uint8Array => createHash('sha256').update(token).digest()
