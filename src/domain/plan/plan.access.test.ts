import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCitizen, type Life } from '../../../test/life.ts'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { SealBroken } from '../../platform/crypto/box.ts'
import { errorCode } from '../../platform/data/connection.ts'
import type { Write } from '../../platform/data/db.ts'
import { newId } from '../../platform/data/id.ts'
import { Conflict, Forbidden, Missing } from '../../platform/web/errors.ts'
import {
  bringBack,
  changeWords,
  firstHopes,
  freshWords,
  ownKinds,
  ownWord,
  ownWords,
  putAway,
  subjectOf,
  wordingsOf,
  writeWords,
} from './index.ts'

let town: Town
let anna: Life
let peter: Life
let ida: Somebody
let maja: Somebody
let stranger: Somebody

beforeAll(async () => {
  town = await aTown()
  const singing = 'Jeg vil synge i koret igen.'
  anna = await aCitizen(town, 'Anna').withWords('Tal til mig.', 'meet_me').withWords(singing).here()
  peter = await aCitizen(town, 'Peter').withWords('Jeg vil lave mad til de andre.').here()
  ida = await town.person('Ida', 'relative')
  maja = await town.person('Maja', 'staff')
  stranger = await town.person('Fremmed', 'staff')
  await town.works(maja, anna)
  await town.shares(anna, ida, 'appointments')
})
afterAll(() => town.close())

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work
    return 'went through'
  } catch (error) {
    return errorCode(error)
  }
}

const read = (who: Somebody | null, whose: Life = anna) =>
  town.reads(who, async (r) => (await ownWords(r, whose.id, ownKinds)).map((one) => one.words))

const inserts = (who: Somebody, citizen: Somebody, writtenBy: Somebody) =>
  codeOf(
    town.writes(who, (write) =>
      write.q
        .insertInto('plan.own_words')
        .values({
          id: newId(),
          citizen_id: citizen.id,
          kind: 'hope',
          words_sealed: new Uint8Array(40),
          written_by: writtenBy.id,
          written_at: write.now,
        })
        .execute(),
    ),
  )

describe('own words may', () => {
  test('be read by the person, and each look says by whom and what', async () => {
    expect(await read(anna)).toEqual(['Tal til mig.', 'Jeg vil synge i koret igen.'])
  })

  test('be read by the one they are shared with, until that ends, and not a moment longer', async () => {
    const share = await town.shares(anna, ida, 'hopes')
    expect(await read(ida)).toEqual(['Jeg vil synge i koret igen.'])
    expect((await town.reads(ida, (r) => firstHopes(r, [anna.id, peter.id]))).size).toBe(1)
    await town.writes(anna, (write) =>
      write.q
        .updateTable('circle.share')
        .set({ ended_at: write.now, ended_by: anna.id })
        .where('id', '=', share)
        .execute(),
    )
    expect(await read(ida)).toEqual([])
    await expect(town.reads(ida, (r) => ownWord(r, anna.words))).rejects.toThrow(Missing)
    expect(await town.reads(ida, (r) => wordingsOf(r, anna.words))).toEqual([])
  })

  test('be changed by the person, with every wording kept and by whom', async () => {
    const mehmet = await aCitizen(town, 'Mehmet').withWords('Min egen løn').here()
    await town.writes(mehmet, (w) => changeWords(w, mehmet.words, 'Min egen løn og tid', 1))
    const wordings = await town.reads(mehmet, (r) => wordingsOf(r, mehmet.words))
    expect(wordings.map((one) => [one.version, one.words, one.writtenBy.name])).toEqual([
      [2, 'Min egen løn og tid', 'Mehmet'],
      [1, 'Min egen løn', 'Mehmet'],
    ])
  })

  test('be put away, for everybody, and brought back', async () => {
    const lise = await aCitizen(town, 'Lise').withWords('Ro').here()
    await town.shares(lise, ida, 'hopes')
    await town.writes(lise, (w) => putAway(w, lise.words))
    await expect(town.reads(ida, (r) => ownWord(r, lise.words))).rejects.toThrow(Missing)
    expect(await town.reads(ida, (r) => wordingsOf(r, lise.words))).toEqual([])
    expect(await read(lise, lise)).toEqual([])
    await town.writes(lise, (w) => bringBack(w, lise.words))
    expect(await read(ida, lise)).toEqual(['Ro'])
  })

  test('tell staff only of what they may see that something new is there', async () => {
    const fresh = (who: Somebody) =>
      town.reads(who, (r) => freshWords(r, [anna.id, peter.id], new Date(0)))
    expect([...(await fresh(maja)).keys()]).toEqual([anna.id])
    expect((await fresh(stranger)).size).toBe(0)
  })
})

