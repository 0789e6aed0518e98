import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { aheadOf } from '../../appointment/index.ts'
import { noteById } from '../journal.queries.ts'
import { booked } from '../test/notes.ts'
import { endsWork } from '../test/people.ts'
import { meetingOf, writersOf } from './meeting.queries.ts'
import { addPoint, signal, signalOver, talkedAbout } from './meeting.writes.ts'
import { beginParagraph, keepMinutes, sayUnderstood, writeParagraph } from './minutes.writes.ts'

let town: Town
let anna: Somebody
let maja: Somebody
let ida: Somebody
let table: { appointment: Id; citizen: Id }

beforeAll(async () => {
  town = await aTown()
  maja = await town.person('Maja', 'staff')
  ida = await town.person('Ida', 'relative')
})
beforeEach(async () => {
  anna = await town.person('Anna')
  await town.works(maja, anna)
  const appointment = await booked(town, maja, anna, { day: '2026-11-19', form: 'meeting' })
  table = { appointment, citizen: anna.id }
})
afterAll(() => town.close())

const sees = (who: Somebody) => town.reads(who, (read) => meetingOf(read, table))
const begins = (who: Somebody, words: string) =>
  town.writes(who, (w) => beginParagraph(w, table, words))
const writes = (who: Somebody, minute: Id, from: Id[], words: string) =>
  town.writes(who, (w) => writeParagraph(w, table, minute, { from, words }))
const texts = async (who: Somebody) =>
  (await sees(who)).paragraphs.flatMap((one) => one.texts.map(({ words }) => words))

describe('the agenda', () => {
  test('[C076] the person’s points stand first, whoever wrote first', async () => {
    await town.writes(maja, (w) => addPoint(w, table, 'Næste besøg'))
    const mine = await town.writes(anna, (w) => addPoint(w, table, 'Mit kor'))
    expect((await sees(maja)).points.map(({ words }) => words)).toEqual(['Mit kor', 'Næste besøg'])
    await town.writes(maja, (w) => talkedAbout(w, table, mine))
    expect((await sees(anna)).points[0]?.talkedAt).not.toBeNull()
  })

  test('[C076] a break is one press and no reason, and the person may always end it', async () => {
    await town.writes(maja, (w) => signal(w, table, 'pause'))
    await town.writes(anna, (w) => signal(w, table, 'slower'))
    const [pause, slower] = (await sees(anna)).signals
    await expect(town.writes(maja, (w) => signalOver(w, table, slower?.id ?? ''))).rejects.toThrow()
    await town.writes(anna, (w) => signalOver(w, table, pause?.id ?? ''))
    expect((await sees(maja)).signals.map(({ kind }) => kind)).toEqual(['slower'])
  })
})

describe('two write in one text', () => {
  test('[C076] from the same text: both stand, and a joining puts both away', async () => {
    const minute = await begins(anna, 'Vi talte om koret.')
    const [seen] = (await sees(maja)).paragraphs[0]?.texts ?? []
    await writes(maja, minute, [seen?.id ?? ''], 'Vi talte om koret og bussen.')
    await writes(anna, minute, [seen?.id ?? ''], 'Vi talte om koret på torsdag.')
    const [both] = (await sees(anna)).paragraphs
    expect(both?.texts.map(({ words, by }) => [by.name, words])).toEqual([
      ['Maja', 'Vi talte om koret og bussen.'],
      ['Anna', 'Vi talte om koret på torsdag.'],
    ])
    expect(both?.base).toBe('Vi talte om koret.')
    await writes(
      maja,
      minute,
      both?.texts.map(({ id }) => id) ?? [],
      'Koret på torsdag, og bussen.',
    )
    expect(await texts(anna)).toEqual(['Koret på torsdag, og bussen.'])
  })

  test('one who joins what has changed meanwhile takes nothing away', async () => {
    const minute = await begins(anna, 'Et.')
    const [first] = (await sees(anna)).paragraphs[0]?.texts ?? []
    await writes(maja, minute, [first?.id ?? ''], 'Et og to.')
    await writes(anna, minute, [first?.id ?? ''], 'Et, fire.')
    expect(await texts(maja)).toEqual(['Et og to.', 'Et, fire.'])
  })
})

