import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { Refused } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import type { Coming } from '../appointment.rules.ts'
import { me } from '../appointment.says.ts'
import { endOf, type Stretch } from '../appointment.when.ts'
import { aroundDeskWords } from '../around/around.desk.words.ts'

/** A time in which somebody at work is taken, and nothing of by whom. */
export interface Taken extends Stretch {
  person: Id
  appointment: Id
  travel: number
}

/** When these people at work are taken between two moments. One query for all of them. */
export async function takenTimes(
  read: Read,
  people: readonly Id[],
  from: Date,
  until: Date,
): Promise<Taken[]> {
  if (people.length === 0) return []
  return read.sql(
    sql<Taken>`select person_id as person, appointment_id as appointment, starts_at as "startsAt", minutes, travel
      from appointment.taken(${[...people]}::uuid[], ${from}, ${until})`,
  )
}

interface Wanted extends Stretch {
  people: readonly { id: Id; name: string }[]
  /** The appointment itself, when it is moved: it is not in its own way. */
  id?: Id
  field: string
}

/** The others who work and come: each is in one place at a time. @throws Refused naming the first who is not free */
export async function nobodyTaken(read: Read, visit: Visit, wanted: Wanted) {
  const people = wanted.people.filter(({ id }) => id !== me(visit))
  const ids = people.map(({ id }) => id)
  const taken = await takenTimes(read, ids, wanted.startsAt, endOf(wanted))
  const found = taken.find(({ appointment }) => appointment !== wanted.id)
  const name = people.find(({ id }) => id === found?.person)?.name
  if (name === undefined) return
  const w = aroundDeskWords[visit.lang]
  throw new Refused(wanted.field, wanted.field === 'answer' ? w.takenNow(name) : w.taken(name))
}

/** Those of an appointment who come because it is their work. */
export const staffIn = ({ people }: { people: readonly Coming[] }): Coming[] =>
  people.slice(1).filter(({ kinds }) => kinds.includes('staff'))
