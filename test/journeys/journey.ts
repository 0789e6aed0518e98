import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { launch } from '../browser.ts'
import { type Program, startProgram } from './program.ts'

export interface Ways {
  script: boolean
}

export interface Telling {
  ways: Ways
  program: Program
  /** A phone of somebody's own, with nobody signed in; wider where the story says so. */
  aPhone(width?: number): Promise<BrowserContext>
  /** Somebody of Nordby on a phone of their own, signed in with one press. */
  as(name: string, width?: number): Promise<Page>
}

type Tell = (telling: Telling) => Promise<void>

/**
 * A story, told twice: with script and without. Each telling has a Nordby of its own, so that none
 * depends on what another left behind; but see `inOneNordby`. What differs between the ways is asked of `ways`.
 */
export const journey = (name: string, tell: Tell): void =>
  inBrowser(name, (browser) => {
    test.concurrent('with script', () => telling(browser(), { script: true }, tell))
    test.concurrent('without script', () => telling(browser(), { script: false }, tell))
  })

/** A story of what only script can do: there is nothing to tell without. */
export const journeyWithScript = (name: string, tell: Tell): void =>
  inBrowser(name, (browser) => {
    test('with script', () => telling(browser(), { script: true }, tell))
  })

function inBrowser(name: string, tellings: (browser: () => Browser) => void) {
  describe(name, () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await launch()
    })
    afterAll(() => browser.close())
    tellings(() => browser)
  })
}

/** By way, the program that the stories of one Nordby are told in. */
let told: ReadonlyMap<boolean, Program> = new Map()

/**
 * Stories of one Nordby, told one after the other as in life: what the first left behind is there for the next, and
 * the program starts once for each way. For stories that do not get in each other's way.
 */
export function inOneNordby(stories: () => void): void {
  describe('in one Nordby', () => {
    beforeAll(async () => {
      const [scripted, plain] = await Promise.all([startProgram(), startProgram()])
      told = new Map([
        [true, scripted],
        [false, plain],
      ])
    })
    afterAll(async () => {
      for (const program of told.values()) await program.stop()
      told = new Map()
    })
    stories()
  })
}

/** A page that has not come by then does not come. */
const PATIENCE_MS = 15_000

async function telling(browser: Browser, ways: Ways, tell: Tell) {
  const shared = told.get(ways.script)
  const program = shared ?? (await startProgram())
  const phones: BrowserContext[] = []
  const aPhone = async (width = 390) => {
    const phone = await browser.newContext({
      baseURL: program.address,
      javaScriptEnabled: ways.script,
      viewport: { width, height: 844 },
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
      reducedMotion: 'reduce',
    })
    phone.setDefaultTimeout(PATIENCE_MS)
    phones.push(phone)
    return phone
  }
  const as = async (name: string, width?: number) => {
    const page = await (await aPhone(width)).newPage()
    await page.goto('/demo')
    await page.getByRole('button', { name }).click()
    await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Vælg' }).waitFor()
    return page
  }
  try {
    await tell({ ways, program, aPhone, as })
  } catch (error) {
    const where = await Promise.all(phones.flatMap((phone) => phone.pages()).map(whatIsOn))
    throw new Error(`${error}\n\nWhat each of them had before them:\n${where.join('\n\n')}`)
  } finally {
    for (const phone of phones) await phone.close()
    if (!shared) await program.stop()
  }
}

async function whatIsOn(page: Page): Promise<string> {
  const main = page.getByRole('main')
  const text = (await main.count()) > 0 ? await main.ariaSnapshot() : ''
  return `${page.url()}\n${text.slice(0, 3000)}`
}
