import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { isMuted, listWords, openProposals } from './language.queries.ts'
import { agree, endProposal, proposeRemoval, proposeWord, setMuted } from './language.writes.ts'

let town: Town
let anna: Somebody
let maja: Somebody
let leader: Somebody

beforeAll(async () => {
  town = await aTown()
  maja = await town.person('Maja', 'staff')
  leader = await town.person('Lene', 'leader')
})
beforeEach(async () => {
  anna = await town.person('Anna')
})
afterAll(() => town.close())

let made = 0
const given = () => {
  made += 1
  return { word: `sløv${made}`, forms: '', instead: 'Skriv, hvad der skete.', signed: '' }
}
const proposes = (who: Somebody, word = given()) => town.writes(who, (w) => proposeWord(w, word))
const agrees = (who: Somebody, id: Id) => town.writes(who, (w) => agree(w, id))
const words = () => town.reads(null, listWords).then((all) => all.map(({ word }) => word))

/** Puts a word on the list by hand, past the pages. */
const adds = (who: Somebody, id: Id, { word, instead }: ReturnType<typeof given>) =>
  town.writes(who, (w) =>
    w.q
      .insertInto('journal.language_word')
      .values({
        ...{ id: newId(), proposal_id: id, added_at: w.now, whole: false },
        ...{ word, instead },
      })
      .execute(),
  )

describe('a word comes on the list', () => {
  test('when a citizen and the municipality have both said yes, in either order [C142]', async () => {
    const first = given()
    const id = await proposes(anna, first)
    expect(await words()).not.toContain(first.word)
    expect(await agrees(leader, id)).toBe(true)
    expect(await words()).toContain(first.word)
    const second = given()
    const other = await proposes(leader, second)
    expect(await agrees(maja, other)).toBe(false)
    expect(await words()).not.toContain(second.word)
    expect(await agrees(anna, other)).toBe(true)
    expect(await words()).toContain(second.word)
  })

  test('and leaves it in the same way', async () => {
    const word = given()
    await agrees(leader, await proposes(anna, word))
    const [there] = (await town.reads(anna, listWords)).filter((one) => one.word === word.word)
    const id = await town.writes(leader, (w) => proposeRemoval(w, there?.id ?? ''))
    expect(await words()).toContain(word.word)
    await agrees(anna, id)
    expect(await words()).not.toContain(word.word)
  })

  test('not by the hand of one alone, past the pages', async () => {
    const word = given()
    const id = await proposes(leader, word)
    await expect(adds(leader, id, word)).rejects.toThrow(/row-level security/)
    const ended = await town.writes(leader, (w) =>
      w.q
        .updateTable('journal.language_word')
        .set({ ended_at: w.now })
        .executeTakeFirst()
        .catch(() => 'refused'),
    )
    expect(ended).toBe('refused')
  })

  test('not by an old yes, once both have taken it off again', async () => {
    const word = given()
    const id = await proposes(anna, word)
    await agrees(leader, id)
    const [there] = (await town.reads(anna, listWords)).filter((one) => one.word === word.word)
    await agrees(anna, await town.writes(leader, (w) => proposeRemoval(w, there?.id ?? '')))
    await expect(adds(leader, id, word)).rejects.toThrow(/row-level security/)
  })

  test('not with other words than those that were agreed to', async () => {
    const word = given()
    const id = await proposes(anna, word)
    await town.seeds((w) =>
      w.q
        .insertInto('journal.language_agreement')
        .values({
          id: newId(),
          proposal_id: id,
          person_id: leader.id,
          voice: 'municipality',
          at: w.now,
        })
        .execute(),
    )
    const other = adds(leader, id, { ...word, word: 'noget andet' })
    await expect(other).rejects.toThrow(/row-level security/)
  })
})

describe('who says what', () => {
  test('nobody speaks in another voice, or in the name of another', async () => {
    const id = await proposes(anna)
    const says = (who: Somebody, person: Somebody, voice: 'citizen' | 'municipality') =>
      town.writes(who, (w) =>
        w.q
          .insertInto('journal.language_agreement')
          .values({ id: newId(), proposal_id: id, person_id: person.id, voice, at: w.now })
          .execute(),
      )
    await expect(says(maja, maja, 'municipality')).rejects.toThrow(/row-level security/)
    await expect(says(maja, maja, 'citizen')).rejects.toThrow(/row-level security/)
    await expect(says(maja, leader, 'municipality')).rejects.toThrow(/row-level security/)
  })

  test('a proposal is taken back by who made it, or put away by the municipality, and by nobody else', async () => {
    const id = await proposes(anna)
    await expect(town.writes(maja, (w) => endProposal(w, id))).rejects.toThrow()
    await town.writes(anna, (w) => endProposal(w, id))
    const other = await proposes(anna)
    await town.writes(leader, (w) => endProposal(w, other))
    const left = await town.reads(anna, openProposals)
    expect(left.some((one) => one.id === id || one.id === other)).toBe(false)
  })

  test('one who is not signed in reads the list, and no proposals', async () => {
    await proposes(anna)
    expect((await words()).length).toBeGreaterThanOrEqual(58)
    const seen = await town.reads(null, (read) =>
      read.q.selectFrom('journal.language_proposal').select('id').execute(),
    )
    expect(seen).toEqual([])
  })
})

test('the help is muted for oneself, and nobody sees for whom', async () => {
  await town.writes(maja, (w) => setMuted(w, true))
  expect(await town.reads(maja, isMuted)).toBe(true)
  expect(await town.reads(leader, isMuted)).toBe(false)
  const rows = await town.reads(leader, (read) =>
    read.q.selectFrom('journal.language_mute').select('person_id').execute(),
  )
  expect(rows).toEqual([])
  await town.writes(maja, (w) => setMuted(w, false))
  expect(await town.reads(maja, isMuted)).toBe(false)
})
