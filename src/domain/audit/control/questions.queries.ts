import { type RawBuilder, sql } from 'kysely'
import { oneOf, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import type { FindingCode } from './control.rules.ts'

export const REPLY = 'audit.reply.words'
export const FOUND = 'audit.finding.words'

/** A question to one who looked, as those see it who have it before them. */
export interface Question {
  id: Id
  asked: Id
  askedName: string
  citizen: Id | null
  citizenName: string | null
  lookAt: Date
  subjects: string[]
  ground: string
  askedAt: Date
  by: 'control' | 'wondering' | 'alarm'
  control: Id | null
  replied: boolean
  finding: FindingCode | null
}

const questions = (where: RawBuilder<unknown>) => sql<Question>`
  select q.id, q.asked_id as asked, btrim(a.given_name || ' ' || a.family_name) as "askedName",
    q.citizen_id as citizen, btrim(c.given_name || ' ' || c.family_name) as "citizenName",
    q.look_at as "lookAt", q.subjects, q.ground, q.asked_at as "askedAt", q.control_id as control,
    case when q.control_id is not null then 'control' when q.wondering_id is not null then 'wondering'
      else 'alarm' end as by,
    exists (select from audit.reply r where r.question_id = q.id) as replied, f.code as finding
  from audit.question q join person.person a on a.id = q.asked_id
    left join person.person c on c.id = q.citizen_id left join audit.finding f on f.question_id = q.id
  where ${where} order by q.asked_at, q.id limit 300`

/** What waits for the acting person's own answer, oldest first. */
export const questionsToMe = (read: Read): Promise<Question[]> =>
  read.sql(questions(sql`q.id = any (array(select audit.asked_of_me()))`))

/** One that the acting person is asked. @throws Missing when it is answered, or another's */
export const questionToMe = async (read: Read, id: Id): Promise<Question> =>
  oneOf(
    await read.sql(questions(sql`q.id = ${id} and q.id = any (array(select audit.asked_of_me()))`)),
  )

const kept = sql`q.id = any (array(select audit.questions_kept()))`

/** Those that are looked after and not finished: oldest first. It is a look at the log. */
export const openQuestions = (read: Read): Promise<Question[]> =>
  shown(
    read,
    sql`${kept} and not exists (select from audit.finding f2 where f2.question_id = q.id)`,
  )

/** Those of one control. */
export const questionsOf = (read: Read, control: Id): Promise<Question[]> =>
  shown(read, sql`${kept} and q.control_id = ${control}`)

async function shown(read: Read, where: RawBuilder<unknown>): Promise<Question[]> {
  const rows = await read.sql(questions(where))
  read.shows(
    rows.flatMap((row) => (row.citizen ? [row.citizen] : [])),
    'log',
  )
  return rows
}

export interface WholeQuestion extends Question {
  reply: { at: Date; words: string } | null
  found: string | null
}

/** One with its answer and what was found. @throws Missing */
export async function questionKept(read: Read, id: Id): Promise<WholeQuestion> {
  const one = oneOf(await shown(read, sql`${kept} and q.id = ${id}`))
  const rows = await read.sql(
    sql<{
      at: Date | null
      reply: Uint8Array | null
      finding: Id | null
      found: Uint8Array | null
    }>`
      select r.replied_at as at, r.words_sealed as reply, f.id as finding, f.words_sealed as found
      from audit.question q left join audit.reply r on r.question_id = q.id
        left join audit.finding f on f.question_id = q.id where q.id = ${id}`,
  )
  const { at, reply, finding, found } = oneOf(rows)
  return {
    ...one,
    reply: at && reply ? { at, words: read.box.open(REPLY, id, reply) } : null,
    found: finding && found ? read.box.open(FOUND, finding, found) : null,
  }
}
