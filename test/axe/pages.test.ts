import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../browser.ts'
import { routes } from '../house/pages.ts'
import { type Program, startProgram } from '../journeys/program.ts'
import { attributesOf, looksFor, modes, widths } from './combinations.ts'
import { keyboardProblems } from './keyboard.ts'
import { latePages } from './late.ts'
import { attributesOn, choose, cutBySpacing, isTooWide, problemsOf, unfold, wear } from './look.ts'
import { everybody, type Place, placesOf, signedIn } from './places.ts'

// All looks by `npm run axe:all`; pairwise otherwise.
const everything =
  process.env.RORET_AXE_ALL === '1' || process.env.npm_lifecycle_event === 'axe:all'
const HOURS = 3_600_000

let program: Program
let browser: Browser
let places: Place[]
const contexts = new Map<string | null, BrowserContext>()

beforeAll(async () => {
  program = await startProgram()
  browser = await launch()
  for (const who of [...everybody, 'Ulla Mikkelsen'])
    contexts.set(who, await signedIn(browser, program, who))
  places = await placesOf(contexts)
})
afterAll(async () => {
  await browser.close()
  await program.stop()
})

const tabOf = async (who: string | null): Promise<Page> => {
  const context = contexts.get(who)
  if (!context) throw new Error(`${who} has no browser.`)
  return context.newPage()
}

/** A page in all its looks, with more space, and by the keyboard alone. */
async function looked(page: Page, number: number): Promise<string[]> {
  const problems: string[] = []
  await unfold(page)
  for (const [at, look] of looksFor(number, everything).entries()) {
    await wear(page, look)
    const found = await problemsOf(page, at === 0 ? 'whole' : 'looks')
    if (await isTooWide(page)) found.push('scrolls sideways')
    if (look.width === 320) found.push(...(await cutBySpacing(page)))
    problems.push(...found.map((problem) => `${look.mode} ${look.width}: ${problem}`))
  }
  await wear(page, { width: number % 2 === 0 ? 390 : 1280, mode: 'light' })
  return [...problems, ...(await keyboardProblems(page))]
}

const LANES = 3
/** A way on, a file, what looks like another, and what only comes after something is written (`late.ts`). */
const late = ['/plan', '/udviklingsplan/tidligere/:plan', '/udviklingsplan/indlaes/forslag']
late.push('/doeren/kvittering', '/doeren/samtale', '/doeren/samtale/tider')
late.push('/doeren/det-var-mig/ja', '/noedadgang/:emergency', '/hvem-har-set/liste')
// Files and data for a program.
late.push(
  '/overfoer/dagen.txt',
  '/overfoer/dagen.csv',
  '/journal/billede/:photo',
  '/uden-net/pakke',
)
late.push('/beskeder/:thread/fil/:attachment', '/mit-eget-rum/hent', '/hverdag/breve/:letter/fil')
late.push('/mit-eget-rum/billeder/:ownPicture/fil', '/aftaler/:appointment/moede/nyt')
late.push('/uden-net/telefon', '/portraet/:portrait')

