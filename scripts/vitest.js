// Runs one of vitest's projects and reads what happened from its JSON report.
import { randomUUID } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root } from './say.js'

/** These have processes of their own beside them, and stories that run together already. */
const inBrowser = ['journeys', 'axe']

/**
 * `{ passed, failed, skipped, failures: [{ name, message }] }` of one project.
 * A run that executed no test, or ended in another way than its report says, has failed.
 */
export async function vitest(project, { run, filters = [], env = {}, workers = 2 }) {
  const report = join(tmpdir(), `roret-vitest-${randomUUID()}.json`)
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    `--maxWorkers=${inBrowser.includes(project) ? 1 : workers}`,
  ]
  const { code, output } = await run('vitest', [...args, ...filters], env)
  const text = await readFile(report, 'utf8').catch(() => '')
  await rm(report, { force: true })
  return tally(text ? JSON.parse(text) : null, code, output)
}

function tally(report, code, output) {
  const result = { passed: 0, failed: 0, skipped: 0, failures: [] }
  for (const file of report?.testResults ?? []) countFile(file, result)
  if (code !== 0 && result.failed === 0)
    fail(result, 'vitest', `ended with ${code}\n${tail(output)}`)
  if (result.passed + result.failed === 0) fail(result, 'vitest', 'ran no test')
  return result
}

function countFile(file, result) {
  const name = relative(root, file.name)
  for (const test of file.assertionResults) {
    if (test.status === 'passed') result.passed += 1
    else if (test.status === 'failed') {
      fail(result, `${name} > ${test.fullName}`, test.failureMessages.join('\n'))
    } else result.skipped += 1
  }
  const told = file.assertionResults.some((test) => test.status === 'failed')
  if (file.status === 'failed' && !told) fail(result, name, file.message)
}

function fail(result, name, message) {
  result.failed += 1
  // The steps inside the tools say nothing about what went wrong here.
  const lines = message.split('\n').filter((line) => !line.includes('/node_modules/'))
  result.failures.push({ name, message: lines.join('\n').trim() })
}

const tail = (output) => output.trim().split('\n').slice(-40).join('\n')
