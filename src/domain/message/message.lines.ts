import { sql } from 'kysely'
import { actorId, type Read } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { fileName } from '../../platform/files/files.ts'
import { dayOf } from '../../platform/time/days.ts'
import { WORDS } from './message.rows.ts'
import type { Attached, Away, Line, Member, Reading } from './message.types.ts'

export const LINES = 50

export interface Lines {
  /** The oldest of the page first. */
  lines: Line[]
  pages: number
}

/** One page of a thread; the first page is the newest. */
export async function linesOf(read: Read, thread: Id, page = 1): Promise<Lines> {
  const rows = await read.sql(
    sql<{
      id: Id
      author: Id
      at_work: boolean
      sealed: Uint8Array
      at: Date
      all: number
    }>`select id, author_id as author, at_work, words_sealed as sealed, written_at as at, count(*) over ()::int as all
      from message.line where thread_id = ${thread}
      order by written_at desc, id desc limit ${LINES} offset ${(page - 1) * LINES}`,
  )
  const files = await attached(read, thread)
  const lines = rows.reverse().map(({ id, author, at_work, sealed, at }) => ({
    ...{ id, author, at, atWork: at_work },
    words: read.box.open(WORDS, id, sealed),
    files: files.filter(({ line }) => line === id),
  }))
  return { lines, pages: Math.max(1, Math.ceil((rows[0]?.all ?? 0) / LINES)) }
}

async function attached(read: Read, thread: Id): Promise<Attached[]> {
  const rows = await read.sql(
    sql<Omit<Attached, 'name'> & { file: Id; sealed: Uint8Array }>`
      select a.id, a.line_id as line, f.id as file, f.name_sealed as sealed, f.media_type as type, f.bytes, f.scan
      from message.attachment a join platform.file f on f.id = a.file_id
      where a.thread_id = ${thread} order by a.line_id, a.position limit 500`,
  )
  return rows.map(({ file, sealed, ...one }) => ({ ...one, name: fileName(read, file, sealed) }))
}

/** The file of an attachment in this thread; undefined when there is none that the reader may know of. */
export async function fileOf(read: Read, thread: Id, attachment: Id): Promise<Id | undefined> {
  const row = await read.q
    .selectFrom('message.attachment')
    .select('file_id')
    .where('id', '=', attachment)
    .where('thread_id', '=', thread)
    .executeTakeFirst()
  return row?.file_id
}

/** How far others have read, of those whose reading is shown: all who are at work, and those who want it. */
export const readingsOf = (read: Read, thread: Id): Promise<Reading[]> =>
  read.sql(
    sql<Reading>`select person_id as person, max(at) as at from message.look
      where thread_id = ${thread} and person_id <> ${actorId(read)} group by person_id order by 2`,
  )

/** Signs that the acting person has read so far: part of the page, and only when there was something new. */
export async function leaveLook(read: Read, thread: { id: Id; citizen: Id }): Promise<void> {
  await read.sql(
    sql`insert into message.look (id, thread_id, citizen_id, person_id, at_work, at)
      values (${newId()}, ${thread.id}, ${thread.citizen}, ${actorId(read)},
        ${thread.id}::uuid = any (array(select message.answering())), ${read.now})`,
  )
}

/** Everybody who is or was in a thread, in the order they came. */
export const membersOf = (read: Read, thread: Id): Promise<Member[]> =>
  read.sql(
    sql<Member>`select id, person_id as person, kind, sees_from as "seesFrom", added_at as "addedAt",
        added_by as "addedBy", ended_at as "endedAt", ended_by as "endedBy"
      from message.member where thread_id = ${thread} order by added_at, id limit 100`,
  )

/** Of these workers, those who are away today, and who is there instead for this person. */
export const awayOf = (read: Read, citizen: Id, people: readonly Id[]): Promise<Away[]> =>
  read.sql(
    sql<Away>`select a.person_id as person, max(a.until_day)::text as until,
        array(select distinct p.given_name from circle.substitution s
          join circle.staff_relation r on r.id = s.relation_id join person.person p on p.id = s.person_id
          where r.citizen_id = ${citizen} and r.person_id = a.person_id and s.ended_at is null
            and s.from_at <= platform.now() and s.until_at > platform.now()) as instead
      from message.absence a where a.person_id = any (${people}::uuid[]) and a.ended_at is null
        and ${dayOf(read.now)}::date between a.from_day and a.until_day
      group by a.person_id`,
  )
