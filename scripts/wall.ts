// npm run wall [-- --json]: every route and every table, asked by everybody. Exit 1 where anything leaks.
import setup from '../test/setup.ts'
import { report, tryTheWall } from '../test/wall/wall.ts'

// On the embedded database, whatever the machine has set: what is tried is taken back each time.
delete process.env.RORET_TEST_DATABASE_URL
const end = await setup()
const tried = await tryTheWall()
console.log(process.argv.includes('--json') ? JSON.stringify(tried.summary) : report(tried))
await end?.()
process.exit(tried.summary.leaks.length > 0 ? 1 : 0)
