import { afterAll, beforeAll, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { newId } from '../../../platform/data/id.ts'
import { sealActor } from './seal.types.ts'
import { makeSealer } from './sealer.ts'
import { verify } from './verify.ts'

let town: Town
let writers: Somebody[]

const WRITERS = 8

beforeAll(async () => {
  town = await aTown()
  writers = []
  for (let n = 0; n < WRITERS; n += 1) writers.push(await town.person(`Writer ${n}`))
})
afterAll(() => town.close())

// The embedded database has one connection: the same story there, shorter.
const each = process.env.RORET_TEST_DATABASE_URL ? 10_000 : 250
/** Of these lines every seventh is taken back: its number stays empty for ever. */
const PER_TRANSACTION = 25

async function writeMany(who: Somebody, count: number) {
  for (let written = 0; written < count; written += PER_TRANSACTION) {
    const fails = (written / PER_TRANSACTION) % 7 === 6
    await town
      .writes(who, async (write) => {
        for (let n = 0; n < PER_TRANSACTION; n += 1)
          await write.event({
            room: 'plan',
            kind: 'step_written',
            object: newId(),
            citizen: who.id,
          })
        if (fails) throw new Error('taken back')
      })
      .catch((error) => {
        if (!fails) throw error
      })
  }
}

const verified = () =>
  town.db.as(sealActor).read((read) => verify(read, { keys: [town.key], heads: [] }))

test('eight who write and two who seal at once leave one chain, without a fork and without a gap', async () => {
  let writing = true
  const sealing = [makeSealer(town.db, town.key), makeSealer(town.db, town.key)].map(
    async (seal) => {
      let sealed = 0
      while (writing) {
        sealed += await seal()
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      return sealed + (await seal())
    },
  )
  await Promise.all(writers.map((who) => writeMany(who, each)))
  writing = false
  await Promise.all(sealing)
  await makeSealer(town.db, town.key)()
  const transactions = each / PER_TRANSACTION
  const kept = WRITERS * (transactions - Math.floor(transactions / 7)) * PER_TRANSACTION
  const found = await verified()
  expect(found).toMatchObject({ ok: true, faults: [], entries: kept, unsealed: 0 })
  expect(found.heads).toBeGreaterThanOrEqual(3)
}, 600_000)

test('a seal that was not kept leaves the chain as it was, and the next one goes on from there', async () => {
  const before = await verified()
  await writeMany(writers[0] as Somebody, PER_TRANSACTION)
  const broken = {
    ...town.db,
    as: (...who: Parameters<Town['db']['as']>) => ({
      ...town.db.as(...who),
      read: <T>(work: Parameters<ReturnType<Town['db']['as']>['read']>[0]) =>
        town.db.as(...who).read(async (read) => {
          const result = (await work(read)) as T
          const { rows } = await countSeals(read)
          if (rows > before.heads) throw new Error('the power went')
          return result
        }),
    }),
  } as Town['db']
  await expect(makeSealer(broken, town.key)()).rejects.toThrow('the power went')
  expect(await verified()).toMatchObject({
    heads: before.heads,
    unsealed: PER_TRANSACTION,
    ok: true,
  })
  expect(await makeSealer(town.db, town.key)()).toBe(PER_TRANSACTION)
  expect(await verified()).toMatchObject({ heads: before.heads + 1, unsealed: 0, ok: true })
}, 60_000)

async function countSeals(
  read: Parameters<Parameters<ReturnType<Town['db']['as']>['read']>[0]>[0],
) {
  const row = await read.q
    .selectFrom('audit.seal')
    .select((count) => count.fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow()
  return { rows: Number(row.rows) }
}

test('who still writes holds the seals back, and nothing that comes late is left out', async () => {
  const seal = makeSealer(town.db, town.key)
  const [slow, quick] = writers
  if (!slow || !quick || town.db.kind === 'embedded') return
  let mayEnd = () => {}
  let begun = () => {}
  const waiting = new Promise<void>((resolve) => {
    mayEnd = resolve
  })
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve
  })
  const writing = town.writes(slow, async (write) => {
    await write.event({ room: 'plan', kind: 'step_written', object: newId(), citizen: slow.id })
    begun()
    await waiting
  })
  await hasBegun
  await writeMany(quick, PER_TRANSACTION)
  expect(await seal()).toBe(0)
  mayEnd()
  await writing
  expect(await seal()).toBe(PER_TRANSACTION + 1)
  expect(await verified()).toMatchObject({ ok: true, unsealed: 0 })
})
