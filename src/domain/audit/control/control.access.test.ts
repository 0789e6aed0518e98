import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { errorCode } from '../../../platform/data/connection.ts'
import type { Read, Write } from '../../../platform/data/db.ts'
import { newId } from '../../../platform/data/id.ts'
import { looksAtMe } from '../audit.queries.ts'
import { openAlarms } from './alarms.queries.ts'
import { controlOf, controlsOf, draw, drawsTheSame } from './controls.queries.ts'
import { openQuestions, questionKept, questionsToMe } from './questions.queries.ts'
import { ask, find, reply } from './questions.writes.ts'
import { answerWondering, openWonderings, wonderingOf } from './wonderings.desk.ts'
import { myWonderings, wonder } from './wonderings.queries.ts'

let town: Town
let anna: Somebody
let maja: Somebody
let sami: Somebody
let bo: Somebody
let leader: Somebody
let elsewhere: Somebody
const day = 86_400_000

beforeAll(async () => {
  town = await aTown()
  anna = await town.person('Anna')
  maja = await town.person('Maja', 'staff')
  sami = await town.person('Sami', 'staff')
  bo = await town.person('Bo', 'admin')
  leader = await town.person('Lone', 'leader')
  elsewhere = await town.person('Elin', 'leader')
  const [home, other] = [newId(), newId()]
  await town.seeds((write) =>
    write.q
      .insertInto('municipality.unit')
      .values([
        { id: home, name: 'Fyrhuset', kind: 'home' },
        { id: other, name: 'Opgangen', kind: 'home' },
      ])
      .execute(),
  )
  for (const [who, unit_id] of [
    [maja, home],
    [leader, home],
    [sami, other],
    [elsewhere, other],
  ] as const)
    await town.seeds((write) =>
      write.q.updateTable('person.role').set({ unit_id }).where('person_id', '=', who.id).execute(),
    )
  await town.works(maja, anna)
  for (let count = 0; count < 6; count += 1) {
    await looks(maja, 'steps')
    await looks(sami, 'steps')
  }
  town.clock.move(new Date(town.clock.now().getTime() + day))
})
afterAll(() => town.close())

const looks = (who: Somebody, subject: string) =>
  town.reads(who, async (read: Read) => read.shows([anna.id], subject))

const period = () => {
  const now = town.clock.now().getTime()
  return { from: new Date(now - 2 * day), until: new Date(now) }
}

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    return errorCode(error)
  }
}

/** The newest look by staff. */
const newestLook = async () =>
  (await town.reads(anna, (read) => looksAtMe(read))).looks.find((look) => look.actor !== bo.id)

describe('what a person wonders about', () => {
  test('goes to the officer: no colleague, no leader and not the one who looked sees it', async () => {
    const look = await newestLook()
    if (!look) throw new Error('nobody looked')
    await town.writes(anna, (write) => wonder(write, look.id, 'Ham kender jeg ikke.'))
    const [asked] = await town.reads(bo, openWonderings)
    expect(asked).toMatchObject({ citizen: anna.id, looked: look.actor })
    expect((await town.reads(bo, (read) => wonderingOf(read, asked?.id ?? ''))).words).toBe(
      'Ham kender jeg ikke.',
    )
    for (const who of [maja, sami, leader]) {
      expect(await town.reads(who, openWonderings), who.name).toEqual([])
      const rows = await town.reads(who, (read) =>
        read.q.selectFrom('audit.wondering').select('id').execute(),
      )
      expect(rows, who.name).toEqual([])
      expect(await town.reads(who, questionsToMe), who.name).toEqual([])
    }
  })

  test('is about a look at the own page, and asked once', async () => {
    const look = await newestLook()
    const about = (who: Somebody) => town.writes(who, (write) => wonder(write, look?.id ?? '', ''))
    await expect(about(sami)).rejects.toThrow()
    expect(await codeOf(about(anna))).toBe('23505')
    const invented = (write: Write) =>
      write.q
        .insertInto('audit.wondering')
        .values({
          id: newId(),
          citizen_id: anna.id,
          look_id: newId(),
          look_at: write.now,
          looked_id: maja.id,
          asked_at: write.now,
        })
        .execute()
    expect(await codeOf(town.writes(anna, invented))).toBe('42501')
  })

  test('is answered by the officer alone, and the person reads it', async () => {
    const [asked] = await town.reads(bo, openWonderings)
    if (!asked) throw new Error('nothing asked')
    const words = 'Sami var ny og slog op ved en fejltagelse.'
    for (const who of [leader, sami, anna])
      expect(await codeOf(town.writes(who, (write) => answerWondering(write, asked, words)))).toBe(
        '42501',
      )
    await town.writes(bo, (write) => answerWondering(write, asked, words))
    expect((await town.reads(anna, myWonderings)).get(asked.look)?.answer?.words).toBe(words)
  })

  test('the officer’s own look at the log stands in the log of the person', async () => {
    const { looks: all } = await town.reads(anna, (read) => looksAtMe(read))
    const theirs = all.filter((look) => look.actor === bo.id)
    expect(theirs.length).toBeGreaterThan(0)
    expect(theirs[0]).toMatchObject({ subjects: ['log'], ground: 'control' })
  })
})

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
    for (const who of [maja, bo, leader])
      await expect(
        town.writes(who, (write) => reply(write, question.id, 'ikke mine ord')),
      ).rejects.toThrow()
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
    for (const who of [elsewhere, maja, sami, anna])
      expect(await town.reads(who, openAlarms), who.name).toEqual([])
  })
})
