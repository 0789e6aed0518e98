import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '../data/id.ts'
import type { Sender } from './sender.ts'

/**
 * Digital Post through what the municipality already has: an envelope a message, as JSON, in a folder that its own
 * system for outgoing post empties. Roret does not speak to Digital Post itself. The receiver is named by civil
 * registration number, so the folder is for that system alone; a file appears whole or not at all, under the
 * message's own key, so that a message that is written twice is one file.
 */
export function postSender(folder: string): Sender {
  return {
    takes: (kind) => kind === 'post',
    async send({ to, subject, text, key }) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const id = key ?? newId()
      const envelope = {
        version: 1,
        id,
        receiver: { cpr: to },
        subject,
        text,
        kind: 'digital-post',
      }
      const whole = join(folder, `${id}.json`)
      const part = `${whole}.part`
      await writeFile(part, JSON.stringify(envelope, null, 2), { mode: 0o600 })
      await rename(part, whole)
    },
  }
}
