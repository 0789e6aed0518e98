import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Connection, Pool, Result } from './connection.ts'

export interface WorkerSettings {
  directory?: string
  template?: Uint8Array
}
export type Request =
  | { kind: 'query'; text: string; values: readonly unknown[] }
  | { kind: 'script'; text: string }
  | { kind: 'sync' | 'dump' | 'close' }
export interface Reply extends Result {
  dump?: Uint8Array
}
interface Answer {
  id: number
  reply?: Reply
  error?: { message: string; code?: string; constraint?: string }
}
interface Waiting {
  resolve(reply: Reply): void
  reject(error: Error): void
  alarm?: NodeJS.Timeout
}

export interface Embedded extends Pool {
  /** The whole database as a tar file: a template that the next one can start from. */
  dump(): Promise<Uint8Array>
}

export interface EmbeddedSettings extends WorkerSettings {
  /** Sync the log to disk after each commit: for anything that is not a demo. */
  durable?: boolean
  /** Milliseconds before a statement that does not answer ends the worker. */
  statementMs?: number
}

/** As source it is TypeScript, as a build it is JavaScript: the worker follows. */
function workerFile(): URL {
  const own = fileURLToPath(import.meta.url)
  return new URL(own.endsWith('.ts') ? './pglite-worker.ts' : './pglite-worker.js', import.meta.url)
}

/**
 * The embedded database (PGlite) behind the same `Pool` as a real one.
 * It has one connection: pieces of work wait for each other in order.
 */
export async function openEmbedded(settings: EmbeddedSettings = {}): Promise<Embedded> {
  const worker = new Worker(workerFile(), {
    workerData: { directory: settings.directory, template: settings.template },
  })
  const waiting = new Map<number, Waiting>()
  let last = 0
  let line: Promise<unknown> = Promise.resolve()

  const failAll = (error: Error) => {
    for (const one of waiting.values()) {
      clearTimeout(one.alarm)
      one.reject(error)
    }
    waiting.clear()
  }
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new Error('The embedded database has stopped.')))
  worker.on('message', ({ id, reply, error }: Answer) => {
    const one = waiting.get(id)
    waiting.delete(id)
    clearTimeout(one?.alarm)
    if (error) one?.reject(Object.assign(new Error(error.message), error))
    else if (reply) one?.resolve(reply)
  })
  await new Promise<Reply>((resolve, reject) => waiting.set(0, { resolve, reject }))

  const ask = (request: Request) =>
    new Promise<Reply>((resolve, reject) => {
      const id = ++last
      // It has no statement timeout of its own; a runaway statement is ended with its thread.
      const alarm = setTimeout(() => void worker.terminate(), settings.statementMs ?? 60_000)
      waiting.set(id, { resolve, reject, alarm })
      worker.postMessage({ id, ...request })
    })

  const connection: Connection = {
    query: (text, values) => ask({ kind: 'query', text, values }),
    async script(text) {
      await ask({ kind: 'script', text })
      if (settings.durable && text === 'commit') await ask({ kind: 'sync' })
    },
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = line.then(work)
    line = mine.catch(() => undefined)
    return mine
  }
  return {
    kind: 'embedded',
    lend: (work) => inTurn(() => work(connection)),
    async dump() {
      const { dump } = await inTurn(() => ask({ kind: 'dump' }))
      if (!dump) throw new Error('The embedded database gave no dump.')
      return dump
    },
    async close() {
      await inTurn(() => ask({ kind: 'close' }))
      await worker.terminate()
    },
  }
}
