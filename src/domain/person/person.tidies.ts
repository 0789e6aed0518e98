import { sql } from 'kysely'
import type { Tidy } from '../../platform/jobs/handler.ts'

/** A session that is over opens nothing; what remains of it is taken away. */
export const personTidies: Tidy[] = [
  {
    name: 'sessions',
    async run(write) {
      const gone = await write.sql(
        sql`delete from person.session
          where ended_at is not null or ends_at <= platform.now() returning id`,
      )
      return gone.length
    },
  },
]
