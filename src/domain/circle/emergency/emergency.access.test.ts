import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Somebody } from '../../../../test/town.ts'
import { errorCode } from '../../../platform/data/connection.ts'
import { newId } from '../../../platform/data/id.ts'
import { looksAtMe } from '../../audit/index.ts'
import { peopleAround } from '../circle.queries.ts'
import { emergencyCounts, toldToMe } from './emergency.queries.ts'
import { endEmergency } from './emergency.writes.ts'
import { actToReview, toReview } from './reviews.queries.ts'
import { reviewEmergency, tellPerson } from './reviews.writes.ts'
import { aNight, type Night, opens, tries } from './test/night.ts'

let night: Night
let carla: Somebody
beforeAll(async () => {
  night = await aNight()
  carla = await night.town.person('Carla')
})
afterAll(() => night.town.close())

const readable = (who: Somebody, subject: string) =>
  night.town.reads(who, async (read) =>
    (await read.sql(sql<{ id: string }>`select circle.readable(${subject}) as id`)).map(
      (row) => row.id,
    ),
  )

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    return errorCode(error)
  }
}

const found = { finding: 'right', words: 'Hun var alene, og det var rigtigt.' } as const
const later = (hours: number) =>
  night.town.clock.move(new Date(night.town.clock.now().getTime() + hours * 3_600_000))

// The row as an intruder would write it, past every page.
const inserted = (who: Somebody, values: { until?: number; words?: number; try?: string }) =>
  night.town.writes(who, async (write) => {
    const attempt = values.try ?? newId()
    const asked_sealed = Buffer.from('x')
    const now = write.now
    if (!values.try)
      await write.q
        .insertInto('circle.emergency_try')
        .values({ id: attempt, person_id: who.id, at: now, asked_sealed })
        .execute()
    const [unit] = await write.sql(
      sql<{ id: string }>`select unit_id as id from person.role where person_id = ${who.id}`,
    )
    await write.q
      .insertInto('circle.emergency')
      .values({
        id: newId(),
        try_id: attempt,
        citizen_id: carla.id,
        person_id: who.id,
        unit_id: unit?.id ?? newId(),
        reason: 'life',
        words_sealed: Buffer.alloc(values.words ?? 60),
        opened_at: now,
        until_at: new Date(now.getTime() + (values.until ?? 4) * 3_600_000),
      })
      .execute()
  })

describe('what opens and what stays closed', () => {
  test('nothing opens without a try, without a reason in words, or for more than four hours', async () => {
    const { ulla } = night
    expect(await codeOf(inserted(ulla, { try: newId() }))).toMatch(/^(23503|42501)$/)
    expect(await codeOf(inserted(ulla, { words: 29 }))).toBe('23514')
    expect(await codeOf(inserted(ulla, { until: 4.01 }))).toBe('23514')
    expect(await codeOf(inserted(ulla, {}))).toBeUndefined()
    later(5)
  })

  test('nobody opens it from a unit or a role that may not, and the try is kept', async () => {
    const { town, leader, bo, anna } = night
    const morten = await town.person('Morten', 'staff')
    expect(await tries(town, morten, 'Anna Lindholm')).toEqual({ outcome: 'refused' })
    for (const who of [leader, bo, anna, morten])
      expect(await codeOf(inserted(who, {})), who.name).toBe('42501')
    const kept = await town.reads(bo, (read) =>
      read.q
        .selectFrom('circle.emergency_try')
        .select('outcome')
        .where('person_id', '=', morten.id)
        .execute(),
    )
    expect(kept).toEqual([{ outcome: 'refused' }])
  })

  test('nobody is found outside a try, by name or by code', async () => {
    const { town, ulla } = night
    const rows = await town.writes(ulla, (write) =>
      write.sql(sql`select * from circle.found_in_emergency('Anna Lindholm')`),
    )
    expect(rows).toEqual([])
    expect(await tries(town, ulla, 'Anna')).toEqual({ outcome: 'nobody' })
    expect(await tries(town, ulla, '%')).toEqual({ outcome: 'nobody' })
  })

  test('one opens one person: what help takes, not the own story, and nobody else', async () => {
    const { town, ulla, anna, birgit } = night
    await opens(town, ulla, 'anna lindholm')
    expect(await readable(ulla, 'appointments')).toContain(anna.id)
    expect(await readable(ulla, 'meeting')).toContain(anna.id)
    for (const own of ['hopes', 'story', 'resources', 'roles'])
      expect(await readable(ulla, own)).not.toContain(anna.id)
    expect(await readable(ulla, 'appointments')).not.toContain(birgit.id)
    expect(await tries(town, ulla, 'Birgit Sommer')).toEqual({ outcome: 'busy' })
    expect(await codeOf(inserted(ulla, {}))).toBe('42501')
  })

  test('it is for reading: nothing is written by it', async () => {
    const { town, ulla, anna } = night
    const writable = await town.reads(ulla, (read) =>
      read.sql(sql<{ id: string }>`select circle.writable('appointments') as id`),
    )
    expect(writable.map((row) => row.id)).not.toContain(anna.id)
  })

  test('the person reads it in their log as an emergency, and is told who and why', async () => {
    const { town, ulla, anna } = night
    await town.reads(ulla, (read) => peopleAround(read, anna.id))
    const { looks } = await town.reads(anna, (read) => looksAtMe(read))
    expect(looks[0]).toMatchObject({ ground: 'emergency', subjects: ['circle'] })
    expect(await town.reads(anna, toldToMe)).toMatchObject([{ name: 'Ulla ', reason: 'unwell' }])
  })

  test('what is ended is closed at the next question, and no other can end or stretch it', async () => {
    const { town, ulla, anna, bo } = night
    const [row] = await town.reads(ulla, (read) =>
      read.q
        .selectFrom('circle.emergency')
        .select('id')
        .where('citizen_id', '=', anna.id)
        .execute(),
    )
    const id = row?.id ?? ''
    for (const who of [anna, bo])
      await expect(town.writes(who, (write) => endEmergency(write, id))).rejects.toThrow()
    const stretched = town.writes(ulla, (write) =>
      write.sql(
        sql`update circle.emergency set until_at = until_at + interval '1 hour' where id = ${id}`,
      ),
    )
    expect(await codeOf(stretched)).toBe('42501')
    await town.writes(ulla, (write) => endEmergency(write, id))
    expect(await readable(ulla, 'appointments')).not.toContain(anna.id)
  })

  test('it closes by itself at its time, and when the job ends', async () => {
    const { town, ulla, anna } = night
    await opens(town, ulla, 'Anna Lindholm', { hours: 1 })
    expect(await readable(ulla, 'goals')).toContain(anna.id)
    later(1)
    expect(await readable(ulla, 'goals')).not.toContain(anna.id)
    await opens(town, ulla, 'Anna Lindholm')
    const job = (until_day: string | null) =>
      town.seeds((write) =>
        write.q
          .updateTable('person.role')
          .set({ until_day })
          .where('person_id', '=', ulla.id)
          .execute(),
      )
    await job('2026-11-01')
    expect(await readable(ulla, 'goals')).not.toContain(anna.id)
    await job(null)
    later(5)
  })
})

