import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../browser.ts'
import { type Program, startProgram } from '../journeys/program.ts'
import { looksFor, modes, widths } from './combinations.ts'
import { hiddenFocus, isTooWide, problemsOf, wear } from './look.ts'

/** Pages by who sees them. A name in <> is a link that leads to the page from the one before. */
const walks: { who: string | null; pages: string[] }[] = [
  {
    who: null,
    pages: [
      '/',
      '/faa-hjaelp',
      '/om-ordene',
      '/tilgaengelighed',
      '/udviklingsplan',
      '/log-ind',
      '/demo',
      '/visning',
      '/findes-ikke',
    ],
  },
  {
    who: 'Anna Lindholm',
    pages: [
      '/min-kurs',
      '/min-kurs/haab',
      '/min-kurs/haab/nyt?slags=haab',
      '/min-kurs/maal',
      '/min-kurs/maal/nyt',
      '/min-kurs/skridt/nyt',
      '/min-kurs/omraader',
      '/min-kurs/ark',
      '/aftaler',
      '/aftaler/ny',
      '/hvem-goer-hvad',
      '/hvem-goer-hvad/ark',
      '/min-kreds',
      '/min-kreds/ny',
      '/hvem-har-set',
      '/mig',
      '<Se alle mine ønsker>',
      '<Se aftalen>',
      '<Vælg, hvad Ida ser>',
    ],
  },
  {
    who: 'Kasper Dahl',
    pages: ['/min-kurs', '/min-kurs/maal', '/aftaler', '/min-kreds', '/skridt-med-mig'],
  },
  {
    who: 'Ida Lindholm',
    pages: ['/delt-med-mig', '<Se det, Anna deler>', '/skridt-med-mig', '/aftaler'],
  },
  { who: 'Maja Toft', pages: ['/i-dag', '/mine-borgere', '<Anna>'] },
  { who: 'Christine Vang', pages: ['/udviklingsplan', '/udviklingsplan/indlaes'] },
]

const everything = process.env.RORET_AXE_ALL === '1'
let program: Program
let browser: Browser

beforeAll(async () => {
  program = await startProgram()
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await program.stop()
})

/** Links stand on these pages; the link is followed from there. */
const from: Record<string, string> = {
  '<Se alle mine ønsker>': '/min-kurs',
  '<Se aftalen>': '/min-kurs',
  '<Vælg, hvad Ida ser>': '/min-kreds',
  '<Se det, Anna deler>': '/delt-med-mig',
  '<Anna>': '/mine-borgere',
}

async function addressOf(page: Page, wanted: string): Promise<string> {
  const start = from[wanted]
  if (!start) return wanted
  await page.goto(start)
  await page
    .locator('main')
    .getByRole('link', { name: wanted.slice(1, -1) })
    .first()
    .click()
  await page.waitForLoadState()
  const { pathname, search } = new URL(page.url())
  return pathname + search
}

async function begin(who: string | null, width = 1280): Promise<Page> {
  const page = await browser.newPage({
    baseURL: program.address,
    viewport: { width, height: 900 },
    locale: 'da-DK',
    reducedMotion: 'reduce',
    // axe comes from outside; the policy of our pages lets no such script in. It is checked elsewhere.
    bypassCSP: true,
  })
  if (!who) return page
  await page.goto('/demo')
  await page.getByRole('button', { name: who }).click()
  await page.waitForURL((url) => url.pathname !== '/demo')
  return page
}

let number = 0
describe.each(walks)('$who', ({ who, pages }) => {
  test.each(pages)('%s has nothing in the way of anybody', async (wanted) => {
    number += 1
    const page = await begin(who)
    const address = await addressOf(page, wanted)
    const problems: string[] = []
    for (const look of looksFor(number, everything)) {
      await wear(page, address, look)
      const found = await problemsOf(page)
      if (await isTooWide(page)) found.push('scrolls sideways')
      problems.push(...found.map((problem) => `${look.mode} ${look.width}: ${problem}`))
    }
    await page.context().close()
    expect(problems).toEqual([])
  })
})

test('the looks cover every mode at every width', () => {
  const met = new Set(
    Array.from({ length: number }, (_, at) => looksFor(at + 1, false))
      .flat()
      .map(({ mode, width }) => `${mode} ${width}`),
  )
  expect(number).toBeGreaterThanOrEqual(40)
  expect(met.size).toBe(modes.length * widths.length)
})

describe('the keyboard alone', () => {
  test.each([
    ['Anna Lindholm', '/min-kurs', 390],
    ['Anna Lindholm', '/min-kreds', 1280],
    ['Maja Toft', '/mine-borgere', 390],
    ['Maja Toft', '/mine-borgere', 1280],
  ])('%s sees on %s where she is, at %i pixels', async (who, address, width) => {
    const page = await begin(who, width)
    await page.goto(address)
    expect(await hiddenFocus(page, 60)).toEqual([])
    await page.context().close()
  })
})

test('what axe finds is found here too', async () => {
  const page = await begin(null)
  await page.goto('/')
  await page.evaluate(() => {
    const image = document.createElement('img')
    image.src = '/x.png'
    document.querySelector('main')?.append(image)
  })
  expect((await problemsOf(page)).join()).toContain('image-alt')
  await page.context().close()
})
