import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Somebody, Town } from '../../../../test/town.ts'
import type { Write } from '../../../platform/data/db.ts'
import { newId } from '../../../platform/data/id.ts'
import { looksAtMe } from '../audit.queries.ts'
import { questionsToMe } from './questions.queries.ts'
import { aWatchedTown, codeOf } from './test/watched.ts'
import { answerWondering, openWonderings, wonderingOf } from './wonderings.desk.ts'
import { myWonderings, wonder } from './wonderings.queries.ts'

let town: Town
let anna: Somebody
let maja: Somebody
let sami: Somebody
let bo: Somebody
let leader: Somebody

beforeAll(async () => {
  ;({ town, anna, maja, sami, bo, leader } = await aWatchedTown())
})
afterAll(() => town.close())

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
