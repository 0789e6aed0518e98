import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { annaAndIda, aTown, type Somebody, type Town, wednesday } from '../../../../test/town.ts'
import type { Id } from '../../../platform/data/id.ts'
import { jobsActor } from '../../../platform/jobs/handler.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { changesOfMine } from '../../audit/index.ts'
import { endShareOf } from '../../circle/index.ts'
import { NUDGE, wellbeingJobs } from './nudges.jobs.ts'
import { isAskedToSend, myNudges, nudgesToSend } from './nudges.queries.ts'
import { answerNudge, askForNudge, nudgeSeen, resumeNudge, stopNudge } from './nudges.writes.ts'

const DAY = 86_400_000
const daily = { words: 'Gå ned og mærk luften.', time: '10:30', weekdays: [1, 2, 3, 4, 5, 6, 7] }
/** Wednesday at 10.30 in Denmark. */
const due = new Date('2026-11-18T09:30:00Z')

let town: Town
let anna: Somebody
let maja: Somebody
let ida: Somebody

beforeAll(async () => {
  town = await aTown()
})
beforeEach(async () => {
  town.clock.move(wednesday)
  ;({ anna, ida } = await annaAndIda(town))
  maja = await town.person('Maja', 'staff')
  await town.works(maja, anna)
})
afterAll(() => town.close())

const asks = (sender?: Somebody) =>
  town.writes(anna, (write) => askForNudge(write, { ...daily, sender: sender?.id ?? null }))
const mine = () => town.reads(anna, myNudges)
const toSend = (who: Somebody) => town.reads(who, nudgesToSend)

const planned = async (object: Id) => {
  const tasks = await town.db
    .as(jobsActor)
    .read((read) =>
      read.q
        .selectFrom('platform.task')
        .select(['queue', 'due_at'])
        .where('object_id', '=', object)
        .orderBy('due_at')
        .execute(),
    )
  return tasks.filter(({ queue }) => queue === NUDGE).map(({ due_at }) => due_at)
}

/** The work in the background, at this moment. */
async function works(object: Id, at: Date) {
  town.clock.move(at)
  for (const { run } of wellbeingJobs)
    await town.db.as(jobsActor).write((write) => run(write, object))
}

const dueRows = (nudge: Id) =>
  town.reads(anna, (read) =>
    read.q
      .selectFrom('wellbeing.nudge_due')
      .select(['at', 'seen_at'])
      .where('nudge_id', '=', nudge)
      .execute(),
  )
const told = async (kind: string) =>
  (await town.reads(anna, (read) => changesOfMine(read, new Date(0)))).filter(
    (one) => one.kind === kind,
  )

describe('et kærligt puf', () => {
  test('[C018] from oneself begins at once, comes at its hour, and is gone when it is seen', async () => {
    const id = await asks()
    expect(await planned(id)).toEqual([due])
    await works(id, due)
    expect((await mine())[0]).toMatchObject({ words: daily.words, dueAt: due })
    expect(await planned(id)).toEqual([due, new Date(due.getTime() + DAY)])
    expect(await told('nudge_due')).toHaveLength(1)
    await town.writes(anna, (write) => nudgeSeen(write, id))
    expect((await mine())[0]?.dueAt).toBeNull()
    // A second press changes nothing, and the press of another finds nothing.
    await town.writes(anna, (write) => nudgeSeen(write, id))
    const other = town.writes(maja, (write) => nudgeSeen(write, id))
    await expect(other).rejects.toThrow(Missing)
    expect(await told('nudge_seen')).toHaveLength(1)
  })

  test('what was not seen does not pile up: one waits', async () => {
    const id = await asks()
    await works(id, due)
    await works(id, new Date(due.getTime() + DAY))
    expect(await dueRows(id)).toEqual([{ at: new Date(due.getTime() + DAY), seen_at: null }])
  })

  test('a program that was down makes up for nothing, and goes on tomorrow', async () => {
    const id = await asks()
    const night = new Date(due.getTime() + 3 * DAY + 10 * 3_600_000)
    await works(id, night)
    expect(await dueRows(id)).toEqual([])
    expect((await planned(id)).at(-1)).toEqual(new Date(due.getTime() + 4 * DAY))
  })

  test('is stopped by one press: no more comes, and no more is planned', async () => {
    const id = await asks()
    await town.writes(anna, (write) => stopNudge(write, id))
    await works(id, due)
    expect(await mine()).toEqual([])
    expect(await dueRows(id)).toEqual([])
    expect(await planned(id)).toEqual([due])
  })

  test('a stop by mistake is taken back within the hour, and it comes once', async () => {
    const id = await asks()
    await town.writes(anna, (write) => stopNudge(write, id))
    await town.writes(anna, (write) => resumeNudge(write, id))
    expect(await planned(id)).toEqual([due, due])
    await works(id, due)
    await works(id, due)
    expect(await planned(id)).toEqual([due, due, new Date(due.getTime() + DAY)])
    expect(await told('nudge_due')).toHaveLength(1)
    await town.writes(anna, (write) => stopNudge(write, id))
    town.clock.move(new Date(due.getTime() + DAY))
    await expect(town.writes(anna, (write) => resumeNudge(write, id))).rejects.toThrow(Missing)
  })
})

