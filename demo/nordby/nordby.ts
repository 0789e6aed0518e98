import { journal } from '../../src/domain/circle/index.ts'
import type { Box } from '../../src/platform/crypto/box.ts'
import type { Pool } from '../../src/platform/data/connection.ts'
import { makeDb, type Read } from '../../src/platform/data/db.ts'
import { newId } from '../../src/platform/data/id.ts'
import { type Clock, movableClock } from '../../src/platform/time/clock.ts'
import { tellAppointments } from './appointments.ts'
import { tellContacts } from './contacts.ts'
import { addEmergencyUnits, tellControl } from './control.ts'
import { addDoor } from './door.ts'
import { addBeds, tellDuty } from './duty.ts'
import { addHelp } from './help.ts'
import { addLaw } from './law.ts'
import { tellMessages } from './messages.ts'
import { addPhrases } from './notes.acts.ts'
import { tellNotices } from './notices.ts'
import { offerOwnRooms } from './own-rooms.ts'
import { addPeople, type Name, names } from './people.ts'
import { tellPhones } from './phones.ts'
import { tellPortraits } from './portraits.ts'
import { addRights } from './rights.ts'
import { allOrNothing } from './seeding.ts'
import { tell } from './tell.ts'
import { addKeeping } from './together.ts'
import { addTown } from './town.ts'
import { layNudgesReady } from './wellbeing.ts'
import { addWork } from './work.ts'

export interface Hands {
  /** Owns the tables, and can become the seed role and the roles of those who write. */
  owner: Pool
  box: Box
  key: Uint8Array
  clock: Clock
  /** Told once, when there is something to do. */
  begins?: () => void
}

/**
 * Makes the demo municipality in an empty database; does nothing in one that has a municipality. The town is
 * laid down as nobody. What people wrote, they write here themselves, through the rooms and their policies,
 * each at the moment of their own life.
 */
export async function seedNordby({ owner, box, key, clock, begins }: Hands): Promise<void> {
  await allOrNothing(owner, async (pool) => {
    const toldAt = clock.now()
    const moving = movableClock(toldAt)
    const db = makeDb({ pool, clock: moving, box, journal })
    const seed = db.as({ kind: 'system', role: 'roret_seed' })
    if (await seed.read(hasMunicipality)) return
    begins?.()
    const ids = new Map(names.map((name) => [name, newId()]))
    const idOf = (name: Name) => ids.get(name) ?? ''
    const units = await seed.write(async (write) => {
      const units = await addTown(write)
      const laws = await addLaw(write)
      const lines = await addHelp(write, toldAt.getUTCFullYear())
      await addRights(write)
      await offerOwnRooms(write)
      await addDoor(write, { lines, laws })
      await addPeople(write, { key, idOf, units, toldAt })
      await addWork(write, { idOf, units, laws, toldAt })
      await addEmergencyUnits(write, units)
      await addBeds(write, units)
      await addPhrases(write, { idOf, units })
      await addKeeping(write)
      return units
    })
    await tell(db, { moving, idOf, toldAt })
    await seed.write((write) => layNudgesReady(write, toldAt))
    await tellAppointments(db, { moving, idOf, units, toldAt })
    await tellContacts(db, { moving, idOf, toldAt })
    await tellDuty(db, { moving, idOf, units, toldAt })
    await tellControl(db, { moving, idOf, toldAt })
    await tellMessages(db, { moving, idOf, units, toldAt })
    await tellPhones(db, idOf)
    await tellPortraits(db, idOf)
    moving.move(toldAt)
    await tellNotices(db, seed, { idOf, toldAt })
  })
}

async function hasMunicipality({ q }: Read): Promise<boolean> {
  const row = await q.selectFrom('municipality.municipality').select('name').executeTakeFirst()
  return row !== undefined
}
