import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCitizen, type Life } from '../../../../test/life.ts'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { errorCode } from '../../../platform/data/connection.ts'
import type { Id } from '../../../platform/data/id.ts'
import { newId } from '../../../platform/data/id.ts'
import { addDays, dayOf } from '../../../platform/time/days.ts'
import { Conflict, Forbidden, Missing } from '../../../platform/web/errors.ts'
import {
  type AnswerKind,
  answer,
  bringBackStep,
  changeStep,
  type Doing,
  goals,
  ownKinds,
  ownWords,
  promises,
  putAwayStep,
  step,
  steps,
  stepsSharedWithMe,
  turn,
  turns,
  writeStep,
} from '../index.ts'

let town: Town
let anna: Life
let peter: Life
let jonas: Somebody
let ida: Somebody
let maja: Somebody
let sami: Somebody
let hassan: Somebody

beforeAll(async () => {
  town = await aTown()
  jonas = await town.person('Jonas', 'citizen', 'peer')
  ida = await town.person('Ida', 'relative')
  maja = await town.person('Maja', 'staff')
  sami = await town.person('Sami', 'staff')
  hassan = await town.person('Hassan', 'staff')
  const wish = 'Synge i koret'
  anna = await aCitizen(town, 'Anna').withWords('Et kor').withWish(wish).withStep('Ringe').here()
  peter = await aCitizen(town, 'Peter').withWish('Lave mad').here()
  await town.works(maja, anna)
  await town.works(sami, anna)
  await town.works(hassan, anna, { role: 'authority' })
  await town.seeds((w) =>
    w.q
      .insertInto('circle.member')
      .values({
        id: newId(),
        citizen_id: anna.id,
        person_id: jonas.id,
        relation: 'peer',
        added_at: w.now,
        added_by: anna.id,
      })
      .execute(),
  )
})
afterAll(() => town.close())

const writes = (who: Somebody, doing: Doing, more: { due?: string; goal?: Id } = {}) =>
  town.writes(who, (w) => writeStep(w, anna.id, { ...doing, ...more, words: 'Gå til prøven' }))

const along = (): Promise<Id> => writes(anna, { doer: 'us', doerId: jonas.id })

const answers = (who: Somebody, object: Id, given: AnswerKind, version = 1) =>
  town.writes(who, (w) => answer(w, { subject: 'steps', object, answer: given, version }))

const completes = (who: Somebody, object: Id) =>
  town.writes(who, (w) => turn(w, { subject: 'steps', object, kind: 'completion' }, 'ikke nu'))

const reads = (who: Somebody | null, id: Id) => town.reads(who, (r) => step(r, id))

describe('a step may', () => {
  test('be shared with the one who is asked along, alone, and accepted by them', async () => {
    const id = await along()
    expect(await reads(anna, id)).toMatchObject({ acceptance: 'waiting', asksMe: false })
    const [seen, ...more] = await town.reads(jonas, (r) => stepsSharedWithMe(r))
    expect(more).toEqual([])
    expect(seen).toMatchObject({ id, citizen: { name: 'Anna' }, asksMe: true, municipal: false })
    await answers(jonas, id, 'yes')
    expect(await reads(anna, id)).toMatchObject({ acceptance: 'accepted' })
    await completes(jonas, id)
    expect((await reads(anna, id)).turn).toMatchObject({
      kind: 'completion',
      by: { name: 'Jonas' },
    })
  })

  test('be declined by the one who is asked, and is then gone from their page at once', async () => {
    const id = await along()
    await answers(jonas, id, 'no')
    await expect(reads(jonas, id)).rejects.toThrow(Missing)
    expect(await reads(anna, id)).toMatchObject({ acceptance: 'declined' })
    await town.writes(anna, (w) => putAwayStep(w, id))
    await town.writes(anna, (w) => bringBackStep(w, id))
    await expect(reads(jonas, id)).rejects.toThrow(Missing)
  })

  test('be put away and brought back, with what was shared for it', async () => {
    const id = await along()
    await town.writes(anna, (w) => putAwayStep(w, id))
    await expect(reads(jonas, id)).rejects.toThrow(Missing)
    await town.writes(anna, (w) => bringBackStep(w, id))
    expect((await reads(jonas, id)).words).toBe('Gå til prøven')
  })

  test('be given to somebody else, and the first sees it no longer', async () => {
    const id = await along()
    const change = { doer: 'us', doerId: maja.id, words: 'Gå til prøven' } as const
    await town.writes(anna, (w) => changeStep(w, id, change, 1))
    await expect(reads(jonas, id)).rejects.toThrow(Missing)
    expect(await reads(maja, id)).toMatchObject({ asksMe: true, municipal: true })
  })

  test('be proposed by staff, and waits for the yes of the person to these very words', async () => {
    const id = await writes(maja, { doer: 'us', doerId: maja.id }, { goal: anna.wish })
    await answers(anna, id, 'yes')
    expect(await reads(anna, id)).toMatchObject({ acceptance: 'accepted' })
    const change = { doer: 'us', doerId: maja.id, words: 'Gå til to prøver' } as const
    await town.writes(maja, (w) => changeStep(w, id, change, 1))
    expect(await reads(anna, id)).toMatchObject({ acceptance: 'waiting', asksMe: true })
    await expect(answers(anna, id, 'yes')).rejects.toThrow(Conflict)
  })

  test('be a promise that the municipality broke; what the person did not do is never one', async () => {
    const due = addDays(dayOf(town.clock.now()), -1)
    const theirs = await writes(maja, { doer: 'you', doerId: maja.id }, { due })
    const mine = await writes(anna, { doer: 'me' }, { due })
    const ours = await writes(anna, { doer: 'you', doerId: jonas.id }, { due })
    await answers(jonas, ours, 'yes')
    const board = await town.reads(maja, (r) => promises(r, anna.id))
    const broken = new Map(board.map((one) => [one.id, one.broken]))
    expect([theirs, mine, ours].map((id) => broken.get(id))).toEqual([true, false, false])
  })

  test('be read in the same number of statements, however many there are', async () => {
    town.statements.length = 0
    const all = await town.reads(anna, (r) => steps(r, anna.id))
    expect(all.length).toBeGreaterThan(4)
    expect(town.statements.filter((text) => text.includes('plan.'))).toHaveLength(2)
  })
})

