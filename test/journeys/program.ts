import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The built program as people run it, with the demo municipality, on a port of its own. */
export interface Program {
  address: string
  stop(): Promise<void>
  /** Kills it without a word, as a power cut would, and starts it again on the same data. */
  crash(): Promise<void>
}

/** A Nordby that nobody else walks in: a copy of the one that was furnished before the tests. */
export async function startProgram(): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'roret-journey-'))
  const furnished = process.env.RORET_TEST_NORDBY
  if (furnished) cpSync(furnished, folder, { recursive: true })
  return startIn(folder)
}

/** Stopping it takes its data away. */
export async function startIn(folder: string): Promise<Program> {
  let running = await begin(folder, '0')
  const { port } = new URL(running.address)
  return {
    address: running.address,
    async crash() {
      await ended(running.child, 'SIGKILL')
      running = await begin(folder, port)
    },
    async stop() {
      await ended(running.child, 'SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

interface Running {
  child: ChildProcess
  address: string
}

export function begin(folder: string, port: string): Promise<Running> {
  const env = {
    ...process.env,
    RORET_DATA: folder,
    RORET_DEMO: '1',
    RORET_LANG: 'en',
    DATABASE_URL: '',
  }
  const child = spawn(process.execPath, ['dist/server/main.js', 'start', '--port', port], { env })
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString()
      const ready = /ready at (http:\S+)/.exec(said)
      if (ready?.[1]) resolve({ child, address: ready[1] })
    })
    child.once('exit', (code) => reject(new Error(`The program ended (${code}): ${said}`)))
  })
}

export const ended = (child: ChildProcess, how: NodeJS.Signals) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    child.once('exit', () => resolve())
    child.kill(how)
  })
