import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { endsWork, opensInEmergency } from '../test/people.ts'
import { answerCorrection, askCorrection } from './correction.writes.ts'
import { statementOf, statementsOf } from './statement.queries.ts'
import {
  commentOnStatement,
  contest,
  contestBack,
  setStanding,
  writeStatement,
} from './statement.writes.ts'
import { giveBack, giveTapering, handOver, taperingOf, writeTapering } from './tapering.queries.ts'

let town: Town
let anna: Somebody
let maja: Somebody
let ali: Somebody
let ida: Somebody
let id: Id
const said = {
  words: 'Vurderet til X.',
  source: 'Hospitalet',
  saidOn: '2019-03-01',
  standing: 'current',
} as const

beforeAll(async () => {
  town = await aTown()
  maja = await town.person('Maja', 'staff')
  ali = await town.person('Ali', 'staff')
  ida = await town.person('Ida', 'relative')
})
beforeEach(async () => {
  anna = await town.person('Anna')
  await town.works(maja, anna)
  await town.works(ali, anna, { role: 'authority' })
  id = await town.writes(ali, (w) => writeStatement(w, anna.id, said))
})
afterAll(() => town.close())

const which = () => ({ id, citizen: anna.id })
const seen = async (who: Somebody) =>
  (await town.reads(who, (read) => statementsOf(read, anna.id))).length

describe('who sees a statement', () => {
  test('[C015] the person and the one who decides about help; not those of the day, nor a stranger', async () => {
    expect([await seen(anna), await seen(ali), await seen(maja), await seen(ida)]).toEqual([
      1, 1, 0, 0,
    ])
    const rows = (who: Somebody) =>
      town.reads(who, (read) => read.q.selectFrom('journal.statement').select('id').execute())
    expect([await rows(maja), await rows(ida)]).toEqual([[], []])
  })

  test('one to whom the person shares it, until it is taken back; and not what is asked of the authority', async () => {
    await town.shares(anna, ida, 'statements')
    await town.writes(anna, (w) => askCorrection(w, which(), 'Det passer ikke.'))
    const [one] = await town.reads(ida, (read) => statementsOf(read, anna.id))
    expect(one?.corrections).toEqual([])
    await town.seeds((w) =>
      w.q.updateTable('circle.share').set({ ended_at: w.now, ended_by: anna.id }).execute(),
    )
    expect(await seen(ida)).toBe(0)
  })

  test('not in an emergency access, and not when the work has ended', async () => {
    await opensInEmergency(town, maja, anna)
    expect(await seen(maja)).toBe(0)
    await endsWork(town, anna)
    expect(await seen(ali)).toBe(0)
  })
})

describe('who says what of it', () => {
  test('the person contests and comments; it travels with it, and is taken back by the person', async () => {
    await town.writes(anna, async (w) => {
      await contest(w, which())
      await contest(w, which())
      await commentOnStatement(w, which(), 'Jeg sov ikke i tre uger.')
    })
    const one = await town.reads(ali, (read) => statementOf(read, anna.id, id))
    expect(one.contestedAt).not.toBeNull()
    expect(one.comments.map(({ words }) => words)).toEqual(['Jeg sov ikke i tre uger.'])
    await town.writes(anna, (w) => contestBack(w, which()))
    expect(
      (await town.reads(anna, (read) => statementOf(read, anna.id, id))).contestedAt,
    ).toBeNull()
  })

  test('nobody contests, comments or asks in the name of the person', async () => {
    for (const who of [ali, maja, ida]) {
      await expect(town.writes(who, (w) => contest(w, which()))).rejects.toThrow(/row-level/)
      await expect(town.writes(who, (w) => commentOnStatement(w, which(), 'x'))).rejects.toThrow(
        /row-level/,
      )
      await expect(town.writes(who, (w) => askCorrection(w, which(), 'x'))).rejects.toThrow(
        /row-level/,
      )
    }
  })

  test('how it stands is for the authority to say, each time with who and when; not for the day’s staff', async () => {
    await expect(town.writes(maja, (w) => writeStatement(w, anna.id, said))).rejects.toThrow(
      /row-level/,
    )
    const says = (who: Somebody) =>
      town.writes(who, (w) =>
        w.q
          .insertInto('journal.statement_standing')
          .values({
            id: newId(),
            statement_id: id,
            citizen_id: anna.id,
            standing: 'historic',
            by_id: who.id,
            at: w.now,
          })
          .execute(),
      )
    await expect(says(maja)).rejects.toThrow(/row-level/)
    await expect(says(anna)).rejects.toThrow(/row-level/)
    await town.writes(ali, (w) => setStanding(w, which(), 'historic'))
    const one = await town.reads(anna, (read) => statementOf(read, anna.id, id))
    expect([one.standing, one.standingBy]).toEqual(['historic', 'Ali'])
  })

  test('nothing is taken away: no statement is changed or removed by anybody', async () => {
    for (const who of [anna, ali]) {
      await expect(
        town.writes(who, (w) => w.q.deleteFrom('journal.statement').execute()),
      ).rejects.toThrow(/permission/)
      await expect(
        town.writes(who, (w) =>
          w.q.updateTable('journal.statement').set({ said_on: '2020-01-01' }).execute(),
        ),
      ).rejects.toThrow(/permission/)
    }
  })
})

