import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Somebody, Town } from '../../../../test/town.ts'
import { newId } from '../../../platform/data/id.ts'
import { openAlarms } from './alarms.queries.ts'
import { controlOf, controlsOf, draw, drawsTheSame } from './controls.queries.ts'
import { openQuestions, questionKept, questionsToMe } from './questions.queries.ts'
import { ask, find, reply } from './questions.writes.ts'
import { aWatchedTown, codeOf, lately } from './test/watched.ts'

let town: Town
let anna: Somebody
let maja: Somebody
let sami: Somebody
let bo: Somebody
let leader: Somebody
let elsewhere: Somebody

beforeAll(async () => {
  ;({ town, anna, maja, sami, bo, leader, elsewhere } = await aWatchedTown())
})
afterAll(() => town.close())

const period = () => lately(town)

describe('a sample', () => {
  let control = ''

  test('aims at what no relation explains, and is the same from the same seed only', async () => {
    control = await town.writes(bo, (write) => draw(write, period(), 5))
    const kept = await town.reads(bo, (read) => controlOf(read, control))
    expect(kept).toMatchObject({ looks: 12, unexplained: 6, drawn: 5, drawnUnexplained: 4 })
    const questions = await town.reads(bo, openQuestions)
    expect(questions.filter((one) => one.asked === sami.id && one.ground === 'none')).toHaveLength(
      4,
    )
    expect(await town.reads(bo, (read) => drawsTheSame(read, control))).toBe(true)
    expect(await town.reads(leader, (read) => drawsTheSame(read, control))).toBeNull()
  })

  test('two draws of the same looks are not the same', async () => {
    const lots = new Set<string>()
    for (let count = 0; count < 6; count += 1) {
      const id = await town.writes(bo, (write) => draw(write, period(), 5))
      const rows = await town.reads(bo, (read) =>
        read.q
          .selectFrom('audit.question')
          .select('look_id')
          .where('control_id', '=', id)
          .execute(),
      )
      lots.add(
        rows
          .map((row) => row.look_id)
          .sort()
          .join(),
      )
    }
    expect(lots.size).toBeGreaterThan(1)
  })

  test('a leader draws from the own unit only, and sees no control of another', async () => {
    const id = await town.writes(leader, (write) => draw(write, period(), 20))
    expect(await town.reads(leader, (read) => controlOf(read, id))).toMatchObject({
      looks: 6,
      unexplained: 0,
    })
    const year = { from: new Date(0), until: new Date('2100-01-01') }
    expect(await town.reads(elsewhere, (read) => controlsOf(read, year))).toEqual([])
    expect(
      (await town.reads(leader, (read) => controlsOf(read, year))).map((one) => one.id),
    ).toEqual([id])
    expect(await town.reads(elsewhere, openQuestions)).toEqual([])
  })

  test('staff and citizens draw nothing and see nothing of the log', async () => {
    for (const who of [sami, anna]) {
      expect(await codeOf(town.writes(who, (write) => draw(write, period(), 5))), who.name).toBe(
        '42501',
      )
      const counted = await town.reads(who, (read) =>
        read.sql(
          sql`select * from audit.drawn(${Buffer.alloc(32)}, ${new Date(0)}, ${new Date()}, true, 9)`,
        ),
      )
      expect(counted).toEqual([])
    }
  })

  test('the one who looked answers once, in own words, and nobody for them', async () => {
    const [question] = await town.reads(sami, questionsToMe)
    if (!question) throw new Error('nothing asked')
    const words = 'Jeg ledte efter et telefonnummer.'
    const forThem = (who: Somebody) =>
      town.writes(who, (write) =>
        write.q
          .insertInto('audit.reply')
          .values({
            question_id: question.id,
            replied_at: write.now,
            words_sealed: Buffer.alloc(60),
          })
          .execute(),
      )
    for (const who of [maja, bo, leader]) expect(await codeOf(forThem(who)), who.name).toBe('42501')
    await town.writes(sami, (write) => reply(write, question.id, words))
    await expect(
      town.writes(sami, (write) => reply(write, question.id, 'noget andet')),
    ).rejects.toThrow()
    expect((await town.reads(bo, (read) => questionKept(read, question.id))).reply?.words).toBe(
      words,
    )
  })

  test('what is found is written by those who control, never by the one it is about', async () => {
    const all = await town.reads(bo, openQuestions)
    const one = all.find((question) => question.asked === sami.id)
    if (!one) throw new Error('nothing asked')
    const finds = (who: Somebody) =>
      town.writes(who, (write) =>
        find(write, { question: one.id }, { code: 'explained', words: '' }),
      )
    for (const who of [sami, maja, leader]) expect(await codeOf(finds(who)), who.name).toBe('42501')
    await finds(bo)
    // Who writes the same one later changes nothing, and is told.
    await expect(finds(bo)).rejects.toThrow('changed meanwhile')
    expect((await town.reads(bo, openQuestions)).map(({ id }) => id)).not.toContain(one.id)
  })

  test('nobody asks about those they do not oversee, or in the name of another', async () => {
    const question = {
      citizen: anna.id,
      look: null,
      lookAt: town.clock.now(),
      subjects: [],
      ground: 'none',
    }
    const asks = (who: Somebody, asked: Somebody) =>
      town.writes(who, (write) => ask(write, [{ ...question, asked: asked.id, control }]))
    expect(await codeOf(asks(elsewhere, maja))).toBe('42501')
    expect(await codeOf(asks(sami, maja))).toBe('42501')
    expect(await codeOf(asks(bo, anna))).toBe('42501')
  })

  test('nothing of it is changed or removed, by anybody', async () => {
    for (const table of [
      'wondering',
      'wondering_answer',
      'control',
      'question',
      'reply',
      'finding',
      'alarm',
    ])
      for (const who of [bo, leader, sami, anna]) {
        const change = (text: string) => town.writes(who, (write) => write.sql(sql.raw(text)))
        expect(await codeOf(change(`delete from audit.${table}`)), table).toBe('42501')
        expect(await codeOf(change(`update audit.${table} set id = id`)), table).toMatch(
          /^(42501|42703)$/,
        )
      }
  })

  test('alarms are seen by those who oversee the one they are about', async () => {
    const id = newId()
    await town.seeds((write) =>
      write.q
        .insertInto('audit.alarm')
        .values({
          ...{ id, rule: 'many', actor_id: maja.id, looks: 40, people: 40 },
          ...{ from_at: period().from, until_at: period().until, raised_at: write.now },
        })
        .execute(),
    )
    for (const who of [bo, leader]) expect(await town.reads(who, openAlarms)).toHaveLength(1)
    for (const who of [elsewhere, maja, sami, anna]) {
      const rows = await town.reads(who, (read) =>
        read.q.selectFrom('audit.alarm').select('id').execute(),
      )
      expect(rows, who.name).toEqual([])
    }
  })
})
