import { actorId, exactlyOne, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { dayOf, moment } from '../../../platform/time/days.ts'
import { happened } from '../appointment.company.ts'
import type { OtherForm } from '../around/around.rules.ts'
import { type Talk, WORDS } from './talk.queries.ts'

interface Wish {
  unit: Id
  form: OtherForm
  words: string
}

/** The acting person asks a unit for a talk. @returns its id */
export async function askForTalk(write: Write, { unit, form, words }: Wish): Promise<Id> {
  const id = newId()
  const citizen = actorId(write)
  await write.q
    .insertInto('appointment.talk')
    .values({
      ...{ id, citizen_id: citizen, unit_id: unit, form },
      ...{ words_sealed: write.box.seal(WORDS, id, words), asked_at: write.now },
    })
    .execute()
  await write.event(happened('talk_asked', { id, citizen: { id: citizen } }))
  return id
}

/** Somebody at work takes it on, by name, and by a time when they know one. */
export async function takeTalk(write: Write, talk: Talk, byAt: Date | null) {
  await write.q
    .insertInto('appointment.talk_taking')
    .values({
      ...{ id: newId(), talk_id: talk.id, citizen_id: talk.citizen.id },
      ...{ person_id: actorId(write), at: write.now, by_at: byAt },
    })
    .execute()
  await write.event(happened('talk_taken', talk))
}

/** It is over: they have talked, or the person does not need it any more. */
export async function endTalk(write: Write, talk: Talk, how: 'talked' | 'withdrawn') {
  exactlyOne(
    await write.q
      .updateTable('appointment.talk')
      .set({ ended_at: write.now, ended_by: actorId(write), ended_how: how })
      .where('id', '=', talk.id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event(happened(how === 'talked' ? 'talk_held' : 'talk_withdrawn', talk))
}

/** Says that the acting person is here today, until a time; what they said before of the same place is replaced. */
export async function sayHere(write: Write, unit: Id, until: string) {
  await leaveHere(write, unit)
  const day = dayOf(write.now)
  await write.q
    .insertInto('appointment.presence')
    .values({
      ...{ id: newId(), unit_id: unit, person_id: actorId(write), day, until_time: until },
      ...{ until_at: moment(day, until), added_at: write.now },
    })
    .execute()
}

/** @returns whether one was there */
export async function leaveHere(write: Write, unit: Id): Promise<boolean> {
  const left = await write.q
    .updateTable('appointment.presence')
    .set({ ended_at: write.now })
    .where('person_id', '=', actorId(write))
    .where('unit_id', '=', unit)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return left.numUpdatedRows > 0n
}
