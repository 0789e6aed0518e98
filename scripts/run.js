// `node scripts/run.js tsc --noEmit`, `… biome check .`, `… scripts/rows.ts`: one tool, right Node.
import { spawn } from 'node:child_process'
import { install } from './install.js'
import { finished } from './launch.js'
import { runtime } from './runtime.js'
import { isMain, root, Stop, showStop } from './say.js'
import { toolArguments } from './tools.js'

async function main([name, ...args]) {
  if (!name) throw new Stop(words.usage)
  const node = await runtime()
  await install({ node, dev: true })
  const child = spawn(node, [...toolArguments(name), ...args], { cwd: root, stdio: 'inherit' })
  const pass = (signal) => child.kill(signal)
  process.on('SIGINT', pass).on('SIGTERM', pass)
  process.exitCode = await finished(child)
}

const words = {
  usage: {
    da: 'Skriv et værktøj eller en fil: node scripts/run.js tsc --noEmit',
    en: 'Name a tool or a file: node scripts/run.js tsc --noEmit',
  },
}

if (isMain(import.meta.url)) main(process.argv.slice(2)).catch(showStop)
