import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Raised when another Roret holds the data directory: two programs on one lose data silently. */
export class DirectoryInUse extends Error {
  override name = 'DirectoryInUse'
  readonly directory: string
  constructor(directory: string) {
    super(`${directory} is in use`)
    this.directory = directory
  }
}

/** When a process began (Linux), so that a number used again is not taken for the old owner. */
function startOf(pid: number): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function holder(path: string): number | undefined {
  try {
    const [pid, start] = readFileSync(path, 'utf8').split(' ')
    const number = Number(pid)
    if (!Number.isInteger(number) || number <= 0 || !isAlive(number)) return undefined
    return start && startOf(number) !== start ? undefined : number
  } catch {
    return undefined
  }
}

/**
 * Takes the lock of a data directory and gives back what lets it go.
 * A lock left by a program that is gone is taken over.
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const path = join(directory, 'lock')
  for (const lastTry of [false, true]) {
    try {
      const handle = openSync(path, 'wx', 0o600)
      writeSync(handle, `${process.pid} ${startOf(process.pid)}`)
      closeSync(handle)
      return () => rmSync(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const pid = holder(path)
      if (pid !== undefined || lastTry) throw new DirectoryInUse(directory)
      rmSync(path, { force: true })
    }
  }
  throw new DirectoryInUse(directory)
}
