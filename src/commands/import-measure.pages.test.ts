import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { importCommandWords, questionnaires } from '../domain/wellbeing/index.ts'
import { readSettings } from '../platform/settings.ts'
import { importMeasure } from './import-measure.ts'
import { open } from './open.ts'

const w = importCommandWords.da
const who5 = 'src/domain/wellbeing/questionnaires/who-5/who-5.json'
const folder = mkdtempSync(join(tmpdir(), 'roret-measure-'))
const settings = readSettings({ RORET_DATA: join(folder, 'data'), RORET_DEMO: '0' })

let out = ''
let told = ''

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
})
afterAll(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const fileOf = (text: string | Uint8Array) => {
  const file = join(folder, 'skema.json')
  writeFileSync(file, text)
  return file
}

/** Runs the command; gives its exit code, and leaves none to the program that tests. */
async function run(file: string, options: { json?: boolean; save?: boolean } = {}) {
  await importMeasure(settings, () => undefined, {
    ...{ command: 'import', options, rest: ['measure', file] },
  })
  const code = process.exitCode ?? 0
  process.exitCode = 0
  return code
}

describe('roret import measure', () => {
  test('tells what the file holds, and keeps nothing by itself', async () => {
    expect(await run(who5)).toBe(0)
    expect(out).toContain(w.found('WHO-5', '1998/2024'))
    expect(out).toContain(w.licence('CC BY-NC-SA 3.0 IGO', 'World Health Organization'))
    expect(told).toContain(w.notSaved)
  })

  test.each([
    ['no JSON', '{ "code": ', w.problems.notJson, ''],
    ['an empty file', '', w.problems.notJson, ''],
    ['a file without items', '{"code":"x"}', w.problems.notShape, 'items'],
    ['letters that are broken', new Uint8Array([123, 0xff, 0xfe]), w.problems.notText, ''],
    ['a file of half a megabyte', 'x'.repeat(500_000), w.problems.tooLong, ''],
  ])('%s: one sentence, where, and exit 1', async (_, text, said, where) => {
    expect(await run(fileOf(text), { save: true })).toBe(1)
    expect(told).toContain(said)
    expect(told).toContain(where)
    expect(out).toBe('')
  })

  test('a file that is not there is said like every other', async () => {
    await expect(run(join(folder, 'findes-ikke.json'))).rejects.toMatchObject({ line: 'noFile' })
  })

  test('--save keeps it with its version, once; the newest version is the one to answer', async () => {
    const one = { ...JSON.parse(readFileSync(who5, 'utf8')), version: '2030' }
    const file = fileOf(JSON.stringify(one))
    expect(await run(file, { save: true })).toBe(0)
    expect(told).toContain(w.saved)
    expect(await run(file, { save: true })).toBe(0)
    expect(told).toContain(w.there)
    const { db, close } = await open(settings, () => undefined)
    const id = '00000000-0000-7000-8000-000000000000'
    const all = await db.as({ kind: 'person', id }).read(questionnaires)
    await close()
    expect(all.map(({ version }) => version)).toEqual(['2030', '1998/2024'])
  }, 30_000)
})
