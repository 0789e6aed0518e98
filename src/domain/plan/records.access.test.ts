import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCitizen, type Life } from '../../../test/life.ts'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { errorCode } from '../../platform/data/connection.ts'
import { newId } from '../../platform/data/id.ts'
import { Missing } from '../../platform/web/errors.ts'
import { answer, nameArea, putAwayStep, step, turn, turns, writeStep } from './index.ts'

// What happened on the way, and who said yes: past the pages, as somebody would who knows the tables.
let town: Town
let anna: Life
let peter: Life
let jonas: Somebody
let maja: Somebody

beforeAll(async () => {
  town = await aTown()
  jonas = await town.person('Jonas', 'citizen', 'peer')
  maja = await town.person('Maja', 'staff')
  anna = await aCitizen(town, 'Anna').withWish('Synge').withStep('Ringe').here()
  peter = await aCitizen(town, 'Peter').withWish('Lave mad').withStep('Handle ind').here()
  await town.works(maja, anna)
  const bend = { kind: 'pause', words: 'Jeg er træt' } as const
  await town.writes(anna, (w) => turn(w, { subject: 'goals', object: anna.wish, ...bend }, ''))
  await town.writes(anna, (w) => turn(w, { subject: 'steps', object: anna.step, ...bend }, ''))
  const yes = { subject: 'goals', object: anna.wish, answer: 'yes', version: 1 } as const
  await town.writes(maja, (w) => answer(w, yes))
  await town.seeds((w) =>
    w.sql(sql`insert into circle.member (id, citizen_id, person_id, relation, added_at, added_by)
      values (${newId()}, ${anna.id}, ${jonas.id}, 'peer', ${w.now}, ${anna.id})`),
  )
})
afterAll(() => town.close())

const refused = (error: unknown) => errorCode(error) === '42501'

interface Forged {
  by: Somebody
  of: Life
  subject: 'goals' | 'steps'
  object: string
}

const bends = (who: Somebody, { by, of, subject, object }: Forged) =>
  town.writes(who, (w) =>
    w.q
      .insertInto('plan.turn')
      .values({
        id: newId(),
        citizen_id: of.id,
        subject,
        object_id: object,
        kind: 'completion',
        by_id: by.id,
        at: w.now,
      })
      .execute(),
  )

describe('a bend may not', () => {
  test('be told in the name of another', async () => {
    const forged = { by: peter, of: anna, subject: 'goals', object: anna.wish } as const
    await expect(bends(anna, forged)).rejects.toSatisfy(refused)
    await expect(bends(maja, { ...forged, by: anna })).rejects.toSatisfy(refused)
  })

  test('be told of one person’s way about a thing of another’s', async () => {
    const goal = { by: anna, of: peter, subject: 'goals', object: anna.wish } as const
    await expect(bends(anna, goal)).rejects.toSatisfy(refused)
    const own = { by: anna, of: peter, subject: 'steps', object: anna.step } as const
    await expect(bends(anna, own)).rejects.toSatisfy(refused)
  })

  test('be told of a thing that one does not see', async () => {
    const unseen = { by: peter, of: anna, subject: 'steps', object: anna.step } as const
    await expect(bends(peter, unseen)).rejects.toSatisfy(refused)
  })

  test('be read, changed or removed by those who do not see the thing', async () => {
    for (const who of [peter, jonas, null]) {
      expect(await town.reads(who, (r) => turns(r, anna.id))).toEqual([])
      expect(await town.reads(who, (r) => r.sql(sql`select id from plan.turn`))).toEqual([])
    }
    expect(await town.reads(maja, (r) => turns(r, anna.id))).toHaveLength(2)
    for (const change of [sql`update plan.turn set kind = 'pause'`, sql`delete from plan.turn`])
      await expect(town.writes(anna, (w) => w.sql(change))).rejects.toSatisfy(refused)
  })
})

describe('an answer may not', () => {
  test('be read, changed or removed by those who do not see the thing', async () => {
    const seen = (who: Somebody | null) =>
      town.reads(who, (r) => r.sql(sql`select id from plan.answer`))
    expect(await seen(anna)).toHaveLength(1)
    for (const who of [peter, jonas, null]) expect(await seen(who)).toEqual([])
    for (const change of [sql`update plan.answer set answer = 'no'`, sql`delete from plan.answer`])
      await expect(town.writes(maja, (w) => w.sql(change))).rejects.toSatisfy(refused)
  })
})

describe('a step may not, past the page', () => {
  test('be laid on a stranger', async () => {
    const laid = town.writes(anna, (w) =>
      w.q
        .insertInto('plan.step')
        .values({
          id: newId(),
          citizen_id: anna.id,
          doer: 'you',
          doer_id: peter.id,
          words_sealed: new Uint8Array(40),
          proposed_by: anna.id,
          written_at: w.now,
        })
        .execute(),
    )
    await expect(laid).rejects.toSatisfy(refused)
  })

  test('stay with the one who was asked, when staff who proposed it put it away', async () => {
    const doing = { doer: 'us', doerId: jonas.id, words: 'Til prøven' } as const
    const id = await town.writes(maja, (w) => writeStep(w, anna.id, doing))
    const yes = { subject: 'steps', object: id, answer: 'yes', version: 1 } as const
    await town.writes(anna, (w) => answer(w, yes))
    expect((await town.reads(jonas, (r) => step(r, id))).words).toBe('Til prøven')
    await town.writes(maja, (w) => putAwayStep(w, id))
    await expect(town.reads(jonas, (r) => step(r, id))).rejects.toThrow(Missing)
  })

  test('be put away in the name of another', async () => {
    const change = sql`update plan.step set put_away_at = ${town.clock.now()}, put_away_by = ${maja.id}
      where id = ${anna.step}`
    await expect(town.writes(anna, (w) => w.sql(change))).rejects.toSatisfy(refused)
  })
})

describe('the names of the parts of a life may not', () => {
  test('be given or changed by anybody else', async () => {
    await town.writes(anna, (w) => nameArea(w, 'body', 'Min krop'))
    const gives = sql`insert into plan.own_area (citizen_id, area_code, label_sealed)
      values (${anna.id}, 'home', '\\x00')`
    await expect(town.writes(maja, (w) => w.sql(gives))).rejects.toSatisfy(refused)
    const changes = sql`update plan.own_area set label_sealed = '\\x00' returning area_code`
    expect(await town.writes(maja, (w) => w.sql(changes))).toEqual([])
  })
})