describe('a step may not', () => {
  test('open anything else to the one who is asked along', async () => {
    const id = await along()
    expect((await reads(jonas, id)).words).toBe('Gå til prøven')
    const seen = await town.reads(jonas, async (r) => ({
      goals: await goals(r, anna.id),
      words: await ownWords(r, anna.id, ownKinds),
      turns: (await turns(r, anna.id)).filter((one) => one.object === anna.step),
      others: (await steps(r, anna.id)).filter((one) => one.id === anna.step),
    }))
    expect(seen).toEqual({ goals: [], words: [], turns: [], others: [] })
    await expect(reads(jonas, anna.step)).rejects.toThrow(Missing)
  })

  test('be read by a visitor, a stranger or a relative', async () => {
    for (const who of [null, ida, peter]) {
      expect(await town.reads(who, (r) => steps(r, anna.id))).toEqual([])
      await expect(reads(who, anna.step)).rejects.toThrow(Missing)
    }
  })

  test('be written by those who only read: the authority, the asked, the relative', async () => {
    await town.shares(anna, ida, 'steps')
    for (const who of [hassan, jonas, ida])
      await expect(writes(who, { doer: 'me' })).rejects.toThrow(Forbidden)
  })

  test('be written in the name of another', async () => {
    const forged = town.writes(maja, (w) =>
      w.q
        .insertInto('plan.step')
        .values({
          id: newId(),
          citizen_id: anna.id,
          doer: 'me',
          words_sealed: new Uint8Array(40),
          proposed_by: anna.id,
          written_at: w.now,
        })
        .execute(),
    )
    await expect(forged).rejects.toSatisfy((error) => errorCode(error) === '42501')
  })

  test('be laid on a stranger, or under another person’s wish', async () => {
    await expect(writes(anna, { doer: 'us', doerId: peter.id })).rejects.toThrow(Missing)
    await expect(writes(anna, { doer: 'me' }, { goal: peter.wish })).rejects.toThrow(Missing)
  })

  test('be changed or put away by anybody but the one who proposed it', async () => {
    const change = { doer: 'me', words: 'Andre ord' } as const
    const id = await along()
    for (const who of [maja, jonas, hassan]) {
      await expect(town.writes(who, (w) => changeStep(w, id, change, 1))).rejects.toThrow(Missing)
      await expect(town.writes(who, (w) => putAwayStep(w, id))).rejects.toThrow(Missing)
    }
  })

  test('be shared on the behalf of the person: a proposal to ask Jonas waits for Anna', async () => {
    const id = await writes(maja, { doer: 'us', doerId: jonas.id })
    await expect(reads(jonas, id)).rejects.toThrow(Missing)
    await answers(anna, id, 'yes')
    expect(await reads(jonas, id)).toMatchObject({ asksMe: true })
  })

  test('be completed for the person: what Anna does alone, Anna says', async () => {
    await expect(completes(maja, anna.step)).rejects.toThrow(Forbidden)
    await expect(completes(hassan, anna.step)).rejects.toThrow(Forbidden)
    await completes(anna, anna.step)
  })

  test('be answered by a reader, or past the page about something of another’s', async () => {
    const id = await along()
    await expect(answers(ida, id, 'no')).rejects.toThrow(Forbidden)
    const past = (values: { citizen: Somebody; object: Id; by: Somebody }) =>
      town.writes(jonas, (w) =>
        w.q
          .insertInto('plan.answer')
          .values({
            id: newId(),
            citizen_id: values.citizen.id,
            subject: 'steps',
            object_id: values.object,
            person_id: values.by.id,
            answer: 'yes',
            version: 1,
            at: w.now,
          })
          .execute(),
      )
    const refused = (error: unknown) => errorCode(error) === '42501'
    await expect(past({ citizen: peter, object: id, by: jonas })).rejects.toSatisfy(refused)
    await expect(past({ citizen: anna, object: anna.step, by: jonas })).rejects.toSatisfy(refused)
    await expect(past({ citizen: anna, object: id, by: anna })).rejects.toSatisfy(refused)
  })
})
