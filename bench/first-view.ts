import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launch } from '../test/browser.ts'
import { begin, ended } from '../test/journeys/program.ts'

export interface Viewed {
  name: string
  value: number
  unit: 'ms' | 'shift'
  limit: number
}

/** A slow phone on a slow net: four times slower, 150 ms away, 1.6 Mbit a second. */
const net = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, offline: false }
const SLOWER = 4
const ROUNDS = 5
/** A task that keeps a finger waiting counts from this length on (W3C, Long Tasks). */
const LONG = 50

interface Seen {
  paint: number
  blocked: number
  shift: number
}

/** What the browser itself says of the page, from its first byte until it rests. Runs in the page. */
function watching() {
  const seen = { paint: 0, blocked: 0, shift: 0 }
  Object.assign(globalThis, { seen })
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    })
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.paint = startTime
  })
  watch('longtask', ({ duration }) => {
    seen.blocked += Math.max(0, duration - 50)
  })
  watch('layout-shift', (entry) => {
    seen.shift += (entry as PerformanceEntry & { value: number }).value
  })
}

/** Opens *Min kurs* as Anna, for the first time on this phone: nothing is kept from before. */
async function firstView(browser: Browser, address: string): Promise<Seen> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await signIn(page, address)
  const wire = await context.newCDPSession(page)
  await wire.send('Network.clearBrowserCache')
  await wire.send('Network.emulateNetworkConditions', net)
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(watching)
  await page.goto(`${address}/min-kurs`, { waitUntil: 'load' })
  await page.waitForTimeout(500)
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen)
  await context.close()
  return seen
}

async function signIn(page: Page, address: string) {
  await page.goto(`${address}/demo`)
  await page.getByRole('button', { name: /Anna/ }).first().click()
  await page.waitForURL(/min-kurs/)
  await page.goto('about:blank')
}

const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
const round = (value: number) => Number(value.toFixed(3))

/** The first view of *Min kurs* on a slow phone, the middle of some rounds. The program has to be built. */
export async function firstViews(): Promise<Viewed[]> {
  const folder = mkdtempSync(join(tmpdir(), 'roret-view-'))
  const { child, address } = await begin(folder, '0')
  const browser = await launch()
  try {
    const seen: Seen[] = []
    for (let at = 0; at < ROUNDS; at += 1) seen.push(await firstView(browser, address))
    const middle = (what: keyof Seen) => round(median(seen.map((one) => one[what])))
    return [
      { name: 'Min kurs, largest paint', value: middle('paint'), unit: 'ms', limit: 1500 },
      { name: 'Min kurs, blocked', value: middle('blocked'), unit: 'ms', limit: LONG },
      { name: 'Min kurs, shifted', value: middle('shift'), unit: 'shift', limit: 0.01 },
    ]
  } finally {
    await browser.close()
    await ended(child, 'SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}