describe('nothing stands in the way of anybody', () => {
  test(
    'on any page, in any mode, at any width, with the keyboard alone',
    async () => {
      const problems: string[] = []
      const waiting = [...places.entries()]
      const lane = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const [number, { who, address, pattern }] = next
          const page = await tabOf(who)
          await page.goto(address)
          const found = await looked(page, number)
          problems.push(...found.map((problem) => `${who} ${pattern} ${problem}`))
          await page.close()
        }
      }
      await Promise.all(Array.from({ length: LANES }, lane))
      expect([...new Set(problems)].sort()).toEqual([])
    },
    everything ? HOURS : 1_200_000,
  )

  test('every page that somebody comes to is among them', () => {
    const met = new Set(places.map(({ pattern }) => pattern))
    const got = new Set(routes.filter(({ method }) => method === 'GET').map((r) => r.pattern))
    expect(places.length).toBeGreaterThanOrEqual(140)
    expect([...got].filter((pattern) => !met.has(pattern) && !late.includes(pattern))).toEqual([])
    const looks = places.flatMap((_, at) => looksFor(at, false))
    const pairs = new Set(looks.map(({ mode, width }) => `${mode} ${width}`))
    expect(pairs.size).toBe(modes.length * widths.length)
  })

  test('also when something is missing, refused or left empty', async () => {
    const problems: string[] = []
    const anna = await tabOf('Anna Lindholm')
    for (const [at, address] of ['/findes-ikke', '/udviklingsplan/indlaes'].entries()) {
      await anna.goto(address)
      problems.push(...(await looked(anna, at)).map((problem) => `${address} ${problem}`))
    }
    const forms = ['/min-kurs/haab/nyt', '/min-kurs/skridt/nyt', '/aftaler/ny', '/min-kreds/ny']
    forms.push('/doeren/skriv', '/log-ind/kode')
    for (const [at, address] of forms.entries()) {
      await anna.goto(address)
      const button = anna.getByRole('main').locator('form button:not([formaction])').first()
      await anna.evaluate(() => {
        for (const one of document.querySelectorAll('form')) one.noValidate = true
      })
      const again = anna.waitForResponse((answer) => answer.request().method() === 'POST')
      await button.click()
      expect((await again).status(), address).toBe(422)
      await anna.waitForLoadState()
      problems.push(...(await looked(anna, at)).map((problem) => `${address} 422 ${problem}`))
    }
    await anna.close()
    expect([...new Set(problems)]).toEqual([])
  })

  test('also where one comes only after something is written', async () => {
    const problems: string[] = []
    for (const { who, come } of latePages) {
      const page = await tabOf(who)
      let at = 0
      for await (const pattern of come(page)) {
        problems.push(...(await looked(page, at)).map((problem) => `${pattern} ${problem}`))
        at += 1
      }
      await page.close()
    }
    expect([...new Set(problems)]).toEqual([])
  })

  test('also when a dialog is open', async () => {
    const maja = await tabOf('Maja Toft')
    await maja.goto('/mine-borgere')
    await unfold(maja)
    await wear(maja, { width: 1280, mode: 'light' })
    await maja.keyboard.press('?')
    await maja.getByRole('dialog').waitFor()
    expect(await problemsOf(maja, 'whole')).toEqual([])
    await maja.keyboard.press('Escape')
    await maja.getByRole('dialog').waitFor({ state: 'hidden' })
    await maja.close()
  })

  test('what is looked at here is what the form makes of a page', async () => {
    const page = await tabOf(null)
    for (const mode of modes) {
      await choose(page, mode)
      expect(await attributesOn(page)).toEqual(attributesOf(mode))
    }
    await page.context().clearCookies()
    await page.close()
  })
})

describe('what stands in the way is found', () => {
  const faults: [name: string, said: string, plant: () => void][] = [
    [
      'a picture without words',
      'image-alt',
      () => document.querySelector('main')?.append(new Image()),
    ],
    [
      'a pale text',
      'color-contrast',
      () => document.querySelector('h1')?.style.setProperty('color', '#bbb'),
    ],
    [
      'a page that is too wide',
      'scrolls sideways',
      () => document.querySelector('h1')?.style.setProperty('width', '1500px'),
    ],
    [
      'a text in a box that does not grow',
      'with more space',
      () => {
        const style = document.querySelector<HTMLElement>('main p')?.style
        style?.setProperty('overflow', 'hidden')
        style?.setProperty('height', '1.2em')
      },
    ],
    [
      'a link that the tab key jumps over',
      'not reached',
      () => document.querySelector('main a')?.setAttribute('tabindex', '-1'),
    ],
    [
      'a focus that nobody sees',
      'no outline',
      () => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync('* { outline: none !important; box-shadow: none !important }')
        document.adoptedStyleSheets = [sheet]
      },
    ],
    [
      'a focus that is covered',
      'covered',
      () => {
        const cover = document.createElement('div')
        for (const [name, value] of [
          ['position', 'fixed'],
          ['inset', '0'],
          ['z-index', '99'],
        ])
          cover.style.setProperty(name ?? '', value ?? '')
        document.body.append(cover)
      },
    ],
  ]
  test.each(faults)('%s', async (_, said, plant) => {
    const page = await tabOf(null)
    await page.goto('/')
    expect((await looked(page, 0)).filter((problem) => problem.includes(said))).toEqual([])
    await page.reload()
    await page.evaluate(plant)
    expect((await looked(page, 0)).join('\n')).toContain(said)
    await page.close()
  })
})
