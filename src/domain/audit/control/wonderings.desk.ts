import { sql } from 'kysely'
import { actorId, oneOf, type Read, type Write } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { ANSWER, WORDS } from './wonderings.queries.ts'

export interface Wondering {
  id: Id
  citizen: Id
  name: string
  looked: Id
  lookedName: string
  look: Id
  lookAt: Date
  askedAt: Date
}

const wonderings = sql`
  select w.id, w.citizen_id as citizen, c.given_name || ' ' || c.family_name as name, w.looked_id as looked,
    p.given_name || ' ' || p.family_name as "lookedName", w.look_id as look, w.look_at as "lookAt",
    w.asked_at as "askedAt"
  from audit.wondering w join person.person c on c.id = w.citizen_id join person.person p on p.id = w.looked_id
  where w.citizen_id <> platform.actor() and exists (select from audit.controller())`

/** What waits for an answer, oldest first. For the officer alone; it is a look at the log. */
export async function openWonderings(read: Read): Promise<Wondering[]> {
  const rows = await read.sql(
    sql<Wondering>`${wonderings}
      and not exists (select from audit.wondering_answer a where a.wondering_id = w.id)
      order by w.asked_at limit 200`,
  )
  read.shows(
    rows.map((row) => row.citizen),
    'log',
  )
  return rows
}

export interface WholeWondering extends Wondering {
  words: string
  /** Whether the one who looked has been asked. */
  question: Id | null
  answered: boolean
}

/** @throws Missing when it is not the officer who asks */
export async function wonderingOf(read: Read, id: Id): Promise<WholeWondering> {
  const one = oneOf(await read.sql(sql<Wondering>`${wonderings} and w.id = ${id}`))
  read.shows([one.citizen], 'log')
  const rows = await read.sql(
    sql<{ words_sealed: Uint8Array | null; question: Id | null; answered: boolean }>`
      select w.words_sealed, (select q.id from audit.question q where q.wondering_id = w.id limit 1) as question,
        exists (select from audit.wondering_answer a where a.wondering_id = w.id) as answered
      from audit.wondering w where w.id = ${id}`,
  )
  const { words_sealed, ...rest } = oneOf(rows)
  return { ...one, ...rest, words: words_sealed ? read.box.open(WORDS, id, words_sealed) : '' }
}

/** The officer answers in plain words, for the person to read where they asked. */
export async function answerWondering(write: Write, one: { id: Id; citizen: Id }, words: string) {
  await write.q
    .insertInto('audit.wondering_answer')
    .values({
      wondering_id: one.id,
      answered_at: write.now,
      answered_by: actorId(write),
      words_sealed: write.box.seal(ANSWER, one.id, words),
    })
    .execute()
  const { id: object, citizen } = one
  await write.event({ room: 'audit', kind: 'wondering_answered', object, citizen })
}
