import { sql } from 'kysely'
import type { Tidy } from '../../platform/jobs/handler.ts'

/** What nobody has to do: an owner who no longer works here holds on to nothing, and an old visit opens nothing. */
export const contactTidies: Tidy[] = [
  {
    name: 'contact_owners',
    async run(write) {
      const back = await write.sql(
        sql<{ id: string }>`update contact.responsibility
          set ended_at = platform.now(), ended_how = 'role_ended'
          where ended_at is null returning contact_id as id`,
      )
      for (const { id } of back)
        await write.event({
          room: 'contact',
          kind: 'contact_owner_left',
          object: id,
          citizen: null,
        })
      return back.length
    },
  },
  {
    name: 'contact_visits',
    async run(write) {
      const gone = await write.sql(
        sql`delete from contact.come_back
          where ends_at <= platform.now() or ended_at is not null returning id`,
      )
      return gone.length
    },
  },
]
