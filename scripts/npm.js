// npm, quietly: its noise is kept, and shown only when something stops.
import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { root } from './say.js'

/** Never fatal for an older Node, never a script of a package, never noise. */
const calm = [
  '--ignore-scripts',
  '--engine-strict=false',
  '--no-audit',
  '--no-fund',
  '--no-progress',
  '--no-update-notifier',
  '--loglevel=error',
]

/**
 * Runs npm on the given Node and answers `{ code, log }`.
 * npm leaves out optional packages (platform binaries) that the Node which runs npm is too old for,
 * so the packages are always fetched with the Node that will use them.
 */
export function npm(args, { node, cwd }) {
  const [command, first] = npmCommand(node)
  const path = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`
  return new Promise((resolve) => {
    const child = spawn(command, [...first, ...args, ...calm, ...cacheThatCanBeWritten()], {
      cwd,
      env: { ...process.env, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: command === 'npm.cmd',
    })
    let log = ''
    const keep = (text) => {
      log += text
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ code: 1, log: String(error.message) }))
    child.on('close', (code) => resolve({ code: code ?? 1, log }))
  })
}

/** The last lines of npm's log, without its warnings and notices. */
export function lastLines(log, count = 15) {
  const lines = log.split('\n').filter((line) => line.trim() && !/^npm (warn|notice)/.test(line))
  return lines.slice(-count).join('\n')
}

function npmCommand(node) {
  const parent = process.env.npm_execpath ?? ''
  if (basename(parent) === 'npm-cli.js') return [node, [parent]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
}

/** A service user often has no home folder; then npm keeps its cache beside the runtime. */
function cacheThatCanBeWritten() {
  const usual = process.env.npm_config_cache ?? join(homedir(), '.npm')
  return canBeMade(usual) ? [] : ['--cache', join(root, '.roret', 'npm-cache')]
}

/** True when the folder, or the nearest one above it that exists, can be written in. */
function canBeMade(folder) {
  if (!existsSync(folder) && dirname(folder) !== folder) return canBeMade(dirname(folder))
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
