import { type RawBuilder, sql } from 'kysely'
import { oneOf, type Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { asThread, type Row, rows } from './message.rows.ts'
import type { Thread } from './message.types.ts'

export const PAGE = 20

/** Why a thread is seen, for the log: by work, as a substitute, or because the person chose it. */
const grounds: Record<string, string> = { staff: 'relation', team: 'relation', chosen: 'consent' }

function shown(read: Read, all: readonly Row[]) {
  for (const { citizen_id, way } of all)
    read.shows([citizen_id], 'messages', grounds[way] ?? 'substitute')
}

export interface Threads {
  threads: Thread[]
  pages: number
}

async function list(
  read: Read,
  only: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  page: number,
) {
  const all = await rows(
    read,
    only,
    sql`order by ${order}, t.id limit ${PAGE} offset ${(page - 1) * PAGE}`,
  )
  shown(read, all)
  return {
    threads: all.map((row) => asThread(read, row)),
    pages: Math.max(1, Math.ceil((all[0]?.all ?? 0) / PAGE)),
  }
}

/** The acting person's threads, the newest words first; those of a team are on its own page. */
export const myThreads = (read: Read, page: number): Promise<Threads> =>
  list(
    read,
    sql`t.id in (select m.thread_id from mine m where m.way <> 'team')`,
    sql`(c.closed_at is not null), last.written_at desc nulls last`,
    page,
  )

/** What waits in the teams that the acting person works in today: the longest wait first, answered ones last. */
export const teamThreads = (read: Read, page: number): Promise<Threads> =>
  list(
    read,
    sql`c.closed_at is null and t.id in (select m.thread_id from mine m where m.way = 'team')`,
    sql`waits.since nulls last, last.written_at desc`,
    page,
  )

/** @throws Missing */
export async function thread(read: Read, id: Id): Promise<Thread & { way: string }> {
  const all = await rows(read, sql`t.id = ${id}`, sql``)
  const row = oneOf(all)
  shown(read, all)
  return { ...asThread(read, row), way: row.way }
}

/** Threads with something in them that the acting person has not read, and how many more there are. */
export async function newThreads(read: Read): Promise<Thread[]> {
  const { threads } = await myThreads(read, 1)
  return threads.filter(({ unread, closedAt }) => unread && closedAt === null)
}

/** Everybody's name in the acting person's threads. */
export async function namesHere(read: Read): Promise<ReadonlyMap<Id, string>> {
  const all = await read.sql(
    sql<{ id: Id; name: string }>`select person_id as id, name from message.names()`,
  )
  return new Map(all.map(({ id, name }) => [id, name]))
}
