// `npm test`: everything that must hold, one calm line a part, and one last line with the sum.
import { build } from './build.js'
import { install } from './install.js'
import { findServer, startPostgres } from './postgres.js'
import { runtime } from './runtime.js'
import { Stop, secondsSince, showStop } from './say.js'
import { endTools, run as runTool } from './tools.js'
import { vitest } from './vitest.js'

const projects = ['unit', 'access', 'pages', 'house', 'wall', 'journeys', 'axe']
const parts = ['types', 'lint', 'build', ...projects, 'postgres']

const none = { passed: 0, failed: 0, skipped: 0, failures: [] }
let run

async function main(args) {
  const { only, filters } = parseArguments(args)
  const node = await runtime()
  run = (...asked) => runTool(node, ...asked)
  await install({ node, dev: true })
  const total = { ...none, failures: [] }
  for (const part of parts.filter((name) => only.length === 0 || only.includes(name))) {
    const start = Date.now()
    const result = await runPart(part, filters).catch((error) => broken(part, error))
    add(total, part, result)
    show(part, result, start)
  }
  for (const { part, name, message } of total.failures) {
    console.log(`\n${part}: ${name}\n${message.replace(/^/gm, '  ')}`)
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  process.exitCode = total.failed === 0 ? 0 : 1
}

/** `--only access,pages`; what else is given narrows vitest's files. */
function parseArguments(args) {
  const only = []
  const filters = []
  const left = [...args]
  while (left.length > 0) {
    const word = left.shift()
    if (word !== '--only') filters.push(word)
    else only.push(...(left.shift() ?? '').split(','))
  }
  const unknown = only.find((name) => !parts.includes(name))
  if (unknown !== undefined) throw new Stop(words.unknown(unknown))
  const unknownOption = filters.find((word) => word.startsWith('-'))
  if (unknownOption !== undefined) throw new Stop(words.unknown(unknownOption))
  return { only, filters }
}

async function runPart(part, filters) {
  if (part === 'types') return asOneTest('types', 'tsc', ['--noEmit', '--pretty', 'false'])
  if (part === 'lint') return asOneTest('lint', 'biome', ['check', '--colors=off', '.'])
  if (part === 'build') return built()
  if (part === 'postgres') return onPostgres(filters)
  return embedded(part, filters)
}

async function asOneTest(name, tool, args) {
  const { code, output } = await run(tool, args)
  if (code === 0) return { ...none, passed: 1 }
  return { ...none, failed: 1, failures: [{ name, message: output.trim() }] }
}

function built() {
  return build().then(
    () => none,
    (error) => broken('build', error),
  )
}

/** What could not even be run has failed. */
function broken(name, error) {
  const message = error instanceof Stop ? `${error.message}\n${error.details}` : error.stack
  return { ...none, failed: 1, failures: [{ name, message }] }
}

/** On the embedded database, whatever the machine has set. A browser's story needs the build. */
async function embedded(project, filters) {
  if (project === 'journeys' || project === 'axe') {
    const build = await built()
    if (build.failed > 0) return build
  }
  return vitest(project, { run, filters, env: { RORET_TEST_DATABASE_URL: undefined } })
}

/** Who may see what, and what happens at the same time, once more where it will really run. */
async function onPostgres(filters) {
  const given = process.env.TEST_DATABASE_URL
  // One at a time: a transaction in any database of a cluster holds back the seals of the log in all of them.
  const test = (url) =>
    vitest('access', { run, filters, env: { RORET_TEST_DATABASE_URL: url }, workers: 1 })
  if (given) return test(given)
  const server = findServer()
  if (server) return inOwnCluster(server, test)
  if (process.env.RORET_REQUIRE_POSTGRES !== '1')
    return { ...none, skipped: 1, why: words.noServer }
  const failure = { name: 'PostgreSQL', message: words.serverDemanded }
  return { ...none, failed: 1, failures: [failure] }
}

async function inOwnCluster(server, test) {
  const { url, stop } = await startPostgres(server)
  try {
    return await test(url)
  } finally {
    await stop()
  }
}

function add(total, part, result) {
  for (const what of ['passed', 'failed', 'skipped']) total[what] += result[what]
  total.failures.push(...result.failures.map((failure) => ({ part, ...failure })))
}

function show(part, result, start) {
  const counts = ['passed', 'failed', 'skipped'].filter((what) => result[what] > 0)
  const said = result.why ?? (counts.map((what) => `${result[what]} ${what}`).join(', ') || 'ok')
  console.log(`${part.padEnd(10)} ${said.padEnd(40)} ${secondsSince(start).padStart(6)} s`)
}

const words = {
  unknown: (name) => ({
    da: `npm test kender ikke ”${name}”. Dele: npm test -- --only ${parts.join(',')}`,
    en: `npm test does not know "${name}". Parts: npm test -- --only ${parts.join(',')}`,
  }),
  noServer: 'skipped: no PostgreSQL programs on this machine',
  serverDemanded:
    'RORET_REQUIRE_POSTGRES=1 asks for a PostgreSQL 15 or later, and none is here. ' +
    'Install one (Debian: apt-get install postgresql) or set TEST_DATABASE_URL.',
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    endTools()
    // The cluster, if there is one, is taken away as this process exits.
    process.exit(130)
  })
}

main(process.argv.slice(2)).catch((error) => {
  showStop(error)
  console.log('\n0 passed, 1 failed, 0 skipped')
})
