import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { dropDraft, keepDraft } from '../web/drafts.ts'
import type { Write } from './db.ts'
import { newId } from './id.ts'

let town: Town
let anna: Somebody

beforeAll(async () => {
  town = await aTown()
})
beforeEach(async () => {
  anna = await town.person('Anna')
})
afterAll(() => town.close())

const refused = (code: string) => Object.assign(new Error('the database says no'), { code })
const keep = (write: Write, form: string) => keepDraft(write, form, new Map([['words', [form]]]))
const forms = async () => {
  const rows = await town.reads(anna, (read) =>
    read.q.selectFrom('platform.draft').select('form').orderBy('form').execute(),
  )
  return rows.map(({ form }) => form)
}
const events = async () => {
  const rows = await town.reads(anna, (read) =>
    read.q.selectFrom('audit.event').select('kind').where('room', '=', 'test').execute(),
  )
  return rows.length
}

/** Keeps a draft and tells of it, and is refused the first times. */
const refusedTimes = (times: number, code: string) => {
  let tries = 0
  const work = async (write: Write) => {
    tries += 1
    await keep(write, `try ${tries}`)
    await write.event({ room: 'test', kind: 'kept', object: newId(), citizen: anna.id })
    if (tries <= times) throw refused(code)
  }
  return { work, tries: () => tries }
}

describe('when the database refuses one of two who write at the same time', () => {
  test.each(['40001', '40P01'])(
    '%s is tried again, and nothing of the first try stays',
    async (code) => {
      const { work, tries } = refusedTimes(2, code)
      await town.writes(anna, work)
      expect(tries()).toBe(3)
      expect(await forms()).toEqual(['try 3'])
      expect(await events()).toBe(1)
    },
  )

  test('after three tries it says so, and nothing has happened', async () => {
    const { work, tries } = refusedTimes(9, '40001')
    await expect(town.writes(anna, work)).rejects.toMatchObject({ code: '40001' })
    expect(tries()).toBe(3)
    expect(await forms()).toEqual([])
    expect(await events()).toBe(0)
  })

  test.each(['23505', '42501', '57014'])(
    '%s is no accident and is not tried again',
    async (code) => {
      const { work, tries } = refusedTimes(9, code)
      await expect(town.writes(anna, work)).rejects.toMatchObject({ code })
      expect(tries()).toBe(1)
    },
  )
})

describe('two at once', () => {
  test('who each count before they add come out as if one after the other', async () => {
    const all = Array.from({ length: 3 }, (_, one) => `one ${one}`)
    const counts = await Promise.all(
      all.map((form) =>
        town.writes(anna, async (write) => {
          const rows = await write.q.selectFrom('platform.draft').select('id').execute()
          await keep(write, form)
          return rows.length
        }),
      ),
    )
    expect(counts.sort()).toEqual([0, 1, 2])
    expect(await forms()).toEqual(all)
  })

  test('who take the same two things in opposite order both get through', async () => {
    await town.writes(anna, async (write) => {
      await keep(write, 'a')
      await keep(write, 'b')
    })
    const inOrder = (...order: string[]) =>
      town.writes(anna, async (write) => {
        for (const form of order) await keep(write, form)
      })
    await Promise.all([inOrder('a', 'b'), inOrder('b', 'a')])
    expect(await forms()).toEqual(['a', 'b'])
  })

  test('one removes what the other changes: neither brings the program down', async () => {
    await town.writes(anna, (write) => keep(write, 'a'))
    const both = [
      town.writes(anna, (write) => dropDraft(write, 'a')),
      town.writes(anna, (write) => keep(write, 'a')),
    ]
    const ended = await Promise.allSettled(both)
    expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
  })
})
