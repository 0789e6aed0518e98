import { sql } from 'kysely'
import type { Tidy } from '../../platform/jobs/handler.ts'

/**
 * A session that is over opens nothing; what remains of it is taken away. One that ended by itself stays for twelve
 * hours, so that a form that comes too late finds whose it is. No session lasts longer than a day.
 */
export const personTidies: Tidy[] = [
  {
    name: 'sessions',
    async run(write) {
      const gone = await write.sql(
        sql`delete from person.session
          where ended_at is not null or ends_at <= platform.now() - interval '12 hours'
            or seen_at <= platform.now() - interval '1 day' returning id`,
      )
      await write.sql(
        sql`delete from person.session_ending where ended_at <= platform.now() - interval '2 days'`,
      )
      return gone.length
    },
  },
  {
    name: 'waysIn',
    async run(write) {
      // What was used once is remembered for longer than anything could be used again.
      const spent = await write.sql(
        sql`delete from person.spent where at <= platform.now() - interval '2 days' returning mark`,
      )
      const links = await write.sql(
        sql`delete from person.link where until_at <= platform.now() - interval '1 day' returning id`,
      )
      const letIn = await write.sql(
        sql`delete from person.way_in where until_at <= platform.now() - interval '90 days' returning id`,
      )
      return spent.length + links.length + letIn.length
    },
  },
  {
    name: 'portraits',
    async run(write) {
      // The policy shows housekeeping only those whose person does not work here any more.
      const gone = await write.sql(sql`delete from person.portrait returning id`)
      return gone.length
    },
  },
]
