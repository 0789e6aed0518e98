import { sql } from 'kysely'
import type { Town } from '../../../../test/town.ts'

/** The municipality offers rooms of one's own, or does not. */
export const offersRooms = (town: Town, value: 'yes' | 'no') =>
  town.seeds((write) =>
    write.sql(
      sql`insert into municipality.setting (key, value) values ('own_room_offered', ${value})
        on conflict (key) do update set value = excluded.value`,
    ),
  )
