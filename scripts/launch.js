// What `bin/roret` does: gets everything ready, then runs the program on a supported Node.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { build } from './build.js'
import { askedForHelp, showHelp } from './help.js'
import { install } from './install.js'
import { runtime } from './runtime.js'
import { root, showStop } from './say.js'
import { watch } from './watch.js'

/** Runs one `roret` command; the process ends with the program's own exit code. */
export async function launch(args) {
  try {
    if (askedForHelp(args)) return await showHelp(args)
    const node = await ready()
    if (args.includes('--watch')) return await watch(node, args)
    process.exitCode = await finished(runProgram(node, args))
  } catch (error) {
    showStop(error)
  }
}

async function ready() {
  const node = await runtime()
  await install({ node, dev: false })
  await build()
  return node
}

/**
 * Starts the built program. Ctrl-C may reach it twice (from the terminal and from here), so its
 * stop is repeatable; should this launcher be killed, the program sees its channel close.
 */
export function runProgram(node, args) {
  const program = join(root, 'dist', 'server', 'main.js')
  const child = spawn(node, ['--enable-source-maps', program, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  const pass = (signal) => child.kill(signal)
  for (const signal of signals) process.on(signal, pass)
  child.on('close', () => {
    for (const signal of signals) process.off(signal, pass)
  })
  return child
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** The exit code, or 128 + the number of the signal that ended it, as shells count. */
export function finished(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}
