import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { deny, endShareOf } from '../../circle/index.ts'
import { steps } from '../../plan/index.ts'
import { say } from '../asking/asking.queries.ts'
import { annaAndOthers } from '../test/beside.ts'
import { notesSharedWithMe, ownNotes } from './notes.queries.ts'
import { changeNote, makeStep, putNote, shareNote, writeNote } from './notes.writes.ts'

let town: Town
let anna: Somebody
let ida: Somebody
let maja: Somebody
let sleep: Id
let close: Id

beforeAll(async () => {
  town = await aTown()
})
beforeEach(async () => {
  ;({ anna, ida, maja } = await annaAndOthers(town))
  sleep = await town.writes(anna, (write) =>
    writeNote(write, { kind: 'sleep', mark: 'hard', words: 'Vågen fra fire.' }),
  )
  close = await town.writes(anna, (write) =>
    writeNote(write, { kind: 'relation', topic: 'intimacy', words: 'Jeg savner en hånd.' }),
  )
})
afterAll(() => town.close())

const seen = (who: Somebody) =>
  town.reads(who, async (read) =>
    (
      await read.q
        .selectFrom('health.note')
        .select('id')
        .where('citizen_id', '=', anna.id)
        .execute()
    )
      .map(({ id }) => id)
      .sort(),
  )
const read = async (who: Somebody) =>
  (await town.reads(who, (r) => notesSharedWithMe(r, anna.id))).map(({ words }) => words)

describe('[ASVS 8.2.2] who reads what somebody wrote about health', () => {
  test('the person', async () => {
    const own = await town.reads(anna, (r) => ownNotes(r, ['sleep', 'relation']))
    expect(own.map(({ words }) => words)).toEqual(['Jeg savner en hånd.', 'Vågen fra fire.'])
  })

  test.each(['support', 'coordinator', 'authority', 'night'] as const)(
    'not one who works with them as %s, also when they may ask about health',
    async (role) => {
      const staff = await town.person('Karen', 'staff')
      await town.works(staff, anna, { role })
      await town.writes(anna, (write) => say(write, { says: 'yes' }))
      expect(await seen(staff)).toEqual([])
    },
  )

  test.each(['leader', 'admin', 'relative', 'peer'])('not one who is %s here', async (kind) => {
    expect(await seen(await town.person('Bo', kind))).toEqual([])
  })

  test('the one it is shared with reads that one, and nothing beside it', async () => {
    await town.writes(anna, (write) => shareNote(write, sleep, ida.id))
    expect(await seen(ida)).toEqual([sleep])
    expect(await read(ida)).toEqual(['Vågen fra fire.'])
    await town.writes(anna, (write) =>
      endShareOf(write, { person: ida.id, subject: 'health', object: sleep }),
    )
    expect(await seen(ida)).toEqual([])
  })

  test('not by a share of the subject as a whole', async () => {
    await town.shares(anna, ida, 'health')
    await town.shares(anna, ida, 'close_relations')
    expect(await seen(ida)).toEqual([])
  })

  test('not what is put away, also where it was shared', async () => {
    await town.writes(anna, (write) => shareNote(write, sleep, ida.id))
    await town.writes(anna, (write) => putNote(write, sleep, true))
    expect(await seen(ida)).toEqual([])
  })

  test('not one whom the person says no to', async () => {
    await town.writes(anna, (write) => shareNote(write, sleep, maja.id))
    await town.writes(anna, (write) => deny(write, { subject: 'health' }))
    expect(await seen(maja)).toEqual([])
  })

  test('the look of another is told', async () => {
    await town.writes(anna, (write) => shareNote(write, sleep, maja.id))
    await read(maja)
    const looks = await town.seeds((w) =>
      w.q
        .selectFrom('audit.look')
        .select(['ground', 'subjects'])
        .where('citizen_id', '=', anna.id)
        .where('actor_id', '=', maja.id)
        .execute(),
    )
    expect(looks).toEqual([{ ground: 'consent', subjects: ['health'] }])
  })
})

describe('close relations are closed once more', () => {
  test('not opened by a share of health for that one thing [C087]', async () => {
    await town.shares(anna, ida, 'health', close)
    expect(await seen(ida)).toEqual([])
  })

  test('not by goals and steps, which come with the work', async () => {
    expect(await seen(maja)).toEqual([])
  })

  test('read by the one chosen, this one alone', async () => {
    await town.writes(anna, (write) => shareNote(write, close, ida.id))
    expect(await seen(ida)).toEqual([close])
  })

  test('something small becomes a step that says no more than it says', async () => {
    const id = await town.writes(anna, (write) =>
      writeNote(write, {
        kind: 'relation',
        topic: 'friends',
        words: 'Jeg er bange for, at hun har glemt mig.',
        small: 'Sende et kort til Lone',
      }),
    )
    await town.writes(anna, (write) => makeStep(write, id))
    await town.writes(anna, (write) => makeStep(write, id))
    const seenByMaja = await town.reads(maja, (r) => steps(r, anna.id))
    expect(seenByMaja.map(({ words }) => words)).toEqual(['Sende et kort til Lone'])
    expect(await seen(maja)).toEqual([])
  })
})

describe('nobody else writes', () => {
  test('not by changing or putting away, also not one who reads it', async () => {
    await town.writes(anna, (write) => shareNote(write, sleep, ida.id))
    for (const tried of [
      () => town.writes(ida, (w) => changeNote(w, sleep, { words: 'Andet', version: 1 })),
      () => town.writes(ida, (w) => putNote(w, sleep, true)),
      () => town.writes(ida, (w) => makeStep(w, sleep)),
      () => town.writes(ida, (w) => shareNote(w, sleep, maja.id)),
    ])
      await expect(tried()).rejects.toThrow()
    const put = await town.writes(ida, (w) =>
      w.q.updateTable('health.note').set({ put_away_at: w.now }).executeTakeFirst(),
    )
    expect(put.numUpdatedRows).toBe(0n)
  })

  test('not under the person’s name', async () => {
    const added = town.writes(maja, (w) =>
      w.q
        .insertInto('health.note')
        .values({
          ...{ id: newId(), citizen_id: anna.id, kind: 'sleep' },
          ...{ words_sealed: Buffer.from('x'), written_at: w.now },
        })
        .execute(),
    )
    await expect(added).rejects.toThrow(/row-level security/)
  })
})
