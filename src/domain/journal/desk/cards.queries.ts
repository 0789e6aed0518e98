import { sql } from 'kysely'
import { actorId, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { places } from '../journal.rows.ts'
import { begunAt, lastDayOf } from '../write/drafts.rules.ts'

const MOST = 40

export interface FreshComment {
  id: Id
  note: Id
  citizen: { id: Id; name: string }
  words: string
  at: Date
}

const FRESH_DAYS = 30

/**
 * What the people whom the acting person works with have said to notes, and nobody has answered yet: oldest
 * first. For *I dag*.
 */
export async function freshComments(read: Read): Promise<FreshComment[]> {
  const rows = await read.sql(
    sql<{ id: Id; note: Id; citizen: Id; name: string; words: Uint8Array; at: Date }>`
      select c.id, c.note_id as note, c.citizen_id as citizen, p.given_name as name, c.words_sealed as words, c.at
      from journal.comment c join person.person p on p.id = c.citizen_id
      where c.citizen_id = any (array(select circle.attended())) and c.author_id = c.citizen_id
        and c.at > platform.now() - make_interval(days => ${FRESH_DAYS})
        and not exists (select from journal.comment later where later.note_id = c.note_id
          and later.author_id <> later.citizen_id and later.at > c.at)
      order by c.at limit ${MOST}`,
  )
  read.shows([...new Set(rows.map(({ citizen }) => citizen))], 'journal')
  return rows.map(({ id, note, citizen, name, words, at }) => ({
    ...{ id, note, at },
    citizen: { id: citizen, name },
    words: read.box.open(places.comment, id, words),
  }))
}

export interface OpenDraft {
  /** Null: it is about a group. */
  citizen: { id: Id; name: string } | null
  note: Id
  /** Its last day: at midnight it is gone. */
  lastDay: string
}

/** The acting person’s own drafts of notes, the first to be deleted first. The words stay closed here. */
export async function openDrafts(read: Read): Promise<OpenDraft[]> {
  const rows = await read.sql(
    sql<{ form: string; at: Date; id: Id | null; name: string | null }>`
      select d.form, d.saved_at as at, p.id, p.given_name as name from platform.draft d
        left join person.person p on p.id = case when d.form ~ '^note:[0-9a-f-]{36}' then substr(d.form, 6, 36)::uuid end
      where d.author_id = ${actorId(read)} and d.form like 'note:%'
        and (p.id is not null or d.form like 'note:group:%') order by d.saved_at limit ${MOST}`,
  )
  return rows.map(({ form, at, id, name }) => {
    const note = form.split(':')[2] ?? ''
    const begun = begunAt(note) ?? at
    const citizen = id ? { id, name: name ?? '' } : null
    return { citizen, note, lastDay: lastDayOf(begun < at ? begun : at) }
  })
}
