import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCitizen, type Life } from '../../../../test/life.ts'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { errorCode } from '../../../platform/data/connection.ts'
import { newId } from '../../../platform/data/id.ts'
import { Conflict, Forbidden, Missing } from '../../../platform/web/errors.ts'
import { Refused } from '../../../platform/web/routes.ts'
import type { NewGoal, TurnKind, Voice } from '../index.ts'
import {
  answer,
  areas,
  changeGoal,
  goal,
  goals,
  nameArea,
  turn,
  turns,
  writeGoal,
} from '../index.ts'

let town: Town
let anna: Life
let peter: Life
let ida: Somebody
let maja: Somebody
let karen: Somebody
let hassan: Somebody
let ulla: Somebody

beforeAll(async () => {
  town = await aTown()
  anna = await aCitizen(town, 'Anna').withWish('Synge i koret', { area: 'communities' }).here()
  peter = await aCitizen(town, 'Peter').withWish('Lave mad').here()
  ida = await town.person('Ida', 'relative')
  maja = await town.person('Maja', 'staff')
  karen = await town.person('Karen', 'staff')
  hassan = await town.person('Hassan', 'staff')
  ulla = await town.person('Ulla', 'staff')
  await town.works(maja, anna)
  await town.works(karen, anna, { role: 'coordinator' })
  await town.works(hassan, anna, { role: 'authority' })
  await town.works(ulla, anna, { role: 'night' })
})
afterAll(() => town.close())

const writes = (who: Somebody, voice: Voice, more: Partial<NewGoal> = {}, whose = anna) =>
  town.writes(who, (w) =>
    writeGoal(w, whose.id, { voice, aim: 'keep', words: `${who.name} skriver`, ...more }),
  )

const turning = (who: Somebody, object: string, kind: TurnKind, words?: string) =>
  town.writes(who, (w) =>
    turn(w, { subject: 'goals', object, kind, ...(words && { words }) }, 'ikke nu'),
  )

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work
    return 'went through'
  } catch (error) {
    return errorCode(error)
  }
}

describe('goals may', () => {
  test('stand in three voices, linked, each with its author', async () => {
    const law = await writes(hassan, 'authority', { under: anna.wish })
    await writes(maja, 'provider', { under: law })
    await writes(karen, 'provider')
    const tree = await town.reads(maja, (r) => goals(r, anna.id))
    const shape = (list: typeof tree): unknown =>
      list.map((one) => [one.voice, one.author.name, one.unlinked, shape(one.under)])
    expect(shape(tree)).toEqual([
      [
        'person',
        'Anna',
        false,
        [['authority', 'Hassan', false, [['provider', 'Maja', false, []]]]],
      ],
      ['provider', 'Karen', true, []],
    ])
  })

  test('be read in the same number of statements, however many there are', async () => {
    town.statements.length = 0
    await town.reads(anna, (r) => goals(r, anna.id))
    expect(town.statements.filter((text) => text.includes('plan.'))).toHaveLength(2)
  })

  test('be answered with a change, in words of one’s own, beside the words that stand', async () => {
    const id = await writes(maja, 'provider', { under: anna.wish })
    const change = { subject: 'goals', object: id, version: 1 } as const
    await town.writes(anna, (w) => answer(w, { ...change, answer: 'change', words: 'Kun tirsdag' }))
    const seen = await town.reads(maja, (r) => goal(r, id))
    expect(seen.words).toBe('Maja skriver')
    expect(seen.answers.map((a) => [a.person.name, a.answer, a.words])).toEqual([
      ['Anna', 'change', 'Kun tirsdag'],
    ])
  })

  test('bend, come to rest and be opened again, with who and when', async () => {
    for (const kind of ['pause', 'resumption', 'step_back', 'completion', 'reopening'] as const) {
      town.clock.move(new Date(town.clock.now().getTime() + 60_000))
      await turning(peter, peter.wish, kind)
    }
    const way = await town.reads(peter, (r) => turns(r, peter.id))
    expect(way.map((one) => one.kind)).toHaveLength(5)
    expect(way.at(-1)).toMatchObject({ kind: 'reopening', by: { name: 'Peter' } })
    expect((await town.reads(peter, (r) => goal(r, peter.wish))).turn?.kind).toBe('reopening')
  })

  test('stand in parts of a life that the person names', async () => {
    await town.writes(anna, (w) => nameArea(w, 'communities', 'Mit kor'))
    await town.writes(anna, (w) => nameArea(w, 'communities', 'Koret og mig'))
    const seen = await town.reads(maja, (r) => areas(r, anna.id))
    expect(seen).toHaveLength(9)
    expect(seen.find((one) => one.code === 'communities')?.label).toBe('Koret og mig')
    const others = await town.reads(ida, (r) => areas(r, anna.id))
    expect(others.every((one) => one.label === null)).toBe(true)
  })
})

