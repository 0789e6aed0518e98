import { sql } from 'kysely'
import type { Id } from '../../platform/data/id.ts'
import type { Tidy } from '../../platform/jobs/handler.ts'
import { dayOf, wall } from '../../platform/time/days.ts'
import { beginsAt, dueUntil, keptFrom } from './write/drafts.rules.ts'

/** From this hour a member of staff is told that a draft of theirs is deleted at midnight. */
const TELL_FROM = 12

/** When a draft was begun is in the note’s own identifier, which stands in the draft’s name (write/drafts.ts). */
const begunBefore = (moment: Date) => sql`form like 'note:%' and (saved_at < ${moment}
  or (substr(right(form, 36), 15, 1) = '7' and left(right(form, 36), 13) < ${beginsAt(moment)}))`

/** A draft is no note: it is finished, or gone, by the end of the next working day. Its author is told first. */
export const journalTidies: Tidy[] = [
  {
    name: 'note_drafts',
    async run(write) {
      const gone = await write.sql(
        sql`delete from platform.draft where ${begunBefore(keptFrom(dayOf(write.now)))} returning id`,
      )
      return gone.length
    },
  },
  {
    name: 'note_drafts_told',
    async run(write) {
      const today = dayOf(write.now)
      if (wall(write.now).hour < TELL_FROM) return 0
      const told = await write.sql(
        sql<{ id: Id }>`
          insert into journal.draft_told (person_id, day)
          select distinct author_id, ${today}::date from platform.draft where ${begunBefore(dueUntil(today))}
          on conflict do nothing returning person_id as id`,
      )
      for (const { id } of told)
        await write.event({ room: 'journal', kind: 'note_draft_due', object: id, citizen: null })
      await write.sql(sql`delete from journal.draft_told where day < ${today}::date - 7`)
      return told.length
    },
  },
]
