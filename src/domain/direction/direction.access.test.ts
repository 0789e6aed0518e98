import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCitizen, type Life } from '../../../test/life.ts'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import type { Write } from '../../platform/data/db.ts'
import { newId } from '../../platform/data/id.ts'
import { Missing } from '../../platform/web/errors.ts'
import { areasOf, currentPlan, savePlan, tieGoal } from './index.ts'
import { areasNow, codeOf, forgeTie, planOf, saved, source } from './test/plans.ts'

let town: Town
let christine: Somebody
let bo: Somebody
let maja: Somebody
let stranger: Somebody
let anna: Life

beforeAll(async () => {
  town = await aTown()
  christine = await town.person('Christine', 'leader')
  bo = await town.person('Bo', 'admin')
  maja = await town.person('Maja', 'staff')
  stranger = await town.person('Fremmed', 'relative', 'citizen', 'partner', 'volunteer', 'peer')
  anna = await aCitizen(town, 'Anna').withWish('Jeg vil synge i koret igen.').here()
  await town.works(maja, anna)
  await town.writes(christine, (w) => savePlan(w, planOf('Fællesskaber', 'Job'), source))
})
afterAll(() => town.close())

const titles = (who: Somebody | null) =>
  town.reads(who, async (read) => {
    const now = await currentPlan(read)
    return now ? (await areasOf(read, now.id)).map((one) => one.title) : []
  })

describe('a plan may', () => {
  test('be read by everybody, signed in or not', async () => {
    for (const who of [null, anna, maja, stranger])
      expect(await titles(who)).toEqual(['Fællesskaber', 'Job'])
  })

  test('be laid down by a leader, by an administrator, and by the command', async () => {
    await town.writes(bo, (w) => savePlan(w, planOf('Hjem'), source))
    expect(await titles(null)).toEqual(['Hjem'])
    await saved(town, planOf('Fællesskaber', 'Job'))
    expect(await titles(null)).toEqual(['Fællesskaber', 'Job'])
    const marks = await town.reads(null, (r) =>
      r.q.selectFrom('direction.plan').select('replaced_at').orderBy('public_from').execute(),
    )
    expect(marks.map((row) => row.replaced_at !== null)).toEqual([true, true, false])
  })
})

describe('a plan may not', () => {
  const forge = (who: Somebody, by: Somebody, at: Date) =>
    codeOf(
      town.writes(who, (w) =>
        w.q
          .insertInto('direction.plan')
          .values({
            id: newId(),
            title: 'x',
            vision: '',
            source_name: '',
            imported_at: at,
            imported_by: by.id,
            public_from: w.now,
          })
          .execute(),
      ),
    )

  test('be laid down by anybody else, whole or as a bare name', async () => {
    for (const who of [anna, maja, stranger]) {
      const saves = town.writes(who, (w) => savePlan(w, planOf('Mit'), source))
      expect(await codeOf(saves)).toBe('42501')
      expect(await forge(who, who, town.clock.now())).toBe('42501')
    }
    expect(await titles(null)).toEqual(['Fællesskaber', 'Job'])
  })

  test('be laid down by a leader whose time has ended', async () => {
    const former = await town.person('Forrige', 'staff')
    const role = { id: newId(), person_id: former.id, kind: 'leader', from_day: '2020-01-01' }
    const until_day = '2026-11-17'
    await town.seeds((w) =>
      w.q
        .insertInto('person.role')
        .values({ ...role, until_day })
        .execute(),
    )
    const saves = town.writes(former, (w) => savePlan(w, planOf('Mit'), source))
    expect(await codeOf(saves)).toBe('42501')
  })

  test('be laid down in the name of another, or be dated back', async () => {
    expect(await forge(christine, bo, town.clock.now())).toBe('42501')
    expect(await forge(christine, christine, new Date(0))).toBe('42501')
  })

  test('be put aside by anybody else', async () => {
    const aside = (w: Write) =>
      w.q
        .updateTable('direction.plan')
        .set({ replaced_at: w.now })
        .where('replaced_at', 'is', null)
        .executeTakeFirst()
    for (const who of [anna, maja, stranger])
      expect((await town.writes(who, aside)).numUpdatedRows).toBe(0n)
  })

  test('be written in afterwards, not by a leader either', async () => {
    const focus_area_id = (await areasNow(town))[0]?.id ?? ''
    const plan_id = (await town.reads(null, currentPlan))?.id ?? ''
    const words = { id: newId(), position: 9, words: 'Mit eget' }
    const row = { ...words, focus_area_id }
    const area = { id: newId(), plan_id, position: 9, title: 'x', body: '' }
    const late = [
      (w: Write) => w.q.insertInto('direction.goal').values(row).execute(),
      (w: Write) => w.q.insertInto('direction.action').values(row).execute(),
      (w: Write) => w.q.insertInto('direction.quote').values(row).execute(),
      (w: Write) =>
        w.q
          .insertInto('direction.note')
          .values({ ...words, plan_id })
          .execute(),
      (w: Write) => w.q.insertInto('direction.focus_area').values(area).execute(),
      (w: Write) => w.sql(sql`update direction.plan set title = 'x', replaced_at = platform.now()`),
      (w: Write) => w.sql(sql`update direction.goal set words = 'x'`),
      (w: Write) => w.sql(sql`delete from direction.note`),
    ]
    for (const one of late) expect(await codeOf(town.writes(christine, one))).toBe('42501')
  })

  test('be read before its day, nor anything in it, nor be tied to', async () => {
    const other = await aTown()
    const id = await saved(other, planOf('Hemmeligt'))
    const tomorrow = new Date(other.clock.now().getTime() + 86_400_000)
    const postponed = { public_from: tomorrow }
    await other.seeds((w) =>
      w.q.updateTable('direction.plan').set(postponed).where('id', '=', id).execute(),
    )
    const seen = await other.reads(null, async (r) => [
      await r.q.selectFrom('direction.plan').select('id').execute(),
      await r.q.selectFrom('direction.focus_area').select('id').execute(),
      await r.q.selectFrom('direction.goal').select('id').execute(),
      await r.q.selectFrom('direction.action').select('id').execute(),
      await r.q.selectFrom('direction.quote').select('id').execute(),
      await r.q.selectFrom('direction.note').select('id').execute(),
    ])
    expect(seen.flat()).toEqual([])
    const lise = await aCitizen(other, 'Lise').withWish('Ro').here()
    const area = (await other.seeds((w) => areasOf(w, id)))[0]?.id ?? ''
    const early = other.writes(lise, (w) => tieGoal(w, lise.wish, area))
    await expect(early).rejects.toThrow(Missing)
    const forged = { goal: lise.wish, citizen: lise, by: lise, area }
    expect(await forgeTie(other, lise, forged)).toBe('42501')
    other.clock.move(tomorrow)
    expect(await other.reads(null, async (r) => (await currentPlan(r))?.id)).toBe(id)
    await other.close()
  })
})
