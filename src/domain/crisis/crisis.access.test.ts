import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { endShareOf } from '../circle/index.ts'
import { addNumber, agreeWithDesk, endNumber, withdrawFromDesk } from './crisis.numbers.ts'
import { crisisPlan, deskConsent, oldWords } from './crisis.queries.ts'
import { changePart, putPart, writePart } from './crisis.writes.ts'

let town: Town
let anna: Somebody
let ida: Somebody
let maja: Somebody
let part: Id

beforeAll(async () => {
  town = await aTown()
  maja = await town.person('Maja', 'staff')
})
beforeEach(async () => {
  anna = await town.person('Anna')
  ida = await town.person('Ida', 'relative')
  await town.works(maja, anna)
  part = await town.writes(anna, (write) =>
    writePart(write, { kind: 'helps', heading: '', words: 'At gå rundt om søen.' }),
  )
  await town.writes(anna, (write) =>
    addNumber(write, { name: 'Ida', phone: '24 00 11 83', note: '' }),
  )
})
afterAll(() => town.close())

const seen = async (who: Somebody) => {
  const plan = await town.reads(who, (read) => crisisPlan(read, anna.id))
  return [plan.parts.length, plan.numbers.length]
}

describe('who sees the plan', () => {
  test('the person, without a line in the log: it opens even when the log cannot be written', async () => {
    const looks = await town.seeds((w) => w.q.selectFrom('audit.look').select('id').execute())
    expect(await seen(anna)).toEqual([1, 1])
    expect(
      await town.seeds((w) => w.q.selectFrom('audit.look').select('id').execute()),
    ).toHaveLength(looks.length)
  })

  test('not those who work with the person, and not a stranger', async () => {
    expect(await seen(maja)).toEqual([0, 0])
    expect(await seen(ida)).toEqual([0, 0])
  })

  test('the one it is shared with, and not any longer once it is withdrawn', async () => {
    await town.shares(anna, ida, 'crisis')
    expect(await seen(ida)).toEqual([1, 1])
    await town.writes(anna, (write) => endShareOf(write, { person: ida.id, subject: 'crisis' }))
    expect(await seen(ida)).toEqual([0, 0])
  })

  test('what is put away or removed is the person’s alone', async () => {
    await town.shares(anna, ida, 'crisis')
    const [number] = (await town.reads(anna, (read) => crisisPlan(read, anna.id))).numbers
    await town.writes(anna, async (write) => {
      await putPart(write, part, true)
      await endNumber(write, number?.id ?? '')
    })
    const rows = (who: Somebody) =>
      town.reads(who, async (read) => [
        (await read.q.selectFrom('crisis.part').select('id').where('id', '=', part).execute())
          .length,
        (await read.q.selectFrom('crisis.number').select('id').execute()).length,
      ])
    expect(await rows(ida)).toEqual([0, 0])
    expect(await rows(anna)).toEqual([1, 1])
  })

  test('earlier words stay with the person, whoever sees the plan', async () => {
    await town.shares(anna, ida, 'crisis')
    await town.writes(anna, (write) =>
      changePart(write, part, { heading: '', words: 'At sidde stille.', version: 1 }),
    )
    expect(await town.reads(ida, (read) => oldWords(read, part))).toEqual([])
    expect(
      (await town.reads(anna, (read) => oldWords(read, part))).map((one) => one.words),
    ).toEqual(['At sidde stille.', 'At gå rundt om søen.'])
  })
})

describe('nobody else writes in it', () => {
  test('not one who sees it', async () => {
    await town.shares(anna, ida, 'crisis')
    const changed = town.writes(ida, (write) =>
      changePart(write, part, { heading: '', words: 'Andet', version: 1 }),
    )
    await expect(changed).rejects.toThrow()
    const put = await town.writes(ida, (write) =>
      write.q.updateTable('crisis.part').set({ put_away_at: write.now }).executeTakeFirst(),
    )
    expect(put.numUpdatedRows).toBe(0n)
    const ended = await town.writes(ida, (write) =>
      write.q.updateTable('crisis.number').set({ ended_at: write.now }).executeTakeFirst(),
    )
    expect(ended.numUpdatedRows).toBe(0n)
  })

  test('not on behalf of another, in any table', async () => {
    await town.shares(anna, ida, 'crisis')
    const sealed = Buffer.from('x')
    const at = { citizen_id: anna.id }
    const id = newId()
    const tries = [
      town.writes(maja, (w) =>
        w.q
          .insertInto('crisis.part')
          .values({
            id,
            ...at,
            kind: 'helps',
            words_sealed: sealed,
            position: 2,
            written_at: w.now,
          })
          .execute(),
      ),
      town.writes(maja, (w) =>
        w.q
          .insertInto('crisis.wording')
          .values({ part_id: part, version: 9, ...at, words_sealed: sealed, written_at: w.now })
          .execute(),
      ),
      town.writes(ida, (w) =>
        w.q
          .insertInto('crisis.wording')
          .values({ part_id: part, version: 8, ...at, words_sealed: sealed, written_at: w.now })
          .execute(),
      ),
      // Under one's own name, into another's history.
      town.writes(ida, (w) =>
        w.q
          .insertInto('crisis.wording')
          .values({
            part_id: part,
            version: 9,
            citizen_id: ida.id,
            words_sealed: sealed,
            written_at: w.now,
          })
          .execute(),
      ),
      town.writes(maja, (w) =>
        w.q
          .insertInto('crisis.number')
          .values({
            id,
            ...at,
            name_sealed: sealed,
            phone_sealed: sealed,
            note_sealed: sealed,
            added_at: w.now,
          })
          .execute(),
      ),
      town.writes(maja, (w) =>
        w.q
          .insertInto('crisis.desk_consent')
          .values({ id, ...at, given_at: w.now })
          .execute(),
      ),
    ]
    for (const one of await Promise.allSettled(tries)) expect(one.status).toBe('rejected')
  })
})

describe('consent to the duty desk', () => {
  test('is seen and withdrawn by the person alone', async () => {
    await town.writes(anna, (write) => agreeWithDesk(write, null))
    expect(await town.reads(anna, deskConsent)).toMatchObject({ until: null })
    expect(
      await town.reads(maja, (read) =>
        read.q.selectFrom('crisis.desk_consent').select('id').execute(),
      ),
    ).toEqual([])
    const others = await town.writes(maja, (write) =>
      write.q.updateTable('crisis.desk_consent').set({ ended_at: write.now }).executeTakeFirst(),
    )
    expect(others.numUpdatedRows).toBe(0n)
    await town.writes(anna, withdrawFromDesk)
    expect(await town.reads(anna, deskConsent)).toBeNull()
  })

  test('gives nothing to those who work with the person', async () => {
    await town.writes(anna, (write) => agreeWithDesk(write, null))
    expect(await seen(maja)).toEqual([0, 0])
  })

  test('ends by itself on its day', async () => {
    const until = new Date(town.clock.now().getTime() + 3_600_000)
    await town.writes(anna, (write) => agreeWithDesk(write, until))
    expect(await town.reads(anna, deskConsent)).not.toBeNull()
    town.clock.move(until)
    expect(await town.reads(anna, deskConsent)).toBeNull()
  })

  test('who has agreed is not for anybody to ask', async () => {
    const asked = town.reads(maja, (read) =>
      read.q.selectNoFrom((eb) => eb.fn('crisis.agreed').as('id')).execute(),
    )
    await expect(asked).rejects.toThrow(/permission denied/)
  })
})
