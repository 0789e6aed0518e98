import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { daysBetween, sayNear, ZONE } from '../../platform/time/days.ts'
import { Refused } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { type Around, peopleAround } from '../circle/index.ts'
import type { Asked } from './appointment.company.ts'
import { myTimesAround } from './appointment.queries.ts'
import { me, sayWhen } from './appointment.says.ts'
import { timeWords } from './appointment.time.words.ts'
import type { Appointment } from './appointment.types.ts'
import { isOnTheWall, overlap, type When, whenOf } from './appointment.when.ts'
import { appointmentWords } from './appointment.words.ts'
import { isVideoLink } from './around/around.rules.ts'
import { aroundWords } from './around/around.words.ts'
import { appointmentDeskWords } from './desk/appointment.desk.words.ts'

const FAR_DAYS = 731

/** The time that was written: ahead, and within two years. A time that stands already is not asked about. */
export function timeOf(input: { day: string; time: string }, visit: Visit, now?: When): When {
  const w = timeWords[visit.lang]
  const when = whenOf(input.day, input.time, now?.zone ?? ZONE)
  if (now && now.startsAt.getTime() === when.startsAt.getTime()) return when
  if (!isOnTheWall(when)) {
    const day = sayNear(when.day, visit.today, visit.lang)
    throw new Refused('time', aroundWords[visit.lang].gap(day))
  }
  if (when.startsAt <= visit.now) throw new Refused('day', w.gone)
  if (daysBetween(visit.today, when.day) > FAR_DAYS) throw new Refused('day', w.far)
  return when
}

/** A link leads out of the house: it is https, and looks like one. */
export function checkLink(link: string, visit: Visit) {
  if (link !== '' && !isVideoLink(link)) throw new Refused('link', aroundWords[visit.lang].notHttps)
}

interface Wanted extends When {
  minutes: number
  /** The appointment itself, when it is moved: it is not in its own way. */
  id?: Id
}

/** Somebody at work is in one place at a time: a kind sentence names what stands there already. */
export async function notBusy(
  read: Read,
  visit: Visit,
  wanted: Wanted,
  say: 'busy' | 'busyYes',
  field: string,
) {
  if (!visit.person?.kinds.includes('staff')) return
  const others = (await myTimesAround(read, wanted.day)).filter(({ id }) => id !== wanted.id)
  const found = overlap(wanted, others)
  if (!found) return
  const sentence = appointmentDeskWords[visit.lang][say]
  throw new Refused(field, sentence(found.title, found.citizen.name, sayWhen(found, visit)))
}

/** The answer is to the appointment as the person saw it: when it has changed, they see it first. */
export function stillTheSame(a: Appointment, version: number, visit: Visit) {
  if (a.version !== version) {
    throw new Refused('answer', appointmentWords[visit.lang].changedMeanwhile)
  }
}

/** Whom one can ask along: the person everybody around them, staff their colleagues around the person. */
export async function whoCanCome(read: Read, visit: Visit, citizen: Id): Promise<Around[]> {
  const around = unique(await peopleAround(read, citizen)).filter(({ id }) => id !== me(visit))
  return citizen === me(visit) ? around : around.filter(({ isStaff }) => isStaff)
}

/** Somebody may be there in two ways; they are asked once. */
const unique = (all: readonly Around[]) => [...new Map(all.map((one) => [one.id, one])).values()]

/** Those who were chosen, each from the list that was shown. */
export function chosenFrom(around: readonly Around[], ids: readonly Id[], visit: Visit): Asked[] {
  return [...new Set(ids)].map((id) => {
    const found = around.find((one) => one.id === id)
    if (!found) throw new Refused('people', timeWords[visit.lang].notAround)
    return { id, isStaff: found.isStaff }
  })
}
