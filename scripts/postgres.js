// A real PostgreSQL for tests and benches: a cluster of our own, gone when the work is done.
import { execFile, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { chmod, chown, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { freePort, removeNow, unprivileged } from './machine.js'

const run = promisify(execFile)

/**
 * The folder with the newest PostgreSQL server programs (15 or later) on this machine, or null.
 */
export function findServer() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
  ]
  return folders.find((folder) => serverVersion(folder) >= 15) ?? null
}

function serverVersion(folder) {
  if (!existsSync(join(folder, 'initdb'))) return 0
  try {
    const said = execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' })
    return Number(said.match(/\d+/)?.[0])
  } catch {
    return 0
  }
}

/**
 * Starts a cluster on 127.0.0.1 at a free port and answers `{ url, stop }`: the superuser's
 * address, and a promise-giving end. It keeps nothing safe (fsync off), and is taken away
 * however this process ends, short of being killed outright.
 */
export async function startPostgres(server) {
  const user = await unprivileged()
  const folder = await mkdtemp(join(tmpdir(), 'roret-postgres-'))
  const remove = () => removeNow(folder)
  process.once('exit', remove)
  const password = randomBytes(16).toString('hex')
  await makeCluster(server, folder, password, user)
  const { end, port } = await serve(server, folder, user)
  const stop = async () => {
    await end()
    process.off('exit', remove)
    remove()
  }
  return { url: `postgres://roret:${password}@127.0.0.1:${port}/postgres`, stop }
}

async function makeCluster(server, folder, password, user) {
  const secret = join(folder, 'secret')
  await writeFile(secret, password, { mode: 0o600 })
  await chmod(folder, 0o700)
  if (user.uid !== undefined) {
    await chown(folder, user.uid, user.gid)
    await chown(secret, user.uid, user.gid)
  }
  const options = ['--username=roret', '--auth=scram-sha-256', '--encoding=UTF8', '--no-sync']
  await run(
    join(server, 'initdb'),
    ['-D', join(folder, 'data'), `--pwfile=${secret}`, '--locale=C.UTF-8', ...options],
    { cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' }, ...user },
  )
}

async function serve(server, folder, user) {
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(join(server, 'postgres'), ['-D', join(folder, 'data'), ...flags], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'ignore', 'pipe'],
    // Out of the terminal's group: Ctrl-C ends the tests first, and they end this.
    detached: true,
    ...user,
  })
  const end = endOf(child)
  await ready(child)
  return { end, port }
}

function ready(child) {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (text) => {
      said = (said + text).slice(-4000)
      if (said.includes('ready to accept connections')) resolve()
    }
    child.stderr.setEncoding('utf8').on('data', listen)
    child.on('error', reject)
    child.on('close', () => reject(new Error(`PostgreSQL did not start:\n${said}`)))
  })
}

/** SIGINT is PostgreSQL's fast stop; SIGQUIT its immediate one, when there is no time to wait. */
function endOf(child) {
  const atOnce = () => child.kill('SIGQUIT')
  process.prependOnceListener('exit', atOnce)
  const closed = new Promise((resolve) => child.once('close', resolve))
  return async () => {
    child.kill('SIGINT')
    await closed
    process.off('exit', atOnce)
  }
}