describe('who is told, and who looks at it afterwards', () => {
  test('a withheld message is with words, is in no log until it is lifted, and only the officer lifts it', async () => {
    const { town, ulla, birgit, leader, christine, bo } = night
    const withheld = {
      code: 'danger_to_other',
      words: 'Hendes søn er hos hende og truer.',
    } as const
    const id = await opens(town, ulla, 'Birgit Sommer', { withheld })
    await town.reads(ulla, (read) => peopleAround(read, birgit.id))
    expect(await town.reads(birgit, toldToMe)).toEqual([])
    expect((await town.reads(birgit, (read) => looksAtMe(read))).looks).toEqual([])
    for (const who of [leader, christine, ulla, birgit])
      await expect(
        town.writes(who, (write) => tellPerson(write, id)),
        who.name,
      ).rejects.toThrow()
    await town.writes(bo, (write) => tellPerson(write, id))
    expect(await town.reads(birgit, toldToMe)).toHaveLength(1)
    const { looks } = await town.reads(birgit, (read) => looksAtMe(read))
    expect(looks.some((look) => String(look.ground) === 'emergency')).toBe(true)
    const wordless = town.writes(ulla, (write) =>
      write.sql(sql`update circle.emergency set withheld = 'police' where person_id = ${ulla.id}`),
    )
    expect(await codeOf(wordless)).toBe('42501')
    later(5)
  })

  test('the own leader and the leadership review; another leader, the opener and the person do not', async () => {
    const { town, ulla, anna, leader, elsewhere, christine, bo } = night
    const mine = (await town.reads(leader, toReview)).find((act) => act.citizen === anna.id)
    if (!mine) throw new Error('nothing to review')
    for (const who of [christine, bo])
      expect((await town.reads(who, toReview)).map(({ id }) => id)).toContain(mine.id)
    for (const who of [elsewhere, ulla, anna]) {
      expect(await town.reads(who, toReview), who.name).toEqual([])
      await expect(town.reads(who, (read) => actToReview(read, mine.id))).rejects.toThrow()
      const review = town.writes(who, (write) =>
        reviewEmergency(write, { id: mine.id, citizen: anna.id }, found),
      )
      expect(await codeOf(review), who.name).toBe('42501')
    }
    await town.writes(leader, (write) =>
      reviewEmergency(write, { id: mine.id, citizen: anna.id }, found),
    )
    expect((await town.reads(leader, toReview)).map(({ id }) => id)).not.toContain(mine.id)
    expect((await town.reads(bo, (read) => actToReview(read, mine.id))).reviewed).toMatchObject([
      { finding: 'right', words: found.words },
    ])
  })

  test('nobody changes or removes a review, a try or an act', async () => {
    const { town, leader, bo, ulla } = night
    for (const who of [leader, bo, ulla])
      for (const table of ['emergency_review', 'emergency_try', 'emergency']) {
        const change = (text: string) => town.writes(who, (write) => write.sql(sql.raw(text)))
        expect(await codeOf(change(`delete from circle.${table}`)), table).toBe('42501')
        expect(await codeOf(change(`update circle.${table} set id = id`)), table).toBe('42501')
      }
  })

  test('small numbers are for the officer alone', async () => {
    const { town, bo, christine, ulla } = night
    expect(await town.reads(bo, emergencyCounts)).toMatchObject([{ acts: 5, unreviewed: 4 }])
    expect(await town.reads(christine, emergencyCounts)).toMatchObject([
      { acts: 5, unreviewed: null },
    ])
    expect(await town.reads(ulla, emergencyCounts)).toEqual([])
  })
})
