import { actorId, exactlyOne, type Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { Conflict, Forbidden } from '../../platform/web/errors.ts'
import { type Asked, happened, takeAlong } from './appointment.company.ts'
import { place, type seriesPlace } from './appointment.row.ts'
import { isAlone, type MeetingForm } from './appointment.rules.ts'
import type { Appointment } from './appointment.types.ts'
import type { When } from './appointment.when.ts'

/** What is written down of an appointment. How one gets there, and where one calls, only when there is something to say. */
export interface Told {
  form: MeetingForm
  minutes: number
  title: string
  place: string
  what: string
  way?: string
  address?: string
  link?: string
}

/** Sealed to the row it stands in: an appointment, or its series. */
export function sealed(
  write: Write,
  id: Id,
  told: Told,
  where: typeof place | typeof seriesPlace = place,
) {
  const seal = (what: 'way' | 'address' | 'link') =>
    told[what] ? write.box.seal(where[what], id, told[what]) : null
  return {
    form: told.form,
    minutes: told.minutes,
    title_sealed: write.box.seal(where.title, id, told.title),
    place_sealed: write.box.seal(where.place, id, told.place),
    what_sealed: write.box.seal(where.what, id, told.what),
    way_sealed: seal('way'),
    address_sealed: seal('address'),
    link_sealed: seal('link'),
  }
}

export const onTheWall = (when: When) => ({
  wall_day: when.day,
  wall_time: when.time,
  zone: when.zone,
  starts_at: when.startsAt,
})

/** Makes an appointment with those who are asked along. @returns its id */
export async function make(write: Write, citizen: Id, when: When, told: Told, asked: Asked[]) {
  const id = newId()
  const me = actorId(write)
  await write.q
    .insertInto('appointment.appointment')
    .values({
      id,
      citizen_id: citizen,
      ...onTheWall(when),
      ...sealed(write, id, told),
      made_by: me,
      made_at: write.now,
      time_by: me,
    })
    .execute()
  const made = { id, citizen: { id: citizen } }
  await write.event(happened('appointment_made', made, 1))
  for (const one of asked) await takeAlong(write, made, one)
  return id
}

/** Changes what is written down. A new time, place or form asks everybody again; a corrected word does not. */
export async function change(
  write: Write,
  a: Appointment,
  version: number,
  when: When,
  told: Told,
  sayWhen: (when: When) => string,
) {
  if (!mayChange(a, actorId(write))) throw new Forbidden()
  if (a.version !== version) {
    throw new Conflict({ theirs: inLines(sayWhen(a), a), yours: inLines(sayWhen(when), told) })
  }
  const same = a.startsAt.getTime() === when.startsAt.getTime()
  const moved = a.place !== told.place
  const asksAgain = !same || a.form !== told.form || moved
  const next = version + 1
  const anew = { answers_from: next, time_by: actorId(write), proposal_id: null }
  exactlyOne(
    await write.q
      .updateTable('appointment.appointment')
      .set({
        ...onTheWall(when),
        ...sealed(write, a.id, told),
        version: next,
        ...(asksAgain ? anew : {}),
      })
      .where('id', '=', a.id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
  // Who is told of it, and how, depends on what is new: another time, another place, or a word.
  const kind = same
    ? moved
      ? 'appointment_place_changed'
      : 'appointment_changed'
    : 'appointment_moved'
  await write.event(happened(kind, a, next))
}

/** Who may write in it, and has a hand in it: the person, the one who made it, and staff who come. */
export const mayChange = (a: Appointment, person: Id): boolean =>
  a.mayWrite && !a.calledOff && (a.people.some(({ id }) => id === person) || a.madeBy === person)

/** Everything that is written of it, as lines: so that nobody’s words are lost when two have changed it. */
export const inLines = (when: string, told: Told): string =>
  [when, told.title, told.place, told.what, told.way, told.address, told.link]
    .filter(Boolean)
    .join('\n')

export async function callOff(write: Write, a: Appointment, version: number) {
  if (!mayChange(a, actorId(write))) throw new Forbidden()
  exactlyOne(
    await write.q
      .updateTable('appointment.appointment')
      .set({ called_off_at: write.now, called_off_by: actorId(write), version: version + 1 })
      .where('id', '=', a.id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
  await write.event(happened('appointment_called_off', a, version + 1))
}

/** Alone with it, and allowed to: then a new time needs nobody's yes. */
export const movesAlone = (a: Appointment): boolean => isAlone(a) && a.mayWrite
