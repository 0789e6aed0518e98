import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { endShareOf } from '../../circle/index.ts'
import { say } from '../asking/asking.queries.ts'
import { notesSharedWithMe } from '../notes/notes.queries.ts'
import { writeNote } from '../notes/notes.writes.ts'
import { annaAndOthers } from '../test/beside.ts'
import { challenges, entries, triers } from './together.queries.ts'
import {
  beginChallenge,
  endChallenge,
  joinChallenge,
  leaveChallenge,
  writeEntry,
} from './together.writes.ts'

let town: Town
let anna: Somebody
let ida: Somebody
let maja: Somebody
let karen: Somebody
let it: Id

beforeAll(async () => {
  town = await aTown()
})
beforeEach(async () => {
  ;({ anna, ida, maja, karen } = await annaAndOthers(town))
  it = await town.writes(anna, (write) =>
    beginChallenge(write, {
      ...{
        title: 'Ud før ti',
        tries: 'Gå rundt om søen',
        citizen: anna.id,
        with: [maja.id, ida.id],
      },
    }),
  )
})
afterAll(() => town.close())

const seen = async (who: Somebody) =>
  (await town.reads(who, challenges)).filter(({ id }) => id === it).length
const joins = (who: Somebody) => town.writes(who, (write) => joinChallenge(write, it, 'Cykle'))
const writes = (who: Somebody) =>
  town.writes(who, (write) => writeEntry(write, it, { kind: 'stuck', words: 'Jeg sov over mig.' }))

describe('something tried together', () => {
  test('both write what they try and what did not go, and neither has a role in it [C157]', async () => {
    await joins(maja)
    await writes(anna)
    await writes(maja)
    for (const who of [anna, maja]) {
      const all = await town.reads(who, (read) => triers(read, it))
      expect(all.map(({ name, tries }) => [name, tries])).toEqual([
        ['Anna', 'Gå rundt om søen'],
        ['Ida', ''],
        ['Maja', 'Cykle'],
      ])
      expect(Object.keys(all[0] ?? {})).toEqual(['person', 'name', 'joined', 'tries'])
      expect(await town.reads(who, (read) => entries(read, it))).toHaveLength(2)
    }
  })

  test('begun by a member of staff only with one who said yes, and joined by the person themselves', async () => {
    const begin = () =>
      town.writes(karen, (write) =>
        beginChallenge(write, { title: 'Te', tries: 'Te for kaffe', citizen: anna.id }),
      )
    await expect(begin()).rejects.toThrow(/row-level security/)
    await town.writes(anna, (write) => say(write, { says: 'yes', person: karen.id }))
    const id = await begin()
    await town.writes(anna, (write) => joinChallenge(write, id, 'Vand'))
    expect(await town.reads(karen, (read) => triers(read, id))).toHaveLength(2)
  })

  test('not for a colleague, a leader or a stranger', async () => {
    const others = [karen, await town.person('Christine', 'leader'), await town.person('Erik')]
    for (const who of others) expect(await seen(who)).toBe(0)
    for (const who of others) {
      await expect(joins(who)).rejects.toThrow()
      await expect(writes(who)).rejects.toThrow()
      const added = town.writes(who, (w) =>
        w.q
          .insertInto('health.challenge_person')
          .values({ id: newId(), challenge_id: it, person_id: who.id, asked_at: w.now })
          .execute(),
      )
      await expect(added).rejects.toThrow(/row-level security/)
    }
  })

  test('nobody writes before they said yes, in another’s name, or when it is ended', async () => {
    await expect(writes(maja)).rejects.toThrow()
    await joins(maja)
    const named = town.writes(maja, (w) =>
      w.q
        .insertInto('health.challenge_entry')
        .values({
          ...{ id: newId(), challenge_id: it, person_id: anna.id, kind: 'went' },
          ...{ words_sealed: Buffer.from('x'), written_at: w.now },
        })
        .execute(),
    )
    await expect(named).rejects.toThrow(/row-level security/)
    await expect(town.writes(maja, (write) => endChallenge(write, it))).rejects.toThrow()
    await town.writes(anna, (write) => endChallenge(write, it))
    await expect(writes(maja)).rejects.toThrow()
  })

  test('who has left, or is let into the life no more, sees it no more', async () => {
    await joins(maja)
    await town.writes(maja, (write) => leaveChallenge(write, it))
    expect(await seen(maja)).toBe(0)
    await town.writes(anna, (write) =>
      endShareOf(write, { person: ida.id, subject: 'health', object: it }),
    )
    expect(await seen(ida)).toBe(0)
    await expect(joins(ida)).rejects.toThrow()
  })

  test('one of the circle who is asked along sees this one thing, and nothing else of health', async () => {
    await town.writes(anna, (write) => writeNote(write, { kind: 'sleep', words: 'Vågen.' }))
    expect(await seen(ida)).toBe(1)
    await joins(ida)
    await writes(ida)
    expect(await town.reads(ida, (read) => notesSharedWithMe(read))).toEqual([])
  })

  test('a yes that is not one’s own cannot be given', async () => {
    const given = town.writes(anna, (w) =>
      w.q
        .insertInto('health.challenge_person')
        .values({
          ...{ id: newId(), challenge_id: it, person_id: karen.id },
          ...{ asked_at: w.now, joined_at: w.now },
        })
        .execute(),
    )
    await expect(given).rejects.toThrow(/row-level security/)
  })
})
