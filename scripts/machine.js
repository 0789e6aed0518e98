// What the machine lends a server of ours: a user, a port, a folder.
import { execFile } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** PostgreSQL refuses to run as root: then it runs as `postgres` or `nobody`. */
export async function unprivileged() {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = async (what) => Number((await run('id', [what, name])).stdout)
      return { uid: await id('-u'), gid: await id('-g') }
    } catch {
      // No such user; the next one.
    }
  }
  throw new Error('Neither the user postgres nor the user nobody exists on this machine.')
}

/** Without waiting for events, for use at exit. The server's last files may come after the first try. */
export function removeNow(folder) {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (let tries = 0; tries < 40 && existsSync(folder); tries += 1) {
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch {
      Atomics.wait(pause, 0, 0, 50)
    }
  }
}

/** A port on 127.0.0.1 that nobody answers on right now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
