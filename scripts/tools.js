// The tools of the packages, run on the supported Node.
import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, Stop } from './say.js'

/** What Node is given to run `name`: a tool of a package, or a TypeScript file. Raises Stop. */
export function toolArguments(name) {
  if (/\.tsx?$/.test(name)) {
    const hook = pathToFileURL(join(root, 'scripts', 'tsx-hook.js')).href
    return ['--import', hook, resolve(root, name)]
  }
  try {
    return [realpathSync(join(root, 'node_modules', '.bin', name))]
  } catch {
    throw new Stop(words.unknown(name))
  }
}

const running = new Set()

// No test may ever reach the database that this machine serves people from.
const testsOnly = {
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  DATABASE_URL: undefined,
  DATABASE_OWNER_URL: undefined,
}

/** Runs a tool on `node`, quietly, for a test run, and answers `{ code, output }`. */
export function run(node, tool, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [...toolArguments(tool), ...args], {
      cwd: root,
      env: { ...process.env, ...testsOnly, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.add(child)
    let output = ''
    const keep = (text) => {
      output += text
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', reject)
    child.on('close', (code) => {
      running.delete(child)
      resolve({ code: code ?? 1, output })
    })
  })
}

/** Ends the tools that run, when the whole run is asked to end. */
export function endTools() {
  for (const child of running) child.kill('SIGTERM')
}

const words = {
  unknown: (name) => ({
    da: `Der er intet værktøj med navnet ${name} i node_modules/.bin.`,
    en: `There is no tool named ${name} in node_modules/.bin.`,
  }),
}
