import { type RawBuilder, sql } from 'kysely'
import { actorId, type Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { ordinaryAnswer } from './message.rules.ts'
import type { Answers, Thread } from './message.types.ts'

export const TITLE = 'message.thread.title'
export const WORDS = 'message.line.words'

export interface Row {
  id: Id
  citizen_id: Id
  unit_id: Id | null
  unit: string | null
  title_sealed: Uint8Array | null
  started_at: Date
  members: Id[]
  last_id: Id | null
  last_author: Id | null
  last_words: Uint8Array | null
  last_at: Date | null
  waiting_since: Date | null
  at_work: boolean
  answer_days: number | null
  answer_time: string | null
  answer_unit: string | null
  phone: string | null
  taken_by: Id | null
  taken_at: Date | null
  closed_at: Date | null
  unread: boolean
  way: string
  all: number
}

/**
 * Threads as far as the reader sees them, each with its newest line, who waits, and by when there is an answer. What
 * was said among friends before somebody at work came into it waits for nobody.
 */
export const rows = (read: Read, only: RawBuilder<unknown>, page: RawBuilder<unknown>) =>
  read.sql(sql<Row>`
    with mine as materialized (select * from message.mine())
    select t.id, t.citizen_id, t.unit_id, u.name as unit, t.title_sealed, t.started_at,
      array(select m.person_id from message.member m where m.thread_id = t.id and m.ended_at is null order by m.added_at)
        as members,
      last.id as last_id, last.author_id as last_author, last.words_sealed as last_words, last.written_at as last_at,
      waits.since as waiting_since, t.unit_id is not null or exists (select from message.member m
        where m.thread_id = t.id and m.kind = 'staff' and m.ended_at is null) as at_work,
      a.answer_days, a.answer_time, a.name as answer_unit, a.phone, k.person_id as taken_by, k.taken_at, c.closed_at,
      coalesce(last.author_id <> ${actorId(read)} and exists (select from message.line l where l.thread_id = t.id
        and l.author_id <> ${actorId(read)} and l.written_at > coalesce((select max(o.at) from message.look o
          where o.thread_id = t.id and o.person_id = ${actorId(read)}), '-infinity')), false) as unread,
      (select min(m.way) from mine m where m.thread_id = t.id) as way, count(*) over ()::int as all
    from message.thread t left join municipality.unit u on u.id = t.unit_id
      left join lateral (select l.id, l.author_id, l.words_sealed, l.written_at from message.line l
        where l.thread_id = t.id order by l.written_at desc, l.id desc limit 1) last on true
      left join lateral (select min(l.written_at) as since from message.line l where l.thread_id = t.id and not l.at_work
        and (t.unit_id is not null or l.written_at >= (select min(m.added_at) from message.member m
          where m.thread_id = t.id and m.kind = 'staff'))
        and l.written_at > coalesce((select max(o.written_at) from message.line o
          where o.thread_id = t.id and o.at_work), '-infinity')) waits on true
      left join lateral (select tm.answer_days, tm.answer_time, n.name, n.phone
        from message.team tm join municipality.unit n on n.id = tm.unit_id
        where tm.unit_id = t.unit_id or (t.unit_id is null and tm.unit_id in (select r.unit_id
          from circle.staff_relation r join message.member m on m.person_id = r.person_id and m.thread_id = t.id
          where r.citizen_id = t.citizen_id and m.ended_at is null and r.ended_at is null)) limit 1) a on true
      left join message.taking k on k.thread_id = t.id and k.ended_at is null
      left join message.closing c on c.thread_id = t.id and c.ended_at is null
    where ${only} ${page}`)

export function asThread(read: Read, row: Row): Thread {
  const { last_id, last_author, last_words, last_at } = row
  return {
    id: row.id,
    citizen: row.citizen_id,
    unit: row.unit_id && row.unit ? { id: row.unit_id, name: row.unit } : null,
    title: row.title_sealed ? read.box.open(TITLE, row.id, row.title_sealed) : '',
    startedAt: row.started_at,
    members: row.members,
    last:
      last_id && last_author && last_words && last_at
        ? { author: last_author, words: read.box.open(WORDS, last_id, last_words), at: last_at }
        : null,
    waitingSince: row.waiting_since,
    answers: row.at_work ? answersOf(row) : null,
    taken: row.taken_by && row.taken_at ? { by: row.taken_by, at: row.taken_at } : null,
    closedAt: row.closed_at,
    unread: row.unread,
  }
}

const answersOf = (row: Row): Answers => ({
  days: row.answer_days ?? ordinaryAnswer.days,
  time: row.answer_time ?? ordinaryAnswer.time,
  unit: row.answer_unit ?? '',
  phone: row.phone ?? '',
})
