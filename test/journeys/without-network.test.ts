import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Bundle } from '../../src/desks/offline/bundle.types.ts'
import type { Day } from '../../src/enhance/phone/day.types.ts'
import { follows, presses, reads, readsNothingOf, textOf, writes } from './acts.ts'
import { journey, type Telling } from './journey.ts'

/** What the server writes is what the phone's script reads: the two shapes stand apart. */
void ((written: Bundle): Day => written)

const CODE = '471147'
const first = 'Vi gik til havnen og så på bådene.'
const second = 'Anna ringede selv til biblioteket.'

journey(
  'Maja works where there is no network, and nothing is lost or written twice [C075]',
  async (telling) => {
    const { as, ways } = telling
    const maja = await as('Maja Toft')
    await enrols(maja)
    if (!ways.script) {
      await reads(maja, /Siden virker kun, når din browser kan køre scripts/)
      return getsALongTextBack(await as('Anna Lindholm'))
    }
    await fetchesTheDay(maja)
    await writesTwoNotesOffline(maja)
    await comesBackOn(maja)
    await readInTheLog(telling)
    await leavesWithANote(maja)
    await isEndedFromAfar(telling, maja)
  },
)

async function enrols(maja: Page) {
  await maja.goto('/mig')
  await follows(maja, 'Se, hvordan du gør')
  await writes(maja, 'Hvad kalder du telefonen?', 'Den sorte')
  await presses(maja, 'Tilmeld denne telefon')
}

async function fetchesTheDay(maja: Page) {
  await writes(maja, 'Vælg en kode på mindst seks tegn', CODE)
  await click(maja, 'Hent dagen')
  await reads(maja, 'Dine besøg')
  await maja.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!(await caches.match('/uden-net'))) await new Promise((go) => setTimeout(go, 50))
  })
}

/** More than we can take in: the page says that the words stand where they were written, and so they do. */
async function getsALongTextBack(anna: Page) {
  await anna.goto('/min-kurs/haab/nyt')
  const field = anna.locator('main textarea').first()
  const words = 'ord '.repeat(75_000)
  await field.fill(words)
  await presses(anna, 'Gem')
  await reads(anna, /Gå tilbage i din browser, så står dine ord der endnu/)
  await anna.goBack()
  expect((await field.inputValue()) === words).toBe(true)
}

const click = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click()
const goesTo = (page: Page, name: string | RegExp) =>
  page
    .getByRole('link', { name, exact: typeof name === 'string' })
    .last()
    .click()

async function unlocks(maja: Page) {
  await writes(maja, 'Din kode', CODE)
  await click(maja, 'Lås op')
}

async function notes(maja: Page, words: string) {
  await goesTo(maja, 'Anna')
  await goesTo(maja, /Skriv en note om Anna/)
  await writes(maja, 'Hvad skete der?', words)
  await click(maja, 'Gem på telefonen')
  await reads(maja, 'Noten er gemt på telefonen.')
}

/** The phone has no room, and a text is longer than any note: each is said, and every word stays in its field. */
async function losesNoWord(maja: Page) {
  await goesTo(maja, 'Anna')
  await goesTo(maja, /Skriv en note om Anna/)
  const field = maja.getByLabel('Hvad skete der?')
  const saves = () => click(maja, 'Gem på telefonen')
  await field.fill('a'.repeat(20_001))
  await saves()
  await reads(maja, /Der er plads til 20000 tegn. Dine ord står her/)
  expect(await field.inputValue()).toHaveLength(20_001)
  await field.fill(first)
  await maja.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      IDBObjectStore.prototype.put = put
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await saves()
  await reads(maja, 'Telefonen har ikke plads til mere. Dine ord står her, så du kan kopiere dem.')
  expect(await field.inputValue()).toBe(first)
  await saves()
  await reads(maja, 'Noten er gemt på telefonen.')
}

async function writesTwoNotesOffline(maja: Page) {
  await maja.context().setOffline(true)
  await maja.goto('/i-dag')
  await reads(maja, 'Du er uden net lige nu')
  await maja.getByRole('link', { name: 'Din dag uden net' }).click()
  await writes(maja, 'Din kode', '000000')
  await click(maja, 'Lås op')
  await reads(maja, 'Det var en anden kode. Prøv igen.')
  await unlocks(maja)
  await goesTo(maja, 'Anna')
  await reads(maja, 'Sådan vil Anna mødes')
  await goesTo(maja, 'Til dagen')
  await losesNoWord(maja)
  await notes(maja, second)
  await reads(maja, 'Venter på at blive sendt')
  await reads(maja, /^Skrevet /)
}

