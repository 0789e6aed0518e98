import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { headLine, lastSeal, makeSealer, sealActor } from '../domain/audit/index.ts'
import { register } from '../domain/person/index.ts'
import type { Id } from '../platform/data/id.ts'
import { newId } from '../platform/data/id.ts'
import { readSettings } from '../platform/settings.ts'
import { audit } from './audit.ts'
import { type Opened, open } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'roret-audit-'))
const settings = readSettings({ RORET_DATA: join(folder, 'data'), RORET_DEMO: '0' })
const headsFile = join(folder, 'heads.jsonl')

const MINUTES = 120_000

let out = ''
let anna: Id
const heads: string[] = []

beforeAll(async () => {
  vi.stubEnv('RORET_LANG', 'da')
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  await on(async (opened) => {
    const roles = [{ kind: 'citizen', from: '2020-01-01' }]
    anna = await opened.db
      .as({ kind: 'system', role: 'roret_seed' })
      .write((write) => register(write, { givenName: 'Anna', roles }, opened.key))
    // Three seals, and the head of each as it was sent.
    for (let at = 0; at < 3; at += 1) {
      await lineAndSeal(opened)
      const seal = await opened.db.as(sealActor).read(lastSeal)
      if (seal) heads.push(JSON.stringify(headLine(seal)))
    }
  })
}, MINUTES)
beforeEach(() => writeFileSync(headsFile, `${heads.join('\n')}\n`))
afterAll(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

/** The municipality's own database, opened and closed again: each command opens it anew. */
async function on<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
  const opened = await open(settings, () => undefined)
  try {
    return await work(opened)
  } finally {
    await opened.close()
  }
}

async function lineAndSeal({ db, key }: Opened) {
  const happened = { room: 'plan', kind: 'step_written', object: newId(), citizen: anna }
  await db.as({ kind: 'person', id: anna }).write((write) => write.event(happened))
  await makeSealer(db, key)()
}

/** Runs the command; gives what it says and its exit code, and leaves none to the program that tests. */
async function run(what: string, options: { json?: boolean; heads?: string } = {}) {
  out = ''
  await audit(settings, () => undefined, { command: 'audit', options, rest: [what] })
  const code = process.exitCode ?? 0
  process.exitCode = 0
  return { code, out }
}
const verified = async (file?: string) => {
  const { code, out: said } = await run(
    'verify',
    file ? { json: true, heads: file } : { json: true },
  )
  return { code, ...JSON.parse(said) }
}

/** What one who owns the machine can do: look away from the triggers, and change what stands there. */
const tampered = (text: string) =>
  on(({ owner }) =>
    owner.lend((connection) =>
      connection.script(
        `begin; set local session_replication_role = replica; alter table audit.event no force row level security;
          alter table audit.seal no force row level security; ${text};
          alter table audit.event force row level security; alter table audit.seal force row level security; commit`,
      ),
    ),
  )

describe('roret audit', () => {
  test(
    'says of a whole log that it is whole, and ends with 0',
    async () => {
      expect(await verified(headsFile)).toEqual({
        code: 0,
        ok: true,
        entries: 3,
        heads: 3,
        faults: [],
      })
    },
    MINUTES,
  )

  test(
    'finds by the heads that the end is gone, and lets a person say that a backup was put back',
    async () => {
      await tampered(`delete from audit.seal where number = 3;
        delete from audit.event where sequence = (select max(sequence) from audit.event)`)
      const lost = await verified(headsFile)
      expect(lost.code).toBe(1)
      expect(lost.faults).toEqual([expect.objectContaining({ kind: 'head_missing', seal: 3 })])

      // Where the program keeps heads itself: that is the file that the command compares with.
      writeFileSync(join(settings.directory, 'log-heads.jsonl'), readFileSync(headsFile))
      expect((await run('restored')).out).toContain('Efter forsegling 2 mangler dem til og med 3.')
      expect((await run('restored')).out).toContain('Der er intet at mærke.')

      // The mark is a line for ever and has a seal of its own: 4, and 5 for the line of the month.
      await on(lineAndSeal)
      const after = await verified(headsFile)
      expect(after).toMatchObject({ code: 0, ok: true, heads: 4 })
      const told = await run('verify', { heads: headsFile })
      expect(told.out).toContain('Efter forsegling 2 mangler dem til og med 3.')
      expect(JSON.parse((await run('head')).out).number).toBe(5)
    },
    MINUTES,
  )

  test(
    'names the fault in a line that was changed, and ends with 1',
    async () => {
      await tampered(`update audit.event set version = coalesce(version, 0) + 1
        where sequence = (select min(sequence) from audit.event)`)
      const found = await verified()
      expect(found).toMatchObject({ code: 1, ok: false })
      expect(found.faults).toEqual([
        expect.objectContaining({
          kind: 'lines_changed',
          seal: 1,
          text: expect.stringContaining('Linjer er rettet: forsegling 1'),
        }),
      ])
    },
    MINUTES,
  )
})