describe('own words may not', () => {
  test('be read by a visitor or a stranger', async () => {
    expect(await read(null)).toEqual([])
    expect(await read(stranger)).toEqual([])
  })

  test('be read by a relative who sees appointments only', async () => {
    expect(await read(ida)).toEqual([])
  })

  test('be read by staff unshared, but for how the person wishes to be met', async () => {
    expect(await read(maja)).toEqual(['Tal til mig.'])
    expect((await town.reads(maja, (r) => firstHopes(r, [anna.id]))).size).toBe(0)
  })

  test('be read by staff whose relation has ended', async () => {
    const former = await town.person('Forrige', 'staff')
    await town.works(former, anna, { until: new Date(town.clock.now().getTime() - 1) })
    expect(await read(former)).toEqual([])
  })

  test('be written by staff, in their own name or in the name of the person', async () => {
    expect(await inserts(maja, anna, maja)).toBe('42501')
    expect(await inserts(maja, anna, anna)).toBe('42501')
    expect(await inserts(ida, anna, anna)).toBe('42501')
  })

  test('be written by the person in the name of another', async () => {
    expect(await inserts(anna, anna, maja)).toBe('42501')
  })

  test('be changed or put away by anybody else, also not by a reader', async () => {
    await town.shares(peter, maja, 'hopes')
    const tries = [
      (w: Write) => changeWords(w, peter.words, 'Peter vil noget andet.', 1),
      (w: Write) => putAway(w, peter.words),
    ]
    for (const one of tries) await expect(town.writes(maja, one)).rejects.toThrow(Missing)
    expect(await read(maja, peter)).toEqual(['Jeg vil lave mad til de andre.'])
  })

  test('be put away in the name of another', async () => {
    const forged = town.writes(anna, (w) =>
      w.q
        .updateTable('plan.own_words')
        .set({ put_away_at: w.now, put_away_by: maja.id })
        .where('id', '=', anna.words)
        .execute(),
    )
    expect(await codeOf(forged)).toBe('42501')
  })

  test('move to where others would come to read them', async () => {
    const moves = town.writes(anna, (w) => changeWords(w, anna.words, 'x', 1, 'meet_me'))
    await expect(moves).rejects.toThrow(Forbidden)
    expect(ownKinds.map(subjectOf)).toHaveLength(11)
  })

  test('be overwritten from an older page: both texts are shown', async () => {
    const signe = await aCitizen(town, 'Signe').withWords('En tegneskole').here()
    await town.writes(signe, (w) => changeWords(w, signe.words, 'Tegneskolen i Nordby', 1))
    const late = town.writes(signe, (w) => changeWords(w, signe.words, 'En skole', 1))
    await expect(late).rejects.toEqual(
      new Conflict({ theirs: 'Tegneskolen i Nordby', yours: 'En skole' }),
    )
    await expect(late).rejects.toMatchObject({ theirs: 'Tegneskolen i Nordby', yours: 'En skole' })
  })

  test('be moved under another row: the seal does not open there', async () => {
    const erik = await aCitizen(town, 'Erik').withWords('Skak').here()
    const other = await town.writes(erik, (w) => writeWords(w, 'story', 'Dengang'))
    await town.seeds((w) =>
      w.sql(sql`update plan.own_words set words_sealed =
        (select words_sealed from plan.own_words where id = ${erik.words}) where id = ${other}`),
    )
    await expect(town.reads(erik, (r) => ownWord(r, other))).rejects.toThrow(SealBroken)
  })
})

describe('a wording may not', () => {
  const forges = (who: Somebody, values: { by: Somebody; subject: string; version: number }) =>
    codeOf(
      town.writes(who, (w) =>
        w.q
          .insertInto('plan.wording')
          .values({
            object_id: anna.words,
            version: values.version,
            citizen_id: anna.id,
            subject: values.subject,
            words_sealed: new Uint8Array(40),
            written_by: values.by.id,
            written_at: w.now,
          })
          .execute(),
      ),
    )

  test('be changed or removed, by anybody', async () => {
    const change = sql`update plan.wording set version = 9 where object_id = ${anna.words}`
    const removal = sql`delete from plan.wording where object_id = ${anna.words}`
    for (const one of [change, removal])
      expect(await codeOf(town.writes(anna, (w) => w.sql(one)))).toBe('42501')
  })

  test('be put into the history of another, under any name or subject', async () => {
    for (const subject of ['hopes', 'goals', 'steps']) {
      expect(await forges(maja, { by: maja, subject, version: 2 })).toBe('42501')
      expect(await forges(maja, { by: anna, subject, version: 2 })).toBe('42501')
    }
  })

  test('be written before the words are', async () => {
    expect(await forges(anna, { by: anna, subject: 'hopes', version: 2 })).toBe('42501')
  })
})
