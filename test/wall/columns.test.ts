import { expect, test } from 'vitest'
import { aNordby, type Nordby } from '../house/nordby.ts'
import { ownerOf } from '../house/owner.ts'
import { walk, walkers } from '../house/walk.ts'
import { aWeb, type Visitor } from '../visits.ts'
import { tablesOf } from './facts.ts'
import { listening } from './record.ts'

const CANARY = 'kanariekolonne'

/** The demo town, in which nothing that is done is kept: two walks find the same pages. */
async function asItStands(): Promise<Nordby> {
  const nordby = await aNordby()
  const { town, keeps } = listening(nordby.town)
  const web = aWeb(town)
  keeps(true)
  const browsers = new Map<string | null, Visitor>()
  for (const who of walkers)
    browsers.set(who, who ? await web.as(nordby.somebody(who)) : web.visitor())
  keeps(false)
  return { ...nordby, town, web, as: async (who) => browsers.get(who) ?? web.visitor() }
}

/** What is made anew for each request: once-keys, and what a device is to sign. */
const bare = (html: string) =>
  html
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '#')
    .replaceAll(/(&quot;challenge&quot;:&quot;)[^&]+/g, '$1#')
    .replaceAll(/(name="opgave" value=")[^"]+/g, '$1#')

async function pagesOf(nordby: Nordby): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  for (const who of walkers)
    for (const { address, shown } of await walk(nordby, who, 1))
      pages.set(`${who} ${address}`, `${shown.status} ${bare(shown.html)}`)
  return pages
}

test('a column added to every table changes no page of anybody’s [ASVS 15.3.1]', async () => {
  const nordby = await asItStands()
  const before = await pagesOf(nordby)
  const owner = await ownerOf(nordby.town)
  const tables = await owner.lend(tablesOf)
  await owner.lend((c) =>
    c.script(
      tables
        .map(({ name }) => `alter table ${name} add column spare text not null default '${CANARY}'`)
        .join(';'),
    ),
  )
  const after = await pagesOf(nordby)
  expect(tables.length).toBeGreaterThanOrEqual(45)
  expect(before.size).toBeGreaterThanOrEqual(500)
  expect([...after.keys()]).toEqual([...before.keys()])
  expect([...after].filter(([at, page]) => page !== before.get(at)).map(([at]) => at)).toEqual([])
  expect([...after].filter(([, page]) => page.includes(CANARY))).toEqual([])
})
