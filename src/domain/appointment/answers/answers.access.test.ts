import { describe, expect, test } from 'vitest'
import { newId } from '../../../platform/data/id.ts'
import { takeAlong } from '../appointment.company.ts'
import { appointment } from '../appointment.queries.ts'
import { isOn } from '../appointment.rules.ts'
import { aWalk, proposes, refusal, says, seenBy } from '../test/walk.ts'
import { answer, answerProposal } from './appointment.answers.ts'

const walk = aWalk()

describe('who may not answer or come', () => {
  test('nobody may answer for another', async () => {
    expect(await says(walk, walk.maja, walk.anna)).toBe('42501')
    expect(await says(walk, walk.jonas, walk.maja)).toBe('42501')
  })

  test('one who does not come may not answer, whatever they may read', async () => {
    expect(await says(walk, walk.ulla, walk.ulla)).toBe('42501')
    expect(await says(walk, walk.stranger, walk.stranger)).toBe('42501')
  })

  test('nobody may hang an answer on somebody else’s appointment by naming themselves its person', async () => {
    expect(await says(walk, walk.stranger, walk.stranger, walk.stranger)).toBe('23503')
  })

  test('only the other side may answer a proposal', async () => {
    await proposes(walk, walk.jonas)
    const { proposal } = await seenBy(walk, walk.anna)
    for (const who of [walk.jonas, walk.maja, walk.stranger]) {
      const said = walk.town.writes(who, (write) =>
        write.q
          .insertInto('appointment.proposal_answer')
          .values({
            id: newId(),
            proposal_id: proposal?.id ?? '',
            appointment_id: walk.id,
            citizen_id: walk.anna.id,
            person_id: who.id,
            answer: 'yes',
            at: write.now,
          })
          .execute(),
      )
      expect(await refusal(said)).toBe('42501')
    }
  })

  test('a stranger may not put themselves on it, and an asked person may not bring another', async () => {
    for (const who of [walk.stranger, walk.jonas]) {
      const along = walk.town.writes(who, async (write) =>
        takeAlong(
          write,
          { id: walk.id, citizen: { id: walk.anna.id } },
          { id: walk.ida.id, isStaff: true },
        ),
      )
      expect(await refusal(along)).toBe('42501')
    }
  })

  test('staff may not show it to somebody on Anna’s behalf', async () => {
    const along = walk.town.writes(walk.maja, (write) =>
      takeAlong(
        write,
        { id: walk.id, citizen: { id: walk.anna.id } },
        { id: walk.ida.id, isStaff: true },
      ),
    )
    expect(await refusal(along)).toBeUndefined()
    expect(await refusal(seenBy(walk, walk.ida))).toBe('Missing')
  })

  test('staff may not take away somebody whom Anna has asked along', async () => {
    const away = walk.town.writes(walk.maja, async (write) => {
      const done = await write.q
        .updateTable('appointment.participant')
        .set({ ended_at: write.now, ended_by: walk.maja.id })
        .where('appointment_id', '=', walk.id)
        .where('person_id', '=', walk.jonas.id)
        .executeTakeFirstOrThrow()
      return done.numUpdatedRows
    })
    expect(await refusal(away)).toBe('nothing')
  })

  test('an answer to an earlier time no longer counts when the time is new', async () => {
    await walk.town.writes(walk.jonas, async (write) =>
      answer(write, await appointment(write, walk.id), 'no'),
    )
    await proposes(walk, walk.anna)
    await walk.town.writes(walk.maja, async (write) =>
      answerProposal(write, await appointment(write, walk.id), 'yes'),
    )
    const moved = await seenBy(walk, walk.anna)
    expect(moved.people.map(({ name, answer: said }) => [name, said])).toEqual([
      ['Anna', 'yes'],
      ['Jonas', null],
      ['Maja', 'yes'],
    ])
    expect(isOn(moved)).toBe(true)
  })
})
