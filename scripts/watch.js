// `roret start --watch`: builds again and starts anew when a source changes.
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from './build.js'
import { finished, runProgram } from './launch.js'
import { root, showStop } from './say.js'

/** Runs until the program is asked to stop. Looks for changes twice a second: recursive
 * watching is not there on Linux in Node 18. */
export async function watch(node, args) {
  const rest = args.filter((arg) => arg !== '--watch')
  let seen = await newest()
  let running = begin(node, rest)
  for (;;) {
    await wait(500)
    if (running.asked) return
    const now = await newest()
    if (now === seen) continue
    seen = now
    if (!(await built())) continue
    running.restarting = true
    running.child.kill('SIGTERM')
    await running.done
    running = begin(node, rest)
  }
}

function begin(node, args) {
  const child = runProgram(node, args)
  const running = { child, asked: false, restarting: false, done: finished(child) }
  const ask = () => {
    running.asked = true
  }
  process.once('SIGINT', ask).once('SIGTERM', ask)
  running.done.then((code) => {
    process.off('SIGINT', ask).off('SIGTERM', ask)
    if (!running.restarting) process.exitCode = code
  })
  return running
}

/** What does not build leaves the running program as it is. */
async function built() {
  try {
    await build()
    return true
  } catch (error) {
    showStop(error)
    return false
  }
}

/** A number that moves when a file under src/ or demo/ is changed, added or taken away. */
async function newest() {
  const sums = await Promise.all(['src', 'demo'].map((name) => sum(join(root, name))))
  return sums.join()
}

async function sum(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const parts = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return sum(path)
      const { mtimeMs, size } = await stat(path).catch(() => ({ mtimeMs: 0, size: 0 }))
      return mtimeMs + size
    }),
  )
  return parts.reduce((total, part) => total + part, entries.length)
}