describe('a puf from somebody else', () => {
  test('[C018] waits for their yes: the words are read by the one who is asked, and by nobody else', async () => {
    const id = await asks(maja)
    expect(await planned(id)).toEqual([])
    await works(id, due)
    expect(await dueRows(id)).toEqual([])
    expect((await toSend(maja)).map(({ words }) => words)).toEqual([daily.words])
    expect(await town.reads(maja, isAskedToSend)).toBe(true)
    expect(await toSend(ida)).toEqual([])
    await town.writes(maja, (write) => answerNudge(write, id, true))
    expect((await planned(id)).length).toBe(1)
    await works(id, new Date(due.getTime() + DAY))
    expect((await mine())[0]?.dueAt).not.toBeNull()
    expect(await town.reads(maja, isAskedToSend)).toBe(false)
  })

  test('a no is an answer: nothing comes, and the person is told on their page', async () => {
    const id = await asks(maja)
    await town.writes(maja, (write) => answerNudge(write, id, false))
    expect((await mine())[0]).toMatchObject({ answer: false })
    expect(await planned(id)).toEqual([])
  })

  test('neither the person nor a third answers for the one who is asked', async () => {
    const id = await asks(maja)
    const tries = [anna, ida].map((who) =>
      town.writes(who, (w) =>
        w.q
          .insertInto('wellbeing.nudge_answer')
          .values({ nudge_id: id, citizen_id: anna.id, by_id: who.id, yes: true, at: w.now })
          .execute(),
      ),
    )
    const inMajasName = town.writes(anna, (w) =>
      w.q
        .insertInto('wellbeing.nudge_answer')
        .values({ nudge_id: id, citizen_id: anna.id, by_id: maja.id, yes: true, at: w.now })
        .execute(),
    )
    for (const one of await Promise.allSettled([...tries, inMajasName]))
      expect(one.status).toBe('rejected')
  })

  test('is stopped by the one who sends it too, and by nobody else', async () => {
    const id = await asks(maja)
    await town.writes(maja, (write) => answerNudge(write, id, true))
    await expect(town.writes(ida, (write) => stopNudge(write, id))).rejects.toThrow()
    const other = await town.writes(ida, (write) =>
      write.q
        .updateTable('wellbeing.nudge')
        .set({ stopped_at: write.now, stopped_by: ida.id })
        .executeTakeFirst(),
    )
    expect(other.numUpdatedRows).toBe(0n)
    await town.writes(maja, (write) => stopNudge(write, id))
    expect(await mine()).toEqual([])
    // Nor does it begin again in her name: not by the person, and not by a slip of her own.
    const again = (who: Somebody) =>
      town.writes(who, (write) =>
        write.q
          .updateTable('wellbeing.nudge')
          .set({ stopped_at: null, stopped_by: null })
          .where('id', '=', id)
          .executeTakeFirst(),
      )
    expect((await again(anna)).numUpdatedRows).toBe(0n)
    await expect(again(maja)).rejects.toThrow(/row-level security/)
    await works(id, new Date(due.getTime() + DAY))
    expect(await dueRows(id)).toEqual([])
  })

  test('is no longer theirs to read once the person stops it or withdraws it', async () => {
    const id = await asks(maja)
    await town.writes(anna, (write) => stopNudge(write, id))
    expect(await toSend(maja)).toEqual([])
    const again = await asks(maja)
    await town.writes(anna, (write) =>
      endShareOf(write, { person: maja.id, subject: 'wellbeing', object: again }),
    )
    expect(await toSend(maja)).toEqual([])
    await expect(town.writes(maja, (write) => answerNudge(write, again, true))).rejects.toThrow()
  })

  test('is asked of somebody whom the person knows, and of no stranger', async () => {
    const stranger = await town.person('Ib', 'staff')
    await expect(asks(stranger)).rejects.toThrow()
  })

  test('the work in the background cannot read what it says', async () => {
    await asks()
    const read = town.db
      .as(jobsActor)
      .read(({ q }) => q.selectFrom('wellbeing.nudge').select('words_sealed').execute())
    await expect(read).rejects.toThrow(/permission denied/)
  })
})