describe('a wish that it is put right', () => {
  test('[C015] has a day, an answer with a reason, and leaves the old as historic', async () => {
    const due = await town.writes(anna, (w) =>
      askCorrection(w, which(), 'Lægen gik fra det i 2021.'),
    )
    expect(due).toBe('2026-12-18')
    await town.writes(ali, (w) =>
      answerCorrection(w, which(), { answer: 'corrected', words: 'Det er rigtigt.' }),
    )
    const one = await town.reads(anna, (read) => statementOf(read, anna.id, id))
    expect(one.standing).toBe('historic')
    expect(one.corrections[0]?.answered).toMatchObject({
      answer: 'corrected',
      by: 'Ali',
      words: 'Det er rigtigt.',
    })
    await expect(
      town.writes(ali, (w) => answerCorrection(w, which(), { answer: 'kept', words: 'Igen' })),
    ).rejects.toThrow()
  })

  test('is not answered by the person, nor by the day’s staff', async () => {
    await town.writes(anna, (w) => askCorrection(w, which(), 'Nej.'))
    for (const who of [anna, maja])
      await expect(
        town.writes(who, (w) => answerCorrection(w, which(), { answer: 'kept', words: 'x' })),
      ).rejects.toThrow()
  })
})

describe('the wish to taper off', () => {
  const wish = { words: 'Jeg vil gerne trappe ned.', doctor: 'Lægehuset' }
  const sees = (who: Somebody) => town.reads(who, (read) => taperingOf(read, anna.id))

  test('[C015] reaches the doctor by the one whom the person asks, and by nobody else', async () => {
    await town.writes(anna, (w) => writeTapering(w, wish))
    const mine = await sees(anna)
    expect([await sees(maja), await sees(ali)]).toEqual([null, null])
    await town.writes(anna, (w) => giveTapering(w, mine?.id ?? '', maja.id))
    expect((await sees(maja))?.words).toBe(wish.words)
    expect(await sees(ali)).toBeNull()
    await expect(town.writes(ali, (w) => handOver(w, anna.id, mine?.id ?? ''))).rejects.toThrow()
    await town.writes(maja, (w) => handOver(w, anna.id, mine?.id ?? ''))
    expect((await sees(anna))?.given?.handedAt).not.toBeNull()
  })

  test('is closed again at once when the person takes it back, or the work ends', async () => {
    await town.writes(anna, (w) => writeTapering(w, wish))
    const mine = await sees(anna)
    await town.writes(anna, (w) => giveTapering(w, mine?.id ?? '', maja.id))
    await town.writes(anna, (w) => giveBack(w, mine?.id ?? ''))
    expect(await sees(maja)).toBeNull()
    await town.writes(anna, (w) => giveTapering(w, mine?.id ?? '', maja.id))
    await endsWork(town, anna)
    expect(await sees(maja)).toBeNull()
  })
})
