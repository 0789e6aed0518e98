import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { at } from '../../src/enhance/where.ts'
import { securityHeaders } from '../../src/platform/web/headers.ts'
import { uiAt } from '../../src/ui/ui.addresses.ts'
import { launch } from '../browser.ts'
import { top } from '../house/source.ts'

/** A page of its own for each test, under the policy that all our pages have. */
const frame = (body: string) =>
  `<!doctype html><html lang="da"><head><title>t</title><link rel="stylesheet" href="/assets/app-1.css">
  <script type="module" src="/assets/main.js"></script></head><body><main>${body}</main></body></html>`

const form = `<form method="post" action="/gem" data-draft="a form">
  <textarea id="felt-ord" name="ord" data-max="40" aria-describedby="felt-ord-plads"></textarea>
  <p id="felt-ord-plads">Der er plads til 40 tegn.</p>
  <button>Gem</button></form>`

const pages: Record<string, string> = {
  '/skriv': frame(form),
  '/fejl': frame(`<div id="problemer" tabindex="-1"><a href="#felt-ord">ret</a></div>${form}`),
  '/gjort': frame('<div class="notice" role="status"><p>Gemt</p></div>'),
  '/borgere': frame(`<search><form data-staff><input data-search></form></search>
    <a href="#a" data-walk>A</a><a href="#b" data-walk>B</a>`),
  '/ud': frame('<form method="post" action="/log-ud"><button>Log ud</button></form>'),
}

let server: Server
let browser: Browser
let context: BrowserContext
let page: Page
let home: string
let posts: { path: string; body: string }[] = []
let draftStatus = 204
const violations: string[] = []

beforeAll(async () => {
  const bundle = async (file: string, format: 'esm' | 'iife') => {
    const result = await build({
      entryPoints: [join(top, 'src/enhance', file)],
      bundle: true,
      write: false,
      format,
    })
    return result.outputFiles[0]?.text ?? ''
  }
  const files: Record<string, [type: string, text: string]> = {
    '/assets/main.js': ['text/javascript', await bundle('main.ts', 'esm')],
    '/service-worker.js': ['text/javascript', await bundle('service-worker.ts', 'iife')],
    '/assets/app-1.css': ['text/css', 'main { max-width: 40rem }'],
  }
  server = createServer((request, answer) => {
    const path = new URL(request.url ?? '', 'http://x').pathname
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      if (request.method === 'POST') {
        posts.push({ path, body })
        if (path === '/kladde') return answer.writeHead(draftStatus, securityHeaders).end()
        // Slow, so that there is time to press twice.
        setTimeout(() => answer.writeHead(303, { location: '/gjort' }).end(), 300)
        return
      }
      const [type, text] = files[path] ?? ['text/html; charset=utf-8', pages[path] ?? '']
      const who = request.headers.cookie ? 'Anna er her' : 'en gæst'
      const shown = path === '/faa-hjaelp' ? frame(`Ring 112. ${who}`) : text
      answer.writeHead(shown ? 200 : 404, { ...securityHeaders, 'content-type': type }).end(shown)
    })
  })
  await new Promise<void>((ready) => server.listen(0, ready))
  home = `http://localhost:${(server.address() as AddressInfo).port}`
  browser = await launch()
}, 60_000)
afterAll(async () => {
  await browser.close()
  server.closeAllConnections()
  server.close()
})
beforeEach(async () => {
  posts = []
  draftStatus = 204
  context = await browser.newContext()
  page = await context.newPage()
  page.on('console', (line) => {
    if (/Content Security Policy|Uncaught/.test(line.text())) violations.push(line.text())
  })
})
afterEach(() => context.close())

const go = (path: string) => page.goto(home + path)
const drafts = () => posts.filter(({ path }) => path === '/kladde')
const focused = () =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.className)

