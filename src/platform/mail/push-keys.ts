import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import webPush from 'web-push'
import { z } from 'zod'
import type { PushKeys } from './push.ts'

const keys = z.object({ publicKey: z.string().min(80), privateKey: z.string().min(40) })

/**
 * The keys by which push services know us (RFC 8292): a file that only its owner can read, made at the first start.
 * Browsers are bound to them; with other keys each has to be added anew.
 */
export function loadPushKeys(directory: string): PushKeys {
  const path = join(directory, 'push-key')
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  try {
    return keys.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const made = webPush.generateVAPIDKeys()
  writeFileSync(path, `${JSON.stringify(made)}\n`, { mode: 0o600, flag: 'wx' })
  return made
}
