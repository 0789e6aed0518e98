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

/**
 * A story, told twice: with script and without. Each telling has a Nordby of its own, so that none
 * depends on what another left behind. What differs between the ways is asked of `ways`.
 */
export function journey(name: string, tell: (telling: Telling) => Promise<void>): void {
  describe(name, () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await launch()
    })
    afterAll(() => browser.close())
    test.concurrent('with script', () => telling(browser, { script: true }, tell))
    test.concurrent('without script', () => telling(browser, { script: false }, tell))
  })
}

/** A page that has not come by then does not come. */
const PATIENCE_MS = 15_000

async function telling(browser: Browser, ways: Ways, tell: (telling: Telling) => Promise<void>) {
  const program = await startProgram()
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
    await program.stop()
  }
}

async function whatIsOn(page: Page): Promise<string> {
  const main = page.getByRole('main')
  const text = (await main.count()) > 0 ? await main.ariaSnapshot() : ''
  return `${page.url()}\n${text.slice(0, 3000)}`
}
