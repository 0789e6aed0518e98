import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { newId } from '../../../platform/data/id.ts'
import { checkWish, wishCheck } from '../check/check.queries.ts'
import { answerOffer, checkCounts, offerCheck, offerToMe } from '../check/offers.queries.ts'
import { annaAndOthers } from '../test/beside.ts'
import { beginChallenge } from '../together/together.writes.ts'
import { answerAsking, ask, askingsOfMe, opennessOfMe, say, standWith } from './asking.queries.ts'
import { beginTalk, endTalk, openTalks } from './talk.queries.ts'

let town: Town
let anna: Somebody
let maja: Somebody
let karen: Somebody

beforeAll(async () => {
  town = await aTown()
})
beforeEach(async () => {
  ;({ anna, maja, karen } = await annaAndOthers(town))
})
afterAll(() => town.close())

const stand = async (who: Somebody) =>
  (await town.reads(who, (read) => standWith(read, anna.id))).may
const asks = (who: Somebody) => town.writes(who, (write) => ask(write, anna.id))
const says = (what: Parameters<typeof say>[1]) => town.writes(anna, (write) => say(write, what))
const first = async () => (await town.reads(anna, askingsOfMe))[0]?.id ?? ''
const inserts = (who: Somebody) =>
  town.writes(who, (w) =>
    w.q
      .insertInto('health.asking')
      .values({ id: newId(), citizen_id: anna.id, person_id: who.id, asked_at: w.now })
      .execute(),
  )

describe('a person is asked before health is talked about', () => {
  test('nothing was said: a talk, an offer or something together cannot be begun, and one may ask [C182]', async () => {
    expect(await stand(maja)).toBe('ask')
    for (const tried of [
      () => town.writes(maja, (w) => beginTalk(w, anna.id)),
      () => town.writes(maja, (w) => offerCheck(w, anna.id)),
      () =>
        town.writes(maja, (w) => beginChallenge(w, { title: 'Ud', tries: 'Gå', citizen: anna.id })),
    ])
      await expect(tried()).rejects.toThrow()
  })

  test('asked once, it waits; the other may still ask', async () => {
    await asks(maja)
    expect(await stand(maja)).toBe('wait')
    expect(await stand(karen)).toBe('ask')
    await expect(asks(maja)).rejects.toThrow()
    await expect(inserts(maja)).rejects.toThrow()
  })

  test('a yes opens the talk for the one who asked, and for nobody else', async () => {
    await asks(maja)
    const id = await first()
    await town.writes(anna, (write) => answerAsking(write, id, { says: 'yes' }))
    expect([await stand(maja), await stand(karen)]).toEqual(['talk', 'ask'])
    await town.writes(maja, (write) => beginTalk(write, anna.id))
    expect(await town.reads(anna, (read) => openTalks(read, anna.id))).toHaveLength(1)
    expect(await town.reads(karen, (read) => openTalks(read, anna.id))).toEqual([])
  })

  test('not now is remembered, and the way to ask is away until its day', async () => {
    await asks(maja)
    const id = await first()
    await town.writes(anna, (write) =>
      answerAsking(write, id, { says: 'not_now', until: '2026-12-01' }),
    )
    expect(await stand(maja)).toBe('not_now')
    await expect(asks(maja)).rejects.toThrow()
    await expect(inserts(maja)).rejects.toThrow(/row-level security/)
    const before = town.clock.now()
    // Half past eleven that evening in Denmark, and half past midnight.
    town.clock.move(new Date('2026-12-01T22:30:00Z'))
    expect(await stand(maja)).toBe('not_now')
    town.clock.move(new Date('2026-12-01T23:30:00Z'))
    expect(await stand(maja)).toBe('ask')
    town.clock.move(before)
  })

  test('to all at once, and what names one counts before it', async () => {
    await says({ says: 'not_now' })
    expect([await stand(maja), await stand(karen)]).toEqual(['not_now', 'not_now'])
    await says({ says: 'yes', person: karen.id })
    expect([await stand(maja), await stand(karen)]).toEqual(['not_now', 'talk'])
  })

  test('taken back, it closes the talk that has begun', async () => {
    await says({ says: 'yes' })
    await town.writes(maja, (write) => beginTalk(write, anna.id))
    await says({ says: 'not_now' })
    expect(await town.reads(maja, (read) => openTalks(read, anna.id))).toEqual([])
    await expect(town.writes(maja, (write) => beginTalk(write, anna.id))).rejects.toThrow()
  })

  test('the person ends a talk when they want', async () => {
    await says({ says: 'yes' })
    await town.writes(maja, (write) => beginTalk(write, anna.id))
    const [talk] = await town.reads(anna, (read) => openTalks(read, anna.id))
    await town.writes(anna, (write) => endTalk(write, talk?.id ?? ''))
    expect(await town.reads(anna, (read) => openTalks(read, anna.id))).toEqual([])
  })
})

