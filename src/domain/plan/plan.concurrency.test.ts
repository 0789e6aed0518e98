import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aCitizen, type Life } from '../../../test/life.ts'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { newId } from '../../platform/data/id.ts'
import { Conflict, Missing } from '../../platform/web/errors.ts'
import { alreadyDone, rememberDone } from '../../platform/web/once.ts'
import {
  answer,
  changeGoal,
  changeStep,
  changeWords,
  ownWord,
  ownWords,
  step,
  turn,
  turns,
  wordingsOf,
  writeGoal,
  writeStep,
  writeWords,
} from './index.ts'

// On the embedded database these run one after the other, and must come out the same.
let town: Town
let anna: Life
let ida: Somebody
let maja: Somebody

beforeAll(async () => {
  town = await aTown()
  ida = await town.person('Ida', 'relative')
  maja = await town.person('Maja', 'staff')
})
beforeEach(async () => {
  anna = await aCitizen(town, 'Anna').withWords('Synge').withWish('Koret').withStep('Ringe').here()
  await town.works(maja, anna)
})
afterAll(() => town.close())

/** Lets several pieces of work reach the same point before any of them goes on, at their first try. */
function meeting(count: number) {
  let open: () => void = () => undefined
  let here = 0
  const all = new Promise<void>((resolve) => {
    open = resolve
  })
  // The embedded database has one connection: there nobody can wait inside a transaction for another.
  return async () => {
    here += 1
    if (town.db.kind === 'embedded' || here >= count) open()
    await all
  }
}

const outcomes = (all: PromiseSettledResult<unknown>[]) => ({
  won: all.filter((one) => one.status === 'fulfilled').length,
  lost: all.flatMap((one) => (one.status === 'rejected' ? [one.reason] : [])),
})

describe('at the same moment', () => {
  test('two tabs change the same words: one wins, the other sees both texts', async () => {
    const meet = meeting(2)
    const change = (text: string) =>
      town.writes(anna, async (write) => {
        await ownWord(write, anna.words)
        await meet()
        await changeWords(write, anna.words, text, 1)
      })
    const { won, lost } = outcomes(await Promise.allSettled([change('Alt'), change('Bas')]))
    expect(won).toBe(1)
    expect(lost[0]).toBeInstanceOf(Conflict)
    const now = await town.reads(anna, (read) => ownWord(read, anna.words))
    expect([lost[0].theirs, lost[0].yours].sort()).toEqual(['Alt', 'Bas'])
    expect(lost[0].theirs).toBe(now.words)
    expect(await town.reads(anna, (read) => wordingsOf(read, anna.words))).toHaveLength(2)
  })

  test('six devices change the same goal: one wins, nobody is lost silently', async () => {
    const id = await town.writes(maja, (write) =>
      writeGoal(write, anna.id, { voice: 'provider', aim: 'keep', words: 'Hver tirsdag' }),
    )
    const tries = [1, 2, 3, 4, 5, 6].map((number) =>
      town.writes(maja, (write) =>
        changeGoal(write, id, { words: `Udgave ${number}`, aim: 'keep' }, 1),
      ),
    )
    const { won, lost } = outcomes(await Promise.allSettled(tries))
    expect(won).toBe(1)
    expect(lost.every((reason) => reason instanceof Conflict)).toBe(true)
  })

  test('a step is changed and agreed to: the yes never counts for words that were not seen', async () => {
    const proposal = { doer: 'us', doerId: maja.id } as const
    const id = await town.writes(maja, (write) =>
      writeStep(write, anna.id, { ...proposal, words: 'Til prøven' }),
    )
    const meet = meeting(2)
    await Promise.allSettled([
      town.writes(maja, async (write) => {
        await step(write, id)
        await meet()
        await changeStep(write, id, { ...proposal, words: 'Til to prøver' }, 1)
      }),
      town.writes(anna, async (write) => {
        await step(write, id)
        await meet()
        await answer(write, { subject: 'steps', object: id, answer: 'yes', version: 1 })
      }),
    ])
    const now = await town.reads(anna, (read) => step(read, id))
    expect(now.acceptance).toBe(now.version === 1 ? 'accepted' : 'waiting')
  })

  test('a step is completed twice: it is completed once', async () => {
    const meet = meeting(2)
    const complete = () =>
      town.writes(anna, async (write) => {
        await step(write, anna.step)
        await meet()
        const bend = { subject: 'steps', object: anna.step, kind: 'completion' } as const
        await turn(write, bend, 'ikke nu')
      })
    await Promise.allSettled([complete(), complete()])
    expect(await town.reads(anna, (read) => turns(read, anna.id))).toHaveLength(1)
  })

  test('the same form is sent twice: it has one effect, and both come to the same place', async () => {
    const key = newId()
    const meet = meeting(2)
    const send = () =>
      town.writes(anna, async (write) => {
        const before = await alreadyDone(write, key)
        await meet()
        if (before) return before
        const id = await writeWords(write, 'give', 'Jeg kan strikke')
        const to = `/min-kurs/ord/${id}`
        await rememberDone(write, key, to)
        return to
      })
    const [first, second] = await Promise.all([send(), send()])
    expect(first).toBe(second)
    const given = await town.reads(anna, (read) => ownWords(read, anna.id, ['give']))
    expect(given).toHaveLength(1)
  })

  test('a relation ends while a goal is being saved: it is saved before, or not at all', async () => {
    const relation = await town.works(ida, anna)
    const meet = meeting(2)
    const [saved] = await Promise.allSettled([
      town.writes(ida, async (write) => {
        await meet()
        const goal = { voice: 'provider', aim: 'keep', words: 'Sent' } as const
        return writeGoal(write, anna.id, goal)
      }),
      town.seeds(async (write) => {
        await meet()
        const end = write.q.updateTable('circle.staff_relation').set({ ended_at: write.now })
        await end.where('id', '=', relation).execute()
      }),
    ])
    const again = town.writes(ida, (write) =>
      changeGoal(write, saved.status === 'fulfilled' ? saved.value : newId(), late, 1),
    )
    await expect(again).rejects.toThrow(Missing)
  })

  test('a share is withdrawn while it is read: the next look, in any process, is a kind no', async () => {
    const share = await town.shares(anna, ida, 'hopes')
    const meet = meeting(2)
    await Promise.allSettled([
      town.reads(ida, async (read) => {
        await meet()
        return ownWord(read, anna.words)
      }),
      town.writes(anna, async (write) => {
        await meet()
        const end = write.q
          .updateTable('circle.share')
          .set({ ended_at: write.now, ended_by: anna.id })
        await end.where('id', '=', share).execute()
      }),
    ])
    await expect(town.reads(ida, (read) => ownWord(read, anna.words))).rejects.toThrow(Missing)
  })
})

const late = { words: 'Senere endnu', aim: 'keep' } as const
