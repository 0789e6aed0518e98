import { sql } from 'kysely'
import { annaAndIda, aTown, type Somebody, type Town } from '../../../../test/town.ts'
import type { Id } from '../../../platform/data/id.ts'
import { writeOwnPage } from '../own.writes.ts'

/** The municipality offers rooms of one's own, or does not. */
export const offersRooms = (town: Town, value: 'yes' | 'no') =>
  town.seeds((write) =>
    write.sql(
      sql`insert into municipality.setting (key, value) values ('own_room_offered', ${value})
        on conflict (key) do update set value = excluded.value`,
    ),
  )

/** A town in which rooms are offered. */
export async function aTownOfRooms(): Promise<Town> {
  const town = await aTown()
  await offersRooms(town, 'yes')
  return town
}

/** Anna with one page in her room, and Ida in her circle. */
export async function annasRoom(town: Town): Promise<{ anna: Somebody; ida: Somebody; page: Id }> {
  const both = await annaAndIda(town)
  const page = await town.writes(both.anna, (write) =>
    writeOwnPage(write, { kind: 'writing', title: 'Nat', words: 'Det, ingen andre ved.' }),
  )
  return { ...both, page }
}
