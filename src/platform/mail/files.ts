import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '../data/id.ts'
import { plainText } from './lines.ts'
import type { Message, Sender } from './sender.ts'

/** For trying out: messages become files that only this machine's user can read. Nothing is sent. */
export function fileSender(folder: string): Sender {
  return {
    takes: () => true,
    async send(message) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const name = newId()
      await writeFile(join(folder, `${name}.eml`), letterOf(message), { mode: 0o600, flag: 'wx' })
      const { calendar } = message
      if (calendar)
        await writeFile(join(folder, `${name}.ics`), calendar.text, { mode: 0o600, flag: 'wx' })
    },
  }
}

const letterOf = ({ kind, to, subject, text, headers = {} }: Message) =>
  [
    `X-Kind: ${kind}`,
    `To: ${plainText(to)}`,
    `Subject: ${plainText(subject)}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${plainText(value)}`),
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ].join('\r\n')

/** The newest letters of the folder, newest first: for the page of a demo. */
export async function lettersIn(folder: string, most = 20): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  const newest = names
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .reverse()
  return Promise.all(newest.slice(0, most).map((name) => readFile(join(folder, name), 'utf8')))
}
