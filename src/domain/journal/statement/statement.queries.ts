import { sql } from 'kysely'
import { oneOf, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import type { Correction, CorrectionAnswer, Standing, Statement } from './statement.types.ts'

export const places = {
  words: 'journal.statement.words',
  source: 'journal.statement.source',
  comment: 'journal.statement_comment.words',
  correction: 'journal.correction.words',
  answer: 'journal.correction_answer.words',
} as const

const MOST = 100

interface Sealed {
  id: Id
  words: string
  at: string
}

interface Row {
  id: Id
  citizen: Id
  words: Uint8Array
  source: Uint8Array
  saidOn: string | null
  writtenBy: Id
  writerName: string | null
  writtenAt: Date
  standing: Standing
  standingBy: string | null
  standingAt: Date
  contestedAt: Date | null
  comments: Sealed[] | null
  corrections:
    | (Sealed & {
        due: string
        answer: CorrectionAnswer | null
        answerId: Id
        answerWords: string
        answerBy: string | null
        answerAt: string
      })[]
    | null
}

/** What is said about one person, newest first, each with what the person says to it. One query. */
export async function statementsOf(read: Read, citizen: Id, only?: Id): Promise<Statement[]> {
  const rows = await read.sql(
    sql<Row>`
      select s.id, s.citizen_id as citizen, s.words_sealed as words, s.source_sealed as source, s.said_on as "saidOn",
        s.written_by as "writtenBy", w.given_name as "writerName", s.written_at as "writtenAt",
        st.standing, b.given_name as "standingBy", st.at as "standingAt", k.contested_at as "contestedAt",
        c.comments, r.corrections
      from journal.statement s
        left join person.person w on w.id = s.written_by
        join lateral (select standing, by_id, at from journal.statement_standing x where x.statement_id = s.id
          order by x.at desc, x.id desc limit 1) st on true
        left join person.person b on b.id = st.by_id
        left join journal.statement_contest k on k.statement_id = s.id and k.ended_at is null
        left join lateral (select jsonb_agg(jsonb_build_object('id', x.id, 'words', encode(x.words_sealed, 'base64'),
            'at', x.written_at) order by x.written_at, x.id) as comments
          from journal.statement_comment x where x.statement_id = s.id) c on true
        left join lateral (select jsonb_agg(jsonb_build_object('id', x.id, 'words', encode(x.words_sealed, 'base64'),
            'at', x.asked_at, 'due', x.due_on, 'answer', a.answer, 'answerId', a.id,
            'answerWords', encode(a.words_sealed, 'base64'), 'answerBy', ap.given_name, 'answerAt', a.at)
            order by x.asked_at desc) as corrections
          from journal.correction x left join journal.correction_answer a on a.correction_id = x.id
            left join person.person ap on ap.id = a.by_id
          where x.statement_id = s.id and (x.ended_at is null or a.id is not null)) r on true
      where s.citizen_id = ${citizen} and ${only ? sql`s.id = ${only}` : sql`true`}
      order by s.said_on desc nulls last, s.written_at desc, s.id limit ${MOST}`,
  )
  if (rows.length > 0) read.shows([citizen], 'statements')
  return rows.map((row) => opened(read, row))
}

/** @throws Missing when it is not there, or is not for the acting person to see */
export const statementOf = async (read: Read, citizen: Id, id: Id): Promise<Statement> =>
  oneOf(await statementsOf(read, citizen, id))

function opened(read: Read, row: Row): Statement {
  const open = (place: string, id: Id, text: string) =>
    read.box.open(place, id, Buffer.from(text, 'base64'))
  const { id, citizen, saidOn, writtenAt, standing, standingAt, contestedAt } = row
  return {
    ...{ id, citizen, saidOn, writtenAt, standing, standingAt, contestedAt },
    words: read.box.open(places.words, id, row.words),
    source: read.box.open(places.source, id, row.source),
    writtenBy: { id: row.writtenBy, name: row.writerName ?? '' },
    standingBy: row.standingBy ?? '',
    comments: (row.comments ?? []).map((one) => ({
      id: one.id,
      words: open(places.comment, one.id, one.words),
      at: new Date(one.at),
    })),
    corrections: (row.corrections ?? []).map(
      (one): Correction => ({
        id: one.id,
        words: open(places.correction, one.id, one.words),
        askedAt: new Date(one.at),
        dueOn: one.due,
        answered: one.answer && {
          answer: one.answer,
          words: open(places.answer, one.answerId, one.answerWords),
          by: one.answerBy ?? '',
          at: new Date(one.answerAt),
        },
      }),
    ),
  }
}

/** Wishes for a correction that nobody has answered, of the people whose authority the acting person is. */
export async function correctionsWaiting(
  read: Read,
): Promise<{ citizen: Id; name: string; statement: Id; due: string }[]> {
  const rows = await read.sql(
    sql<{ citizen: Id; name: string; statement: Id; due: string }>`
      select c.citizen_id as citizen, p.given_name as name, c.statement_id as statement, c.due_on as due
      from journal.correction c join person.person p on p.id = c.citizen_id
      where c.ended_at is null and c.citizen_id = any (array(select circle.attended()))
      order by c.due_on limit 50`,
  )
  read.shows([...new Set(rows.map(({ citizen }) => citizen))], 'statements')
  return rows
}