describe('goals may not', () => {
  test('be read by a visitor, a relative without a share, or the night duty', async () => {
    for (const who of [null, ida, ulla, peter]) {
      expect(await town.reads(who, (r) => goals(r, anna.id))).toEqual([])
      await expect(town.reads(who, (r) => goal(r, anna.wish))).rejects.toThrow(Missing)
    }
  })

  test('be written by staff in the voice of the person', async () => {
    await expect(writes(maja, 'person')).rejects.toThrow(Forbidden)
  })

  test('be written in the name of the person, or of a colleague', async () => {
    for (const [voice, author] of [
      ['person', anna],
      ['provider', karen],
    ] as const) {
      const forged = town.writes(maja, (w) =>
        w.q
          .insertInto('plan.goal')
          .values({
            id: newId(),
            citizen_id: anna.id,
            voice,
            aim: 'keep',
            author_id: author.id,
            words_sealed: new Uint8Array(40),
            written_at: w.now,
          })
          .execute(),
      )
      expect(await codeOf(forged)).toBe('42501')
    }
  })

  test('be written by support in the voice of the authority, or the other way round', async () => {
    await expect(writes(maja, 'authority')).rejects.toThrow(Forbidden)
    await expect(writes(karen, 'authority')).rejects.toThrow(Forbidden)
    await expect(writes(hassan, 'provider')).rejects.toThrow(Forbidden)
    await expect(writes(ulla, 'provider')).rejects.toThrow(Forbidden)
    await expect(writes(anna, 'provider')).rejects.toThrow()
  })

  test('be written for somebody with whom one does not work', async () => {
    await expect(writes(maja, 'provider', {}, peter)).rejects.toThrow(Forbidden)
  })

  test('be put under another person’s wish, not even past the page', async () => {
    await expect(writes(maja, 'provider', { under: peter.wish })).rejects.toThrow(Missing)
    const past = town.writes(peter, (w) =>
      w.q
        .insertInto('plan.goal')
        .values({
          id: newId(),
          citizen_id: peter.id,
          voice: 'person',
          aim: 'keep',
          under_id: anna.wish,
          author_id: peter.id,
          words_sealed: new Uint8Array(40),
          written_at: w.now,
        })
        .execute(),
    )
    expect(await codeOf(past)).toBe('23503')
  })

  test('be changed by anybody but the author: not the wish by staff, nor theirs by the person', async () => {
    const change = { words: 'Andre ord', aim: 'keep' } as const
    const id = await writes(maja, 'provider')
    await expect(town.writes(maja, (w) => changeGoal(w, anna.wish, change, 1))).rejects.toThrow(
      Missing,
    )
    for (const who of [anna, karen, hassan]) {
      await expect(town.writes(who, (w) => changeGoal(w, id, change, 1))).rejects.toThrow(Missing)
    }
    await town.writes(maja, (w) => changeGoal(w, id, change, 1))
    expect(await town.reads(anna, (r) => goal(r, id))).toMatchObject({
      words: 'Andre ord',
      version: 2,
    })
    await expect(town.writes(maja, (w) => changeGoal(w, id, change, 1))).rejects.toThrow(Conflict)
  })

  test('be changed or read by the author whose relation has ended', async () => {
    const former = await town.person('Forrige', 'staff')
    const until = new Date(town.clock.now().getTime() + 3_600_000)
    await town.works(former, anna, { until })
    const id = await writes(former, 'provider')
    town.clock.move(until)
    const late = town.writes(former, (w) => changeGoal(w, id, { words: 'x', aim: 'keep' }, 1))
    await expect(late).rejects.toThrow(Missing)
    await expect(writes(former, 'provider')).rejects.toThrow(Forbidden)
    expect((await town.reads(anna, (r) => goal(r, id))).author.name).toBe('Forrige')
  })

  test('be completed or paused in another’s voice, and a step back is the person’s to say', async () => {
    const law = await writes(hassan, 'authority')
    const part = await writes(maja, 'provider')
    for (const who of [maja, hassan])
      await expect(turning(who, anna.wish, 'completion')).rejects.toThrow(Forbidden)
    for (const who of [anna, maja])
      await expect(turning(who, law, 'completion')).rejects.toThrow(Forbidden)
    await expect(turning(maja, part, 'step_back')).rejects.toThrow(Forbidden)
    await turning(hassan, law, 'completion')
    await turning(karen, part, 'pause')
    await turning(anna, part, 'resumption')
  })

  test('bend where the way does not: what is completed is opened first', async () => {
    const lise = await aCitizen(town, 'Lise').withWish('Ro').here()
    await turning(lise, lise.wish, 'completion')
    await expect(turning(lise, lise.wish, 'pause')).rejects.toThrow(Refused)
    await expect(turning(anna, lise.wish, 'reopening')).rejects.toThrow(Missing)
  })

  test('be answered by a reader, or in older words than those that stand', async () => {
    await town.shares(anna, ida, 'goals')
    const yes = { subject: 'goals', object: anna.wish, answer: 'yes', version: 1 } as const
    await expect(town.writes(ida, (w) => answer(w, yes))).rejects.toThrow(Forbidden)
    const id = await writes(maja, 'provider')
    await town.writes(maja, (w) => changeGoal(w, id, { words: 'Nye ord', aim: 'keep' }, 1))
    const late = town.writes(anna, (w) => answer(w, { ...yes, object: id }))
    await expect(late).rejects.toMatchObject({ theirs: 'Nye ord', yours: 'Maja skriver' })
  })
})
