import { closeSync, fsyncSync, openSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { parsers } from './parsers.ts'
import type { Reply, Request, WorkerSettings } from './pglite.ts'

/**
 * The embedded database lives in a thread of its own: on the main thread every statement would hold up
 * every other visitor. It speaks one message per statement and keeps no state between transactions.
 */
const settings = workerData as WorkerSettings
const port = parentPort
if (!port) throw new Error('pglite-worker runs as a worker only')

const opened = PGlite.create({
  ...(settings.directory ? { dataDir: settings.directory } : {}),
  ...(settings.template ? { loadDataDir: new Blob([Buffer.from(settings.template)]) } : {}),
  parsers,
})

/** PGlite never syncs: without this, a power cut may lose what a person was told is saved. */
function syncToDisk(directory: string) {
  const log = join(directory, 'pg_wal')
  for (const name of readdirSync(log)) {
    const path = join(log, name)
    if (!statSync(path).isFile()) continue
    const handle = openSync(path, 'r+')
    fsyncSync(handle)
    closeSync(handle)
  }
}

async function answer(request: Request): Promise<Reply> {
  const db = await opened
  if (request.kind === 'query') {
    const result = await db.query(request.text, [...request.values])
    return {
      rows: result.rows as Record<string, unknown>[],
      affected: result.affectedRows ?? 0,
    }
  }
  if (request.kind === 'script') await db.exec(request.text)
  if (request.kind === 'sync' && settings.directory) syncToDisk(settings.directory)
  if (request.kind === 'dump') {
    const blob = await db.dumpDataDir('none')
    return { rows: [], affected: 0, dump: new Uint8Array(await blob.arrayBuffer()) }
  }
  if (request.kind === 'close') await db.close()
  return { rows: [], affected: 0 }
}

port.on('message', async (request: Request & { id: number }) => {
  try {
    port.postMessage({ id: request.id, reply: await answer(request) })
  } catch (error) {
    const known = error as { message: string; code?: string; constraint?: string }
    port.postMessage({
      id: request.id,
      error: { message: known.message, code: known.code, constraint: known.constraint },
    })
  }
})

opened.then(
  () => port.postMessage({ id: 0, reply: { rows: [], affected: 0 } }),
  (error: Error) => port.postMessage({ id: 0, error: { message: error.message } }),
)
