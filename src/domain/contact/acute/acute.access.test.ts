import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody } from '../../../../test/town.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { register } from '../../person/index.ts'
import { takeContact } from '../desk/desk.writes.ts'
import {
  beginOutreach,
  encounters,
  everybodyMet,
  meet,
  reviewOn,
} from '../outreach/outreach.queries.ts'
import { aDoor, type DoorTown, writes } from '../test/door.ts'
import { beds, talksOf, toFollowUp } from './acute.queries.ts'
import { arrive, followUp, keepBed, leave, notUsed } from './acute.writes.ts'

let d: DoorTown
let ulla: Somebody
let home: Id

beforeAll(async () => {
  d = await aDoor(await aTown())
  home = newId()
  await d.town.seeds(async (write) => {
    await write.q
      .insertInto('municipality.unit')
      .values({ id: home, name: 'Fyrhuset', kind: 'home' })
      .execute()
    for (const position of [1, 2])
      await write.q
        .insertInto('contact.bed')
        .values({ id: newId(), unit_id: home, name: `Plads ${position}`, position })
        .execute()
  })
  const roles = [{ kind: 'staff', unit: home, from: '2020-01-01' }]
  const id = await d.town.seeds((write) =>
    register(write, { givenName: 'Ulla', roles }, d.town.key),
  )
  ulla = { id, name: 'Ulla', actor: { kind: 'person', id } }
})
afterAll(() => d.town.close())

const bed = async (at: number) => (await d.town.reads(ulla, beds))[at]
const stayIn = async (at: number) => (await bed(at))?.stay?.id ?? ''
const keeps = async (who: Somebody, at: number, contact: Id) => {
  const id = (await bed(at))?.id ?? ''
  return d.town.writes(who, (write) => keepBed(write, id, contact))
}

