// What the launcher says to the person at the terminal, in Danish or English.
import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the whole tree. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** True for the file that Node was asked to run, also through a link: `isMain(import.meta.url)`. */
export function isMain(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url)
}

/** 'da' when the person's own setting, or else the machine's, says Danish. */
export function languageOf(env) {
  const wish = env.RORET_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return wish.startsWith('da') ? 'da' : 'en'
}

const lang = languageOf(process.env)

/** One line on stderr: stdout belongs to the command's own answer (`import --json`). */
export function say(line) {
  process.stderr.write(`${line[lang]}\n`)
}

/** A line that replaces itself on a terminal; nothing in a log file. */
export function follow(line) {
  if (process.stderr.isTTY) process.stderr.write(`\r${line[lang]}\u001b[K`)
}

/** Ends a followed line. */
export function endFollowing() {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
}

/** Something a person can act on; shown without a stack. */
export class Stop extends Error {
  constructor(line, details = '') {
    super(line[lang])
    this.details = details
  }
}

/** Shows why it ended and sets the exit code; a bug keeps its stack. */
export function showStop(error) {
  if (!(error instanceof Stop)) console.error(error)
  else console.error(error.details ? `${error.message}\n\n${error.details}` : error.message)
  process.exitCode = 1
}

/** Seconds since `start` (from Date.now()), with one decimal. */
export function secondsSince(start) {
  return ((Date.now() - start) / 1000).toFixed(1)
}
