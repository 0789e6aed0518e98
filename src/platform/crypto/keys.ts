import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The keys of this municipality, newest first: from RORET_KEYS (base64, separated by commas), or from a
 * file in the data directory that only its owner can read, made at the first start.
 */
export function loadKeys(settings: { keys?: string | undefined; directory: string }): Uint8Array[] {
  if (settings.keys) return settings.keys.split(',').map(readKey)
  const path = join(settings.directory, 'key')
  mkdirSync(settings.directory, { recursive: true, mode: 0o700 })
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