describe('acute places', () => {
  test('one bed, two at once: exactly one has it [ASVS 2.3.4]', async () => {
    const guests = [await writes(d), await writes(d)]
    const won = await Promise.all(guests.map(({ id }) => keeps(d.nina, 0, id)))
    expect(won.filter(Boolean)).toHaveLength(1)
    const stay = await stayIn(0)
    await d.town.writes(ulla, (write) => notUsed(write, stay))
    expect((await bed(0))?.stay).toBeNull()
  })

  test('one guest has one bed', async () => {
    const { id } = await writes(d)
    expect(await keeps(d.nina, 0, id)).toBe(true)
    expect(await keeps(d.nina, 1, id)).toBe(false)
    const stay = await stayIn(0)
    await d.town.writes(ulla, (write) => notUsed(write, stay))
  })

  test('from arrival to the day after: three talks, and nobody is forgotten [C031]', async () => {
    const { id } = await writes(d)
    await keeps(d.nina, 0, id)
    const stay = await stayIn(0)
    await d.town.writes(ulla, (write) => arrive(write, stay, 'Vil helst sove.'))
    await d.town.writes(ulla, (write) => leave(write, stay, 'Tager toget hjem.'))
    expect(await d.town.reads(ulla, toFollowUp)).toEqual([])
    d.town.clock.move(new Date(d.town.clock.now().getTime() + 24 * 3_600_000))
    expect((await d.town.reads(ulla, toFollowUp)).map((one) => one.id)).toEqual([stay])
    await d.town.writes(ulla, (write) => followUp(write, stay, 'Sov godt.'))
    expect(await d.town.reads(ulla, toFollowUp)).toEqual([])
    const talks = await d.town.reads(ulla, (read) => talksOf(read, stay))
    expect(talks.map(({ kind }) => kind)).toEqual(['arrival', 'leaving', 'follow_up'])
  })

  test('are not seen by those who neither work there, nor at the door, nor have the duty', async () => {
    for (const who of [d.maja, d.anna, d.christine])
      expect(await d.town.reads(who, beds)).toEqual([])
    expect(await d.town.reads(d.nina, beds)).toHaveLength(2)
  })

  test('are not kept for a contact that one may not work with', async () => {
    const { id } = await writes(d)
    await expect(keeps(ulla, 1, id)).rejects.toThrow(/row-level security/)
  })

  test('a stay is not changed by one who does not see it', async () => {
    const { id } = await writes(d)
    await keeps(d.nina, 1, id)
    const stay = await stayIn(1)
    await expect(d.town.writes(d.maja, (write) => arrive(write, stay, 'x'))).rejects.toThrow()
    await expect(
      d.town.writes(d.maja, (write) =>
        write.q
          .insertInto('contact.stay_talk')
          .values({
            id: newId(),
            stay_id: stay,
            kind: 'arrival',
            words_sealed: Buffer.from('x'),
            at: write.now,
            by_id: d.maja.id,
          })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/)
  })
})

describe('outreach', () => {
  test('needs a place in words and a day to look again: no address, no goal, no end [C035] [C036]', async () => {
    const { id } = await writes(d)
    await d.town.writes(d.nina, async (write) => {
      await takeContact(write, id)
      await beginOutreach(write, id, '2026-12-15')
      await meet(write, id, { place: 'Bænken bag stationen', words: 'Kaffe. Han var kold.' })
      await reviewOn(write, id, '2027-01-12')
    })
    const [met] = await d.town.reads(d.nina, everybodyMet)
    expect(met).toMatchObject({ contact: id, alias: '', reviewOn: '2027-01-12' })
    expect(await d.town.reads(d.nina, (read) => encounters(read, id))).toMatchObject([
      { place: 'Bænken bag stationen', words: 'Kaffe. Han var kold.', by: 'Nina' },
    ])
  })

  test('is not seen or written by those who do not work with the contact', async () => {
    const { id } = await writes(d)
    await d.town.writes(d.nina, (write) => beginOutreach(write, id, '2026-12-15'))
    for (const who of [d.maja, d.sami, d.christine]) {
      const seen = await d.town.reads(who, everybodyMet)
      expect(seen.map((one) => one.contact)).not.toContain(id)
      await expect(
        d.town.writes(who, (write) => meet(write, id, { place: 'x', words: 'x' })),
      ).rejects.toThrow()
      await expect(
        d.town.writes(who, (write) => reviewOn(write, id, '2027-01-12')),
      ).rejects.toThrow()
    }
  })

  test('is not there for others either when they go straight at the tables', async () => {
    const { id } = await writes(d)
    await d.town.writes(d.nina, async (write) => {
      await takeContact(write, id)
      await beginOutreach(write, id, '2026-12-15')
      await meet(write, id, { place: 'Broen', words: 'Kaffe.' })
    })
    const straight = await d.town.reads(d.maja, async ({ q }) => [
      await q.selectFrom('contact.outreach').select('id').execute(),
      await q.selectFrom('contact.encounter').select('id').execute(),
    ])
    expect(straight).toEqual([[], []])
    const moved = await d.town.writes(d.maja, (write) =>
      // Without asking which: then only the policy for changing stands in the way.
      write.q.updateTable('contact.outreach').set({ review_on: '2027-05-01' }).executeTakeFirst(),
    )
    expect(moved.numUpdatedRows).toBe(0n)
    const { id: other } = await writes(d)
    const mine = { id: newId(), contact_id: other, begun_by: d.maja.id, review_on: '2026-12-15' }
    const sealed = Buffer.from('x')
    const met = { id: newId(), contact_id: other, place_sealed: sealed, words_sealed: sealed }
    const tries = [
      d.town.writes(d.maja, ({ q, now }) =>
        q
          .insertInto('contact.outreach')
          .values({ ...mine, begun_at: now })
          .execute(),
      ),
      d.town.writes(d.maja, ({ q, now }) =>
        q
          .insertInto('contact.encounter')
          .values({ ...met, at: now, by_id: d.maja.id })
          .execute(),
      ),
    ]
    for (const one of await Promise.allSettled(tries))
      expect(String((one as PromiseRejectedResult).reason)).toMatch(/row-level security/)
  })
})
