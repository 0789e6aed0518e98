import { actorId, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { Forbidden } from '../../../platform/web/errors.ts'
import { happened } from '../appointment.company.ts'
import { mySayings } from '../appointment.lives.ts'
import { place } from '../appointment.row.ts'
import {
  type Answer,
  beforeThat,
  type MeetingForm,
  mayAnswerProposal,
  type ProposalAnswer,
} from '../appointment.rules.ts'
import type { Appointment } from '../appointment.types.ts'
import type { When } from '../appointment.when.ts'
import { onTheWall } from '../appointment.writes.ts'
import { moveTo } from './appointment.moves.ts'

const isPartOf = (a: Appointment, person: Id) => a.people.some(({ id }) => id === person)

/** Records an answer of the acting person's. @returns its id */
export async function say(
  write: Write,
  a: Appointment,
  answer: Answer | 'taken_back',
): Promise<Id> {
  const id = newId()
  await write.q
    .insertInto('appointment.answer')
    .values({
      id,
      appointment_id: a.id,
      citizen_id: a.citizen.id,
      person_id: actorId(write),
      version: a.version,
      answer,
      at: write.now,
    })
    .execute()
  await write.event(happened('appointment_answered', a, a.version))
  return id
}

/** Each answers for themselves. @returns the answer's id, by which it can be taken back */
export async function answer(write: Write, a: Appointment, given: Answer): Promise<Id> {
  if (!isPartOf(a, actorId(write))) throw new Forbidden()
  return say(write, a, given)
}

/** Takes the newest answer back: what was said before it stands again. An older one is left alone. */
export async function takeBack(write: Write, a: Appointment, answerId: Id) {
  const said = await mySayings(write, a.id)
  if (said[0]?.id !== answerId) return
  await say(write, a, beforeThat(said.map((one) => one.answer)))
}

/** Proposes another time, form or place, with or without words. The place is sealed as the appointment's own. */
export async function propose(
  write: Write,
  a: Appointment,
  when: When,
  how: { form: MeetingForm; words: string; place?: string },
) {
  if (!isPartOf(a, actorId(write))) throw new Forbidden()
  const id = newId()
  await write.q
    .insertInto('appointment.proposal')
    .values({
      id,
      appointment_id: a.id,
      citizen_id: a.citizen.id,
      proposed_by: actorId(write),
      version: a.version,
      ...onTheWall(when),
      form: how.form,
      place_sealed:
        how.place && how.place !== a.place ? write.box.seal(place.place, a.id, how.place) : null,
      words_sealed: write.box.seal(place.words, id, how.words),
      at: write.now,
    })
    .execute()
  await write.event(happened('time_proposed', a))
}

/** A yes moves the appointment: the time is new, and older answers were to another time. */
export async function answerProposal(write: Write, a: Appointment, given: ProposalAnswer) {
  const { proposal } = a
  if (!proposal || !mayAnswerProposal(a, actorId(write))) throw new Forbidden()
  await write.q
    .insertInto('appointment.proposal_answer')
    .values({
      id: newId(),
      proposal_id: proposal.id,
      appointment_id: a.id,
      citizen_id: a.citizen.id,
      person_id: actorId(write),
      answer: given,
      at: write.now,
    })
    .execute()
  if (given !== 'yes') {
    await write.event(happened(given === 'no' ? 'time_declined' : 'proposal_later', a))
    return
  }
  await moveTo(write, a, proposal, {
    form: proposal.form,
    place: proposal.place,
    proposal: proposal.id,
  })
}
