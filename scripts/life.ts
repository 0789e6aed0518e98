import setup from '../test/setup.ts'
import { live } from '../test/week/week.ts'

/**
 * `npm run life -- --weeks 1 --json`: everybody of Nordby lives so many weeks through the running program, over
 * HTTP. Prints how many people, days and acts there were, what went wrong, and what was written and is not there.
 */
const weeks = Number(process.argv[process.argv.indexOf('--weeks') + 1] ?? 1) || 1
const json = process.argv.includes('--json')
const began = Date.now()
// On the embedded database, whatever the machine has set: a town of its own, thrown away afterwards.
delete process.env.RORET_TEST_DATABASE_URL
const end = await setup()

const lived = await live(Math.max(1, Math.round(weeks * 7)), (line) =>
  process.stderr.write(`${line}\n`),
)
await end?.()
for (const line of [...lived.errors, ...lived.lost.map((one) => `lost: ${one}`)])
  process.stderr.write(`${line}\n`)
const counts = { ...lived, errors: lived.errors.length, lost: lived.lost.length }
const seconds = Math.round((Date.now() - began) / 1000)
process.stdout.write(
  json
    ? `${JSON.stringify(counts)}\n`
    : `${counts.people} people, ${counts.days} days, ${counts.acts} acts, ${counts.written} texts written, ${counts.errors} errors, ${counts.lost} lost, in ${seconds} s\n`,
)
process.exitCode = counts.errors + counts.lost === 0 ? 0 : 1