describe('drafts', () => {
  test('are kept a second after the last letter, once, and it is said', async () => {
    await go('/skriv')
    await page.locator('textarea').pressSequentially('Jeg vil cykle', { delay: 20 })
    expect(drafts()).toEqual([])
    await page.getByText(/^Gemt kl\. \d\d\.\d\d$/).waitFor()
    expect(drafts().map(({ body }) => body)).toEqual(['ord=Jeg+vil+cykle'])
  })

  test('are kept when the page is left, and not when it is sent', async () => {
    await go('/skriv')
    await page.locator('textarea').fill('Halvt')
    await go('/gjort')
    await expect.poll(drafts).toHaveLength(1)
    await go('/skriv')
    await page.locator('textarea').fill('Helt')
    await page.locator('button').click()
    await page.waitForURL('**/gjort')
    expect(posts.map(({ path, body }) => `${path} ${body}`)).toEqual([
      '/kladde ord=Halvt',
      '/gem ord=Helt',
    ])
  })

  test('that are not kept are not said to be', async () => {
    draftStatus = 401
    await go('/skriv')
    await page.locator('textarea').fill('Jeg vil')
    await page.getByText(/^Du er logget ud\./).waitFor()
    draftStatus = 500
    await page.locator('textarea').fill('Jeg vil ud')
    await page.getByText(/^Ikke gemt endnu\./).waitFor()
    draftStatus = 413
    await page.locator('textarea').fill('Jeg vil ud og gå')
    await page.getByText(/^Teksten er for lang til at blive gemt\./).waitFor()
  })
})

test('a second press sends nothing, and the button keeps its place', async () => {
  await go('/skriv')
  await page.locator('textarea').fill('Jeg')
  await page.evaluate(() => {
    const button = document.querySelector('button')
    button?.focus()
    button?.click()
    setTimeout(() => button?.click(), 100)
  })
  await page.waitForURL('**/gjort')
  expect(posts.filter(({ path }) => path === '/gem')).toHaveLength(1)
})

test('a press that another script keeps back may be made again at once', async () => {
  await go('/skriv')
  await page.evaluate(() => {
    const back = (event: Event) => event.preventDefault()
    document.querySelector('form')?.addEventListener('submit', back, { once: true })
  })
  await page.locator('button').click()
  await page.locator('button').click()
  await page.waitForURL('**/gjort')
})

test('room is said near the limit, and again when there is plenty', async () => {
  await go('/skriv')
  await page.locator('textarea').fill('x'.repeat(38))
  await page.getByText('Der er plads til 2 tegn mere.').waitFor()
  await page.locator('textarea').fill('x'.repeat(43))
  await page.getByText('Der er 3 tegn mere, end der er plads til.').waitFor()
  await page.locator('textarea').fill('x')
  await page.getByText('Der er plads til 40 tegn.').waitFor()
})

test('reading begins with what we could not read, or with what has just happened', async () => {
  await go('/fejl')
  expect(await focused()).toBe('problemer')
  await page.getByText('ret').click()
  expect(await focused()).toBe('felt-ord')
  await go('/gjort')
  expect(await focused()).toBe('notice')
})

test('staff have keys, which can be switched off and on', async () => {
  await go('/borgere')
  const keys = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key)
    return page.evaluate(() => document.activeElement?.textContent)
  }
  expect(await keys('j', 'j', 'j')).toBe('B')
  expect(await keys('k')).toBe('A')
  await keys('?')
  await page.getByLabel('Brug genvejene').uncheck()
  await page.getByRole('button', { name: 'Luk' }).click()
  await page.locator('a').last().focus()
  expect(await keys('k')).toBe('B')
  await page.getByRole('button', { name: 'Genveje' }).click()
  await page.getByLabel('Brug genvejene').check()
  await page.getByRole('button', { name: 'Luk' }).click()
  await keys('/', 'j')
  expect(await page.locator('[data-search]').inputValue()).toBe('j')
})

test('without a network: help as a visitor sees it, a kind page for the rest, and nobody’s page [ASVS 14.3.3]', async () => {
  await context.addCookies([{ name: 'roret', value: 'x', url: home }])
  await go('/skriv')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await go('/faa-hjaelp')
  expect(await page.locator('main').textContent()).toContain('Anna er her')
  await go('/skriv')
  const kept = () =>
    page.evaluate(async () => {
      const store = await caches.open('roret-1')
      return (await store.keys()).map(({ url }) => new URL(url).pathname).sort()
    })
  await expect.poll(kept).toEqual(['/assets/app-1.css', '/assets/main.js', '/faa-hjaelp'])
  await context.setOffline(true)
  await go('/skriv')
  expect(await page.locator('h1').first().textContent()).toBe('Du er uden net lige nu')
  await page.getByRole('link', { name: 'Få hjælp nu' }).click()
  const help = await page.locator('main').textContent()
  expect(help).toContain('Ring 112')
  expect(help).not.toContain('Anna')
})

test('the scripts know the addresses that the pages have', () => {
  expect(at).toMatchObject({ help: uiAt.help(), signOut: uiAt.signOut() })
})

test('nothing of this breaks the policy [ASVS 3.4.3]', () => {
  expect(violations).toEqual([])
})
