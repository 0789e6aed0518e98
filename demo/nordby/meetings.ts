import {
  type Appointment,
  aheadOf,
  answer,
  callOff,
  type MeetingForm,
  make,
  propose,
  takeAlong,
  whenOf,
} from '../../src/domain/appointment/index.ts'
import { oneOf } from '../../src/platform/data/db.ts'
import { ZONE } from '../../src/platform/time/days.ts'
import type { Soon } from './calendar.ts'
import type { Name } from './people.ts'
import type { Act, Scene } from './telling.ts'

interface Meeting {
  when: Soon
  title: string
  place: string
  what?: string
  minutes?: number
  form?: MeetingForm
  /** Who comes besides the person. Those from the person's own circle are asked by the person alone. */
  with?: Name[]
}

const wallOf = ({ toldAt }: Scene, when: Soon) => {
  const { day, time } = when(toldAt)
  return whenOf(day, time, ZONE)
}

export const meets =
  (as: string, meeting: Meeting): Act =>
  async (scene) => {
    const { title, place, what = '', minutes = 60, form = 'visit' } = meeting
    const id = await make(
      scene.write,
      scene.citizen,
      wallOf(scene, meeting.when),
      { title, place, what, minutes, form },
      (meeting.with ?? []).map((name) => ({ id: scene.idOf(name), isStaff: scene.isStaff(name) })),
    )
    scene.keep(as, { id, subject: 'appointments', version: 1 })
  }

async function found({ write, citizen, kept }: Scene, as: string): Promise<Appointment> {
  const { id } = kept(as)
  return oneOf((await aheadOf(write, citizen)).filter((one) => one.id === id))
}

export const answersMeeting =
  (as: string, said: Parameters<typeof answer>[2]): Act =>
  async (scene) =>
    answer(scene.write, await found(scene, as), said)

export const asksToMove =
  (as: string, when: Soon, words = ''): Act =>
  async (scene) => {
    const meeting = await found(scene, as)
    await propose(scene.write, meeting, wallOf(scene, when), { form: meeting.form, words })
  }

export const callsOff =
  (as: string): Act =>
  async (scene) => {
    const meeting = await found(scene, as)
    await callOff(scene.write, meeting, meeting.version)
  }

/** The person takes somebody from the circle along. */
export const brings =
  (as: string, who: Name): Act =>
  ({ write, citizen, kept, idOf, isStaff }) =>
    takeAlong(
      write,
      { id: kept(as).id, citizen: { id: citizen } },
      { id: idOf(who), isStaff: isStaff(who) },
    )
