import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { assemble } from '../app.ts'
import { importWords } from '../domain/direction/index.ts'
import { makeLog } from '../platform/log.ts'
import { readSettings } from '../platform/settings.ts'
import { realClock } from '../platform/time/clock.ts'
import { plainAssets } from '../platform/web/assets.ts'
import { importPlan } from './import-plan.ts'
import { open } from './open.ts'

const plans = 'src/domain/direction/import/plans'
const folder = mkdtempSync(join(tmpdir(), 'roret-import-'))
const settings = readSettings({ RORET_DATA: join(folder, 'data'), RORET_DEMO: '0' })

let out = ''
let told = ''
let said: string[] = []

beforeAll(() => {
  vi.stubEnv('RORET_LANG', 'da')
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text)
    return true
  })
})
beforeEach(() => {
  out = ''
  told = ''
  said = []
})
afterAll(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs the command; gives its exit code, and leaves none to the program that tests. */
async function run(file: string, options: { json?: boolean; save?: boolean } = {}) {
  const asked = { command: 'import', options, rest: ['development-plan', file] } as const
  await importPlan(settings, (line) => said.push(line), { ...asked, rest: [...asked.rest] })
  const code = process.exitCode ?? 0
  process.exitCode = 0
  return code
}

/** The page as a visitor gets it from the database that the command wrote. */
async function pages(...addresses: string[]): Promise<string[]> {
  const { db, close } = await open(settings, () => undefined)
  const parts = { db, clock: realClock, assets: plainAssets, log: makeLog({ level: 'silent' }) }
  const app = assemble({ ...parts, demo: false, secure: false })
  const shown = await Promise.all(
    addresses.map(async (address) => (await app.request(`http://localhost${address}`)).text()),
  )
  await close()
  return shown
}

describe('roret import development-plan', () => {
  test('tells what it recognised and what not, line by line, and opens no database', async () => {
    expect(await run(`${plans}/fjordager.md`)).toBe(0)
    expect(out).toContain('Fokusområder: 4')
    expect(out).toContain('Ingen venter mere end en uge på den første samtale')
    expect(out).toContain('Noter, som du kan gå igennem')
    expect(said).toEqual(['notSaved'])
  })

  test('gives exactly the agreed shape as JSON, and nothing beside it', async () => {
    expect(await run(`${plans}/norreaa.txt`, { json: true })).toBe(0)
    const plan = JSON.parse(out)
    expect(Object.keys(plan)).toEqual(['vision', 'focusAreas', 'notes'])
    expect(Object.keys(plan.focusAreas[0])).toEqual(['title', 'text', 'goals', 'actions', 'quotes'])
    expect(told).toBe('')
  })

  test.each([
    ['empty', '', importWords.da.problems.empty],
    ['of another kind', '%PDF-1.7', importWords.da.problems.pdf],
    ['no plan', 'Kære alle. Vi ses på torsdag.', 'hverken en vision eller fokusområder'],
  ])('says no in one sentence to a file that is %s', async (name, text, sentence) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    expect(await run(file, { save: true })).toBe(1)
    expect(told).toContain(sentence)
    expect(told.trim().split('\n')).toHaveLength(1)
    expect(out).toBe('')
  })

  test('says which file it cannot read', async () => {
    await expect(run(join(folder, 'nowhere.md'))).rejects.toThrow('noFile')
    await expect(run(folder)).rejects.toThrow('noFile')
  })

  test('keeps two plans of other shapes, and the newest is the one on the page', async () => {
    expect(await run(`${plans}/norreaa.txt`, { save: true })).toBe(0)
    expect(await run(`${plans}/fjordager.md`, { save: true, json: true })).toBe(0)
    expect(JSON.parse(out.slice(out.indexOf('{'))).focusAreas).toHaveLength(4)
    expect(said).toContain('saved')
    const [now = ''] = await pages('/udviklingsplan')
    const older = /\/udviklingsplan\/tidligere\/[\w-]+/.exec(now)?.[0] ?? ''
    const area = /\/udviklingsplan\/[0-9a-f-]{36}/.exec(now)?.[0] ?? ''
    const [before = '', one = ''] = await pages(older, area)
    expect(now).toContain('Retning og mod: udviklingsplan for Fjordager 2025–2029')
    for (const words of ['En dør, der går op', 'Skriver breve, som man kan forstå', 'fjordager.md'])
      expect(now).toContain(words)
    expect(one).toContain('En borger skal møde et menneske, før hun møder et skema.')
    expect(before).toContain('MENNESKER FORST. PLAN 2023 - 2026')
    expect(before).toContain('Det her er en tidligere plan.')
  }, 60_000)
})