describe('who may not', () => {
  test('not one who does not work with the person: neither ask nor know how it stands', async () => {
    const stranger = await town.person('Sami', 'staff')
    await says({ says: 'yes' })
    await expect(stand(stranger)).rejects.toThrow()
    await expect(asks(stranger)).rejects.toThrow()
    await expect(inserts(stranger)).rejects.toThrow(/row-level security/)
    expect(
      await town.reads(stranger, (read) =>
        read.q.selectFrom('health.openness').select('id').execute(),
      ),
    ).toEqual([])
  })

  test('not one of the two read what was said to the other', async () => {
    await says({ says: 'not_now', person: karen.id })
    const rows = await town.reads(maja, (read) =>
      read.q.selectFrom('health.openness').select('id').where('citizen_id', '=', anna.id).execute(),
    )
    expect(rows).toEqual([])
    await asks(maja)
    expect(
      await town.reads(karen, (read) =>
        read.q.selectFrom('health.asking').select('id').where('citizen_id', '=', anna.id).execute(),
      ),
    ).toEqual([])
  })

  test('nobody answers for the person', async () => {
    await asks(maja)
    const id = await first()
    await expect(
      town.writes(maja, (write) => answerAsking(write, id, { says: 'yes' })),
    ).rejects.toThrow()
    const said = town.writes(maja, (w) =>
      w.q
        .insertInto('health.openness')
        .values({ id: newId(), citizen_id: anna.id, says: 'yes', said_at: w.now })
        .execute(),
    )
    await expect(said).rejects.toThrow(/row-level security/)
    await says({ says: 'not_now' })
    const ended = await town.writes(maja, (w) =>
      w.q.updateTable('health.openness').set({ ended_at: w.now }).executeTakeFirst(),
    )
    expect(ended.numUpdatedRows).toBe(0n)
    expect(await town.reads(anna, opennessOfMe)).toHaveLength(1)
  })
})

describe('the yearly check', () => {
  test('is offered only to one who said yes, and answered by the person alone [C155]', async () => {
    await says({ says: 'yes' })
    await town.writes(maja, (write) => offerCheck(write, anna.id))
    const offer = await town.reads(anna, offerToMe)
    await expect(
      town.writes(maja, (write) => answerOffer(write, offer?.id ?? '', 'yes', '2026-11-18')),
    ).rejects.toThrow()
    await town.writes(anna, (write) => answerOffer(write, offer?.id ?? '', 'no', '2026-11-18'))
    // A no is not asked about again within the year, by anybody.
    for (const who of [maja, karen]) {
      await town.writes(who, (write) => offerCheck(write, anna.id))
      const again = town.writes(who, (w) =>
        w.q
          .insertInto('health.check_offer')
          .values({ id: newId(), citizen_id: anna.id, offered_by: who.id, offered_at: w.now })
          .execute(),
      )
      await expect(again).rejects.toThrow(/row-level security/)
    }
    expect(await town.reads(anna, offerToMe)).toBeNull()
    expect(
      await town.reads(maja, (read) =>
        read.q.selectFrom('health.check_offer').select('id').execute(),
      ),
    ).toEqual([])
    expect(await town.reads(anna, checkWish)).toBeNull()
  })

  test('is read by nobody else, and by no leader', async () => {
    await says({ says: 'yes' })
    await town.writes(anna, (write) =>
      wishCheck(write, { remindOn: '2026-12-01', companion: maja.id }),
    )
    const leader = await town.person('Christine', 'leader')
    for (const who of [maja, leader])
      expect(
        await town.reads(who, async (read) => [
          ...(await read.q.selectFrom('health.check_wish').select('id').execute()),
          ...(await read.q.selectFrom('health.check_offer').select('id').execute()),
        ]),
      ).toEqual([])
  })

  test('is told to leaders as numbers, with small ones hidden, and to nobody else', async () => {
    const leader = await town.person('Christine', 'leader')
    const many = async (year: number, offered: number, accepted: number) =>
      town.seeds((write) =>
        write.q
          .insertInto('health.check_offer')
          .values(
            Array.from({ length: offered }, (_, at) => ({
              ...{ id: newId(), citizen_id: anna.id, offered_by: maja.id },
              offered_at: new Date(`${year}-05-01T10:00:00Z`),
              answer: at < accepted ? 'yes' : 'no',
              answered_at: new Date(`${year}-05-02T10:00:00Z`),
            })),
          )
          .execute(),
      )
    await many(2021, 12, 6)
    await many(2022, 12, 9)
    await many(2023, 4, 2)
    const told = await town.reads(leader, checkCounts)
    expect(told.filter(({ year }) => year < 2024)).toEqual([
      { year: 2023, offered: null, accepted: null },
      { year: 2022, offered: 12, accepted: null },
      { year: 2021, offered: 12, accepted: 6 },
    ])
    expect(await town.reads(maja, checkCounts)).toEqual([])
    expect(await town.reads(anna, checkCounts)).toEqual([])
  })
})
