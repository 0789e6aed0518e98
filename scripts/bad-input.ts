// npm run bad-input [-- --json]: twenty kinds of bad input in every field. Exit 1 where anything is wrong.
import setup from '../test/setup.ts'
import { tryBadInput } from '../test/wall/try-bad-input.ts'

// On the embedded database, whatever the machine has set: what is tried is taken back each time.
delete process.env.RORET_TEST_DATABASE_URL
const end = await setup()
const tried = await tryBadInput()
if (process.argv.includes('--json')) console.log(JSON.stringify(tried))
else {
  for (const { letter, name, cases, tried: times } of tried.classes)
    console.log(`${letter} ${name.padEnd(44)} ${String(cases).padStart(3)} cases, tried ${times}`)
  for (const fault of tried.faults) console.log(fault)
  console.log(`\n${tried.fields} fields, ${tried.tried} tried, ${tried.faults.length} faults`)
}
await end?.()
process.exit(tried.faults.length > 0 ? 1 : 0)
