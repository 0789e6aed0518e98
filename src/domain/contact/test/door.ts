import { sql } from 'kysely'
import type { Somebody, Town } from '../../../../test/town.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { register } from '../../person/index.ts'
import { openContact } from '../write/open.writes.ts'

export interface DoorTown {
  town: Town
  door: Id
  street: Id
  support: Id
  nina: Somebody
  jens: Somebody
  sami: Somebody
  maja: Somebody
  christine: Somebody
  anna: Somebody
}

/** A town with a door: Nina and Jens in it, Sami on the street, Maja at home support, Christine who leads. */
export async function aDoor(town: Town): Promise<DoorTown> {
  const unit = async (name: string, kind: string) => {
    const id = newId()
    const phone = '12 34 56 78'
    await town.seeds((write) =>
      write.q.insertInto('municipality.unit').values({ id, name, kind, phone }).execute(),
    )
    return id
  }
  const works = async (name: string, unitId: Id, kind = 'staff'): Promise<Somebody> => {
    const roles = [{ kind, unit: unitId, from: '2020-01-01' }]
    const id = await town.seeds((write) => register(write, { givenName: name, roles }, town.key))
    return { id, name, actor: { kind: 'person', id } }
  }
  const door = await unit('Døren', 'door')
  const street = await unit('Gadeplan', 'outreach')
  const support = await unit('Støtte i eget hjem', 'home_support')
  await hours(town)
  return {
    town,
    door,
    street,
    support,
    nina: await works('Nina', door),
    jens: await works('Jens', door),
    sami: await works('Sami', street),
    maja: await works('Maja', support),
    christine: await works('Christine', support, 'leader'),
    anna: await town.person('Anna'),
  }
}

/** Open every day from ten to eight. */
async function hours(town: Town) {
  const id = newId()
  const text = { answered_by: 'Nina', cost: 'Som andre opkald.' }
  await town.seeds(async (write) => {
    await write.q
      .insertInto('municipality.help_line')
      .values({ id, position: 1, name: 'Døren', phone: '12 34 56 78', ...text })
      .execute()
    const days = [1, 2, 3, 4, 5, 6, 7]
    const line = { line_id: id, from_time: '10:00', until_time: '20:00' }
    await write.q
      .insertInto('municipality.help_hours')
      .values(days.map((weekday) => ({ weekday, ...line })))
      .execute()
  })
}

export const plainContact = {
  about: 'self',
  answerWay: 'here',
  meeting: [],
  young: false,
} as const

/** Somebody without a name writes. */
export const writes = ({ town, door }: DoorTown, words = 'Jeg kan ikke sove.', more = {}) =>
  town.db
    .as({ kind: 'visitor' })
    .write((write) => openContact(write, { ...plainContact, unit: door, words, ...more }))

/** The day comes when a person no longer works here. */
export const stopsWorking = (town: Town, who: Somebody, day: string) =>
  town.seeds((write) =>
    write.sql(sql`update person.role set until_day = ${day}::date where person_id = ${who.id}`),
  )