describe('who may not', () => {
  test('a relative, even one with whom journal and appointments are shared, is not at the table', async () => {
    await town.shares(anna, ida, 'journal')
    await town.shares(anna, ida, 'appointments')
    await begins(anna, 'Mine ord.')
    expect((await sees(ida)).id).toBeNull()
    await expect(begins(ida, 'x')).rejects.toThrow()
  })

  test('nobody writes in the name of another, and a text that gave way is not taken back', async () => {
    const minute = await begins(anna, 'Mine ord.')
    const [mine] = (await sees(anna)).paragraphs[0]?.texts ?? []
    await expect(
      town.writes(maja, (w) =>
        w.q
          .insertInto('journal.minute_text')
          .values({
            id: newId(),
            minute_id: minute,
            citizen_id: anna.id,
            words_sealed: Buffer.from('x'),
            written_by: anna.id,
            written_at: w.now,
          })
          .execute(),
      ),
    ).rejects.toThrow(/row-level/)
    await writes(maja, minute, [mine?.id ?? ''], 'Andre ord.')
    const back = await town.writes(maja, (w) =>
      w.q
        .updateTable('journal.minute_text')
        .set({ replaced_by: null })
        .where('id', '=', mine?.id ?? '')
        .executeTakeFirst(),
    )
    expect(back.numUpdatedRows).toBe(0n)
  })

  test('nobody puts away words that their own were not written from', async () => {
    const minute = await begins(anna, 'Mine ord.')
    const [mine] = (await sees(anna)).paragraphs[0]?.texts ?? []
    const other = await writes(maja, minute, [], 'Noget andet.')
    for (const to of [other, mine?.id ?? '', newId()]) {
      const away = town.writes(maja, (w) =>
        w.q
          .updateTable('journal.minute_text')
          .set({ replaced_by: to })
          .where('id', '=', mine?.id ?? '')
          .execute(),
      )
      await expect(away).rejects.toThrow(/row-level/)
    }
    expect(await texts(anna)).toEqual(['Mine ord.', 'Noget andet.'])
  })

  test('one who no longer works with the person has left the table', async () => {
    await begins(anna, 'Mine ord.')
    await endsWork(town, anna)
    expect((await sees(maja)).id).toBeNull()
  })
})

describe('read back', () => {
  test('[C076] becomes one note with both names after the person’s yes, and not before', async () => {
    const keeps = () =>
      town.writes(maja, async (w) => {
        const [a] = (await aheadOf(w, anna.id)).filter(({ id }) => id === table.appointment)
        if (!a) throw new Error('no appointment')
        return keepMinutes(w, a)
      })
    const minute = await begins(anna, 'Jeg vil synge.')
    await begins(maja, 'Maja ringer til koret.')
    await expect(keeps()).rejects.toThrow()
    await town.writes(anna, (w) =>
      sayUnderstood(w, table, { says: 'not_quite', words: 'På torsdag.' }),
    )
    await expect(keeps()).rejects.toThrow()
    await town.writes(anna, (w) => sayUnderstood(w, table, { says: 'yes', words: '' }))
    town.clock.move(new Date(town.clock.now().getTime() + 60_000))
    const [text] = (await sees(anna)).paragraphs[0]?.texts ?? []
    await writes(maja, minute, [text?.id ?? ''], 'Jeg vil synge på torsdag.')
    await expect(keeps()).rejects.toThrow()
    await town.writes(anna, (w) => sayUnderstood(w, table, { says: 'yes', words: '' }))
    const note = await keeps()
    const kept = await town.reads(anna, (read) => noteById(read, note))
    expect(kept.parts[0]).toMatchObject({
      words: 'Jeg vil synge på torsdag.\n\nMaja ringer til koret.',
      source: 'person_with_staff',
    })
    expect((await town.reads(anna, (read) => writersOf(read, [note]))).get(note)).toEqual([
      'Anna',
      'Maja',
    ])
    expect(await keeps()).toBe(note)
  })
})
