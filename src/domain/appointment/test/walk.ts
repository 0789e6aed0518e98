import { afterAll, beforeAll, beforeEach } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { errorCode } from '../../../platform/data/connection.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { propose } from '../answers/appointment.answers.ts'
import { appointment } from '../appointment.queries.ts'
import { whenOf } from '../appointment.when.ts'
import { make } from '../appointment.writes.ts'

const zone = 'Europe/Copenhagen'
export const today = whenOf('2026-11-18', '13:00', zone)
export const friday = whenOf('2026-11-20', '10:00', zone)
export const told = {
  form: 'visit',
  minutes: 60,
  title: 'Gåtur',
  place: 'Søen',
  what: '',
} as const

/** Anna's walk with Maja and Jonas: Jonas sees this one appointment of hers and no other. */
export interface Walk {
  town: Town
  anna: Somebody
  ida: Somebody
  jonas: Somebody
  maja: Somebody
  ulla: Somebody
  stranger: Somebody
  id: Id
}

/** One town for a file, and a new walk for each test. */
export function aWalk(): Walk {
  const walk = {} as Walk
  beforeAll(async () => {
    const town = await aTown()
    Object.assign(walk, {
      town,
      anna: await town.person('Anna'),
      ida: await town.person('Ida', 'relative'),
      jonas: await town.person('Jonas', 'peer'),
      maja: await town.person('Maja', 'staff'),
      ulla: await town.person('Ulla', 'staff'),
      stranger: await town.person('Stranger', 'staff'),
    })
    await town.works(walk.maja, walk.anna)
    await town.works(walk.ulla, walk.anna, { role: 'night' })
    await town.shares(walk.anna, walk.ida, 'hopes')
  })
  afterAll(() => walk.town.close())
  beforeEach(async () => {
    walk.id = await walk.town.writes(walk.anna, (write) =>
      make(write, walk.anna.id, today, told, [
        { id: walk.maja.id, isStaff: true },
        { id: walk.jonas.id, isStaff: false },
      ]),
    )
  })
  return walk
}

/** The database's own word for a refusal; a change that hit nothing is 'nothing'. */
export async function refusal(work: Promise<unknown>): Promise<string | undefined> {
  try {
    const done = await work
    return done === 0n ? 'nothing' : undefined
  } catch (error) {
    return errorCode(error) ?? (error as Error).name
  }
}

/** An update of the walk, as an intruder would send it. */
export const sets = ({ town, id }: Walk, who: Somebody, values: Record<string, unknown>) =>
  refusal(
    town.writes(who, async (write) => {
      const done = await write.q
        .updateTable('appointment.appointment')
        .set(values)
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      return done.numUpdatedRows
    }),
  )

/** An answer to the walk, in whosever name. */
export const says = (walk: Walk, who: Somebody, person: Somebody, citizen = walk.anna) =>
  refusal(
    walk.town.writes(who, (write) =>
      write.q
        .insertInto('appointment.answer')
        .values({
          id: newId(),
          appointment_id: walk.id,
          citizen_id: citizen.id,
          person_id: person.id,
          version: 1,
          answer: 'yes',
          at: write.now,
        })
        .execute(),
    ),
  )

/** Somebody proposes Friday at ten. */
export const proposes = ({ town, id }: Walk, who: Somebody) =>
  town.writes(who, async (write) =>
    propose(write, await appointment(write, id), friday, {
      form: 'visit',
      words: 'Hellere fredag',
    }),
  )

export const seenBy = ({ town, id }: Walk, who: Somebody) =>
  town.reads(who, (read) => appointment(read, id))