/** The network is back, and the first answer is lost on its way: the journal has the note, the phone does not know. */
async function comesBackOn(maja: Page) {
  let lost = 0
  await maja.context().route('**/journal/ny', async (route) => {
    if (lost > 0) return route.continue()
    lost += 1
    await route.fetch({ maxRedirects: 0 })
    await route.abort()
  })
  await maja.context().setOffline(false)
  await reads(maja, /^Der er ikke net nok endnu/)
  expect(lost).toBe(1)
  await click(maja, 'Prøv nu')
  await reads(maja, 'Alt er sendt.')
  await readsNothingOf(maja, 'Venter på at blive sendt')
  await maja.context().unroute('**/journal/ny')

  await maja.goto('/mine-borgere')
  await follows(maja.getByRole('table'), /^Anna/)
  const citizen = /\/borgere\/([\w-]+)/.exec(maja.url())?.[1]
  await maja.goto(`/borgere/${citizen}/journal`)
  const text = await textOf(maja.getByRole('main'))
  for (const words of [first, second]) expect(text.split(words).length - 1, words).toBe(1)
}

async function readInTheLog({ as }: Telling) {
  const anna = await as('Anna Lindholm')
  await anna.goto('/hvem-har-set')
  await reads(anna, /For at have dit kort med på telefonen/)
  await reads(anna, /For at læse dit kort uden net/)
}

const lies = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number[]>((told, failed) => {
        const opening = indexedDB.open('roret-telefon')
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames]
          if (names.length === 0) return told([])
          const stores = opening.result.transaction(names)
          const counts = names.map(
            (name) =>
              new Promise<number>((count) => {
                const asked = stores.objectStore(name).count()
                asked.onsuccess = () => count(asked.result)
              }),
          )
          void Promise.all(counts).then(told)
        }
      }),
  )
const nothing = (counts: number[]) => counts.every((count) => count === 0)

async function signsOut(maja: Page) {
  await maja.locator('.person-menu summary').click()
  await maja.getByRole('button', { name: 'Log ud' }).click()
}

/** A note waits at sign-out: she is asked, keeps it locked, and it is sent after the next sign-in. */
async function leavesWithANote(maja: Page) {
  const words = 'Sidste besøg: vi bagte boller.'
  await maja.goto('/uden-net')
  await unlocks(maja)
  await reads(maja, 'Dine besøg')
  await maja.context().setOffline(true)
  await notes(maja, words)
  await maja.context().route('**/uden-net/telefon', (route) => route.abort())
  await maja.context().setOffline(false)
  await maja.goto('/i-dag')
  await reads(maja, /Noter, der venter på telefonen: 1/)
  await signsOut(maja)
  await reads(maja, 'Du har noter, der ikke er sendt')
  await maja.getByRole('button', { name: 'Lad dem ligge låst, og log ud' }).click()
  await maja.waitForURL((url) => url.pathname === '/')
  await maja.context().unroute('**/uden-net/telefon')

  await maja.goto('/demo')
  await presses(maja, 'Maja Toft')
  await maja.goto('/uden-net')
  await unlocks(maja)
  await reads(maja, 'Alt er sendt.')
  await signsOut(maja)
  await maja.waitForURL((url) => url.pathname === '/')
  expect(nothing(await lies(maja))).toBe(true)
}

async function isEndedFromAfar({ as }: Telling, maja: Page) {
  await maja.goto('/demo')
  await presses(maja, 'Maja Toft')
  await maja.goto('/uden-net')
  await fetchesTheDay(maja)
  const words = 'Skrevet, mens telefonen blev taget ud.'
  await maja.context().setOffline(true)
  await notes(maja, words)

  const bo = await as('Bo ')
  await bo.goto('/adgange')
  await follows(bo, 'Se telefoner, der virker uden net')
  await presses(bo.getByRole('listitem').filter({ hasText: 'Den sorte' }), /Tag den ud/)
  await reads(bo, /Telefonen er taget ud/)

  // Her cards go at once; her own words wait, locked, until she has sent them.
  await maja.goto('/i-dag')
  await maja.context().setOffline(false)
  await maja.goto('/i-dag')
  await reads(maja, /Noter, der venter på telefonen: 1/)
  await maja.goto('/uden-net')
  await reads(maja, /Telefonen er taget ud, og kortene er væk/)
  await unlocks(maja)
  await reads(maja, 'Alt er sendt.')
  await reads(maja, 'Telefonen er taget ud, og den er tømt nu.')
  await readsNothingOf(maja, 'Anna')
  expect(nothing(await lies(maja))).toBe(true)
}
