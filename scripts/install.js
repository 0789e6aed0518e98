// Makes node_modules right: from the lockfile, only when needed, with progress a person can follow.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { access, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { alone } from './lock.js'
import { lastLines, npm } from './npm.js'
import { endFollowing, follow, root, Stop, say, secondsSince } from './say.js'

const modules = join(root, 'node_modules')
const stampFile = join(modules, '.roret-stamp')

/** Packages for `start` (dev: false) or for tests (dev: true). Raises Stop. */
export async function install({ node, dev }) {
  if (await isRight(dev)) return
  await alone('install', async () => {
    if (!(await isRight(dev))) await fetchPackages(node, dev)
  })
}

async function isRight(dev) {
  const lock = await lockfile()
  const stamp = await readJson(stampFile)
  if (stamp?.lock === lock.hash && (stamp.dev || !dev)) return true
  return adopt(lock, dev)
}

/** What somebody installed with npm themselves counts, when it holds what the lockfile says. */
async function adopt(lock, dev) {
  const there = await installed()
  const missing = Object.entries(lock.packages).filter(
    ([path, wanted]) => !wanted.optional && there[path]?.version !== wanted.version,
  )
  const onlyDev = missing.every(([, wanted]) => wanted.dev || wanted.devOptional)
  if (missing.length > 0 && (dev || !onlyDev)) return false
  // A tree that belongs to somebody else is read, never written.
  await stampAs(lock, missing.length === 0).catch(() => {})
  return true
}

async function fetchPackages(node, dev) {
  const lock = await lockfile()
  const all = dev || Object.values(await installed()).some((one) => one.dev)
  const wanted = Object.entries(lock.packages).filter(
    ([, one]) => !one.optional && (all || !(one.dev || one.devOptional)),
  )
  const start = Date.now()
  say(words.fetching(wanted.length))
  const watching = setInterval(() => showProgress(wanted), 700)
  const which = all ? '--include=dev' : '--omit=dev'
  const { code, log } = await npm(['ci', which, '--include=optional'], { node, cwd: root })
  clearInterval(watching)
  endFollowing()
  if (code !== 0) throw new Stop(words.stopped, lastLines(log))
  await checkEsbuild(node)
  await stampAs(lock, all)
  say(words.done(secondsSince(start)))
}

async function showProgress(wanted) {
  const found = await Promise.all(wanted.map(([path]) => exists(join(root, path, 'package.json'))))
  follow(words.progress(found.filter(Boolean).length, wanted.length))
}

/** No package may run a script here, so the builder's binary must have come as a package. */
async function checkEsbuild(node) {
  const tiny = "require('esbuild').transformSync('let a: number', { loader: 'ts' })"
  try {
    await promisify(execFile)(node, ['--input-type=commonjs', '-e', tiny], { cwd: root })
  } catch (error) {
    throw new Stop(words.noBuilder, String(error.stderr || error.message).trim())
  }
}

async function lockfile() {
  const text = await readFile(join(root, 'package-lock.json'), 'utf8')
  const { '': _root, ...packages } = JSON.parse(text).packages
  return { hash: createHash('sha256').update(text).digest('hex'), packages }
}

/** npm's own list of what it put into node_modules; empty when there is none. */
async function installed() {
  return (await readJson(join(modules, '.package-lock.json')))?.packages ?? {}
}

const stampAs = (lock, dev) => writeFile(stampFile, JSON.stringify({ lock: lock.hash, dev }))

const readJson = (file) => readFile(file, 'utf8').then(JSON.parse, () => null)

const exists = (file) =>
  access(file).then(
    () => true,
    () => false,
  )

const words = {
  fetching: (count) => ({ da: `Henter ${count} pakker.`, en: `Fetching ${count} packages.` }),
  progress: (done, all) => ({ da: `  ${done} af ${all}`, en: `  ${done} of ${all}` }),
  done: (seconds) => ({
    da: `Pakkerne er på plads efter ${seconds} s.`,
    en: `The packages are in place after ${seconds} s.`,
  }),
  stopped: {
    da: 'Pakkerne kom ikke på plads. Det sidste, npm sagde:',
    en: 'The packages did not get into place. The last npm said:',
  },
  noBuilder: {
    da: 'esbuild virker ikke på denne maskine. Det sidste, det sagde:',
    en: 'esbuild does not work on this machine. The last it said:',
  },
}
