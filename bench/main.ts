import type { Served } from './arrivals.ts'
import { everyday } from './everyday.ts'
import { firstViews, type Viewed } from './first-view.ts'
import { type Cost, guardCost } from './guarded.ts'
import { importCost } from './import.ts'
import { type Measured, measure } from './measure.ts'
import type { Sent } from './record.ts'
import { forgetLooks, type Page, type Stand, stand } from './stand.ts'

/**
 * What a page costs beside the SQL it stands on: each page is opened through the whole program, and the
 * statements it sent are then sent again by themselves, on the same database, in the same transactions.
 * Both sides must give the same rows. Then what the guard costs: the same statements beside the same without
 * policies and log; and an import with and without the log. Ratios can be compared between machines;
 * milliseconds can not.
 * `everyday`: an ordinary day at its busiest, three years in. `first-view`: a slow phone, for the first time.
 */
const small = process.argv.includes('--small')
const ordinary = process.argv.includes('everyday')
const json = process.argv.includes('--json')
const size = small
  ? { citizens: 200, staff: 24, weeks: 20 }
  : { citizens: 5000, staff: 600, weeks: 156 }
// Three years of it: 3 million meetings and 1.5 million notes.
const past = { meetings: 4, notes: small ? 30 : 300 }

const pages: (Page & { guard: boolean })[] = [
  { name: 'Min kurs', address: '/min-kurs', who: 'citizens', guard: true },
  { name: 'a citizen', address: '/borgere/:citizen/kurs', who: 'staff', guard: true },
  { name: 'Mine borgere', address: '/mine-borgere', who: 'staff', guard: false },
]
const crowds = [
  { clients: 1, most: 1.5 },
  { clients: 16, most: 2 },
]

const say = (line: string) => json || process.stderr.write(`${line}\n`)

async function recorded({ recorder }: Stand, visits: Awaited<ReturnType<Stand['visits']>>) {
  recorder.take()
  const sent: Sent[][][] = []
  for (const visit of visits) {
    await (await visit()).text()
    sent.push(recorder.take())
  }
  return sent
}

async function run(on: Stand): Promise<(Measured | Cost)[]> {
  const results: (Measured | Cost)[] = []
  const forget = () => forgetLooks(on.owner)
  for (const page of pages) {
    const visits = await on.visits(page)
    results.push(await measure(`open ${page.name}`, visits, on.recorder, forget))
    if (!page.guard) continue
    const sent = await recorded(on, visits)
    const sides = { guarded: on.served, bare: on.owner, forget }
    for (const crowd of crowds)
      results.push(await guardCost(`guard ${page.name}`, sent, sides, { ...crowd, rounds: 8 }))
  }
  results.push(await importCost(on.seed, on.town.citizens, small ? 20_000 : 100_000))
  return results
}

function inWords(one: Measured | Cost | Served): string {
  if ('asked' in one) return servedInWords(one)
  const { name, value, unit, limit, ratio } = one
  if (!('clients' in one))
    return `${name}: ${value} ${unit}, the SQL alone ${limit} ${unit}, ratio ${ratio}`
  const line = `${name}, clients ${one.clients}: ${value} ${unit}, without ${limit} ${unit}, ratio ${ratio}, at most ${one.most}`
  return one.both?.length ? `${line} (asked on both sides: ${one.both.join(', ')})` : line
}

const servedInWords = ({ name, value, unit, limit, median, most, asked, perSecond }: Served) =>
  `${name}: 95 of 100 within ${value} ${unit} (budget ${limit}), half within ${median}, all within ${most}; ${asked} asked, ${perSecond} a second in all`

function show<T>(results: readonly T[], say: (one: T) => string) {
  process.stdout.write(
    json ? `${JSON.stringify(results)}\n` : results.map((one) => `${say(one)}\n`).join(''),
  )
}

if (process.argv.includes('first-view')) {
  const told = ({ name, value, unit, limit }: Viewed) =>
    `${name}: ${value} ${unit} (budget ${limit})`
  show(await firstViews(), told)
  process.exit(0)
}

const began = Date.now()
const on = await stand(ordinary ? { ...size, past } : size)
try {
  say(on.real ? 'On PostgreSQL.' : 'On the embedded database: no PostgreSQL was found.')
  const { citizens, staff, weeks } = size
  say(`${citizens} citizens, ${staff} staff, ${weeks} weeks, in ${Date.now() - began} ms.`)
  show(ordinary ? await everyday(on, small) : await run(on), inWords)
} finally {
  await on.close()
}
