import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launch } from '../browser.ts'

/** The built program as people run it, with the demo municipality, on a port of its own. */
export interface Program {
  address: string
  browser: Browser
  stop(): Promise<void>
  /** Kills it without a word, as a power cut would, and starts it again on the same data. */
  crash(): Promise<void>
}

export interface Ways {
  script: boolean
  /** A phone of 390 pixels unless it says otherwise. */
  width?: number
}

export async function startProgram(): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'roret-journey-'))
  const browser = await launch()
  let running = await begin(folder, '0')
  const port = new URL(running.address).port
  return {
    get address() {
      return running.address
    },
    browser,
    async crash() {
      running.child.kill('SIGKILL')
      await ended(running.child)
      running = await begin(folder, port)
    },
    async stop() {
      await browser.close()
      running.child.kill('SIGTERM')
      await ended(running.child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function begin(folder: string, port: string): Promise<{ child: ChildProcess; address: string }> {
  const env = {
    ...process.env,
    RORET_DATA: folder,
    RORET_DEMO: '1',
    RORET_LANG: 'en',
    DATABASE_URL: '',
  }
  const child = spawn(process.execPath, ['dist/server/main.js', 'start', '--port', port], { env })
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString()
      const ready = /ready at (http:\S+)/.exec(said)
      if (ready?.[1]) resolve({ child, address: ready[1] })
    })
    child.once('exit', (code) => reject(new Error(`The program ended (${code}): ${said}`)))
  })
}

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })

/** A browser of somebody's own. */
export async function aPhone(program: Program, ways: Ways): Promise<BrowserContext> {
  return program.browser.newContext({
    baseURL: program.address,
    javaScriptEnabled: ways.script,
    viewport: { width: ways.width ?? 390, height: 844 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    reducedMotion: 'reduce',
  })
}

/** Somebody of the demo, signed in with one press. */
export async function as(program: Program, name: string, ways: Ways): Promise<Page> {
  const context = await aPhone(program, ways)
  const page = await context.newPage()
  await page.goto('/demo')
  await page.getByRole('button', { name }).click()
  await page.waitForLoadState()
  return page
}
