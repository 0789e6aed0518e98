import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface KeySettings {
  keys?: string | undefined
  ownKeys?: string | undefined
  directory: string
}

/**
 * The keys of this municipality, newest first: from RORET_KEYS (base64, separated by commas), or from a
 * file in the data directory that only its owner can read, made at the first start.
 */
export const loadKeys = ({ keys, directory }: KeySettings) => keysFrom(keys, directory, 'key')

/** The same for what people write in rooms of their own: RORET_OWN_KEYS, or the file own-key beside the other. */
export const loadOwnKeys = ({ ownKeys, directory }: KeySettings) =>
  keysFrom(ownKeys, directory, 'own-key')

function keysFrom(given: string | undefined, directory: string, file: string): Uint8Array[] {
  if (given) return given.split(',').map(readKey)
  const path = join(directory, file)
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  try {
    return readFileSync(path, 'utf8').trim().split('\n').map(readKey)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const key = randomBytes(32)
  writeFileSync(path, `${key.toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  return [key]
}

function readKey(text: string): Uint8Array {
  const key = Buffer.from(text.trim(), 'base64')
  if (key.length !== 32) throw new Error('A key is 32 bytes, written in base64.')
  return key
}
