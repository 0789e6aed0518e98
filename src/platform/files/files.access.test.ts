import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { SealBroken } from '../crypto/box.ts'
import type { Id } from '../data/id.ts'
import { jobsActor } from '../jobs/handler.ts'
import { Missing } from '../web/errors.ts'
import { download, getFile, putFile } from './files.ts'
import { keepUpload } from './keep.ts'
import { RESCAN, rescanJob } from './rescan.ts'
import type { Verdict } from './scanner.ts'

let town: Town
let anna: Somebody
let maja: Somebody
let letter: Uint8Array

beforeAll(async () => {
  town = await aTown()
  anna = await town.person('Anna')
  maja = await town.person('Maja', 'staff')
  await town.works(maja, anna)
  const pages = randomBytes(600_000).toString('base64')
  letter = new Uint8Array(Buffer.from(`%PDF-1.7\n${pages}\n%%EOF\n`))
})
afterAll(() => town.close())

const keep = (bytes = letter) =>
  town.writes(anna, (write) => putFile(write, { name: 'Brev fra Ida.pdf', bytes }))

const open = (who: Somebody | null, id: Id) => town.reads(who, (read) => getFile(read, id))

const chunksOf = (id: Id) =>
  town.seeds((write) =>
    write.q
      .selectFrom('platform.file_chunk')
      .select(['part', 'body_sealed'])
      .where('file_id', '=', id)
      .orderBy('part')
      .execute(),
  )

const replace = (id: Id, part: number, body_sealed: Uint8Array) =>
  town.seeds((write) =>
    write.q
      .updateTable('platform.file_chunk')
      .set({ body_sealed })
      .where('file_id', '=', id)
      .where('part', '=', part)
      .execute(),
  )

test('a file comes back as it was, and lies encrypted in pieces', async () => {
  const id = await keep()
  const file = await open(anna, id)
  expect(file).toMatchObject({ name: 'Brev fra Ida.pdf', type: 'application/pdf' })
  expect(Buffer.from(file.bytes).equals(letter)).toBe(true)
  const chunks = await chunksOf(id)
  expect(chunks).toHaveLength(4)
  for (const { body_sealed } of chunks) {
    expect(Buffer.from(body_sealed).includes(Buffer.from(letter.subarray(9, 40)))).toBe(false)
  }
  expect(download(file).reply.headers?.['content-disposition']).toMatch(/^attachment; /)
})

describe('what nobody may', () => {
  test('the file of somebody else is missing, for staff and for visitors', async () => {
    const id = await keep()
    await expect(open(maja, id)).rejects.toBeInstanceOf(Missing)
    await expect(open(null, id)).rejects.toBeInstanceOf(Missing)
    const pieces = await town.reads(maja, (read) =>
      read.q.selectFrom('platform.file_chunk').select('part').execute(),
    )
    expect(pieces).toEqual([])
  })

  test('nobody adds a piece to the file of somebody else, or a file in their name', async () => {
    const id = await keep()
    const piece = town.writes(maja, (write) =>
      write.q
        .insertInto('platform.file_chunk')
        .values({ file_id: id, part: 9, body_sealed: new Uint8Array(40) })
        .execute(),
    )
    await expect(piece).rejects.toMatchObject({ code: '42501' })
  })

  test('a piece moved within a file, or from another, does not open [ASVS 11.3.3]', async () => {
    const one = await keep()
    const other = await keep()
    const [first, second] = await chunksOf(one)
    await replace(one, 0, second?.body_sealed ?? new Uint8Array())
    await expect(open(anna, one)).rejects.toBeInstanceOf(SealBroken)
    await replace(other, 0, first?.body_sealed ?? new Uint8Array())
    await expect(open(anna, other)).rejects.toBeInstanceOf(SealBroken)
  })

  test('a file that has lost a piece is not given as if it were whole', async () => {
    const id = await keep()
    await town.seeds((write) =>
      write.q
        .deleteFrom('platform.file_chunk')
        .where('file_id', '=', id)
        .where('part', '=', 3)
        .execute(),
    )
    await expect(open(anna, id)).rejects.toThrow('not whole')
  })

  test('a file that is not fit leaves nothing behind', async () => {
    const before = await count()
    await expect(keep(letter.subarray(0, 1000))).rejects.toThrow('cutOff')
    await expect(keep(new Uint8Array(Buffer.from('<svg/>')))).rejects.toThrow('unknown')
    expect(await count()).toBe(before)
  })
})

describe('a file that waits for the scanner', () => {
  const held = () =>
    town.writes(anna, (write) =>
      keepUpload(
        write,
        { name: 'Brev.pdf', type: 'application/pdf', bytes: letter, scan: 'held' },
        { field: 'files', lang: 'da' },
      ),
    )
  const rescanned = (id: Id, verdict: Verdict) =>
    town.db.as(jobsActor).write((write) => rescanJob({ look: async () => verdict }).run(write, id))
  const waiting = async (id: Id) =>
    (
      await town.seeds((write) =>
        write.q
          .selectFrom('platform.task')
          .select('due_at')
          .where('queue', '=', RESCAN)
          .where('object_id', '=', id)
          .execute(),
      )
    ).length

  test('opens for nobody, not even its owner, and work is planned in the same transaction', async () => {
    const id = await held()
    await expect(open(anna, id)).rejects.toBeInstanceOf(Missing)
    const pieces = await town.reads(anna, (read) =>
      read.q.selectFrom('platform.file_chunk').select('part').where('file_id', '=', id).execute(),
    )
    expect(pieces).toEqual([])
    expect(await waiting(id)).toBe(1)
  })

  test('opens when nothing is found, waits on while the scanner is down', async () => {
    const id = await held()
    await rescanned(id, 'down')
    expect(await waiting(id)).toBe(2)
    await expect(open(anna, id)).rejects.toBeInstanceOf(Missing)
    await rescanned(id, 'clean')
    expect(Buffer.from((await open(anna, id)).bytes).equals(letter)).toBe(true)
  })

  test('is removed when something is found, and never opens', async () => {
    const id = await held()
    await rescanned(id, 'found')
    expect(await chunksOf(id)).toEqual([])
    await expect(open(anna, id)).rejects.toBeInstanceOf(Missing)
    await rescanned(id, 'clean')
    await expect(open(anna, id)).rejects.toBeInstanceOf(Missing)
  })

  test('is the only kind that the program itself can open', async () => {
    const id = await keep()
    const seen = await town.db
      .as(jobsActor)
      .read((read) =>
        read.q.selectFrom('platform.file_chunk').select('part').where('file_id', '=', id).execute(),
      )
    expect(seen).toEqual([])
  })

  test('nobody says themselves that a file is clean', async () => {
    const id = await held()
    const said = town.writes(anna, (write) =>
      write.q.updateTable('platform.file').set({ scan: 'clean' }).where('id', '=', id).execute(),
    )
    await expect(said).rejects.toMatchObject({ code: '42501' })
  })
})

const count = async () =>
  (await town.seeds((write) => write.q.selectFrom('platform.file').select('id').execute())).length
