import { type RawBuilder, sql } from 'kysely'
import { actorId, oneOf, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'

export const SUBJECT = 'letters'
export const PLACES = {
  words: 'everyday.letter.words',
  meaning: 'everyday.letter_answer.meaning',
  next: 'everyday.letter_answer.next',
}

export interface Answer {
  id: Id
  letter: Id
  name: string | null
  meaning: string
  next: string
  deadline: string | null
  answeredAt: Date
}

export interface Letter {
  id: Id
  citizen: Id
  name: string
  words: string
  file: Id | null
  askedAt: Date
  /** Who can see it now; known to the person alone. */
  readers: { person: Id; name: string }[]
  /** Whether the acting person has explained it. */
  explained: boolean
}

async function lettersWhere(read: Read, where: RawBuilder<unknown>): Promise<Letter[]> {
  const rows = await read.sql(
    sql<Omit<Letter, 'words'> & { sealed: Uint8Array | null }>`
      select l.id, l.citizen_id as citizen, coalesce(c.given_name, '') as name, l.words_sealed as sealed,
        l.file_id as file, l.asked_at as "askedAt", coalesce((select jsonb_agg(jsonb_build_object('person', s.person_id,
          'name', p.given_name) order by p.given_name) from circle.share s join person.person p on p.id = s.person_id
          where s.citizen_id = l.citizen_id and s.subject = ${SUBJECT} and s.object_id = l.id and s.ended_at is null), '[]')
          as readers, exists (select from everyday.letter_answer a where a.letter_id = l.id
          and a.person_id = ${actorId(read)}) as explained
      from everyday.letter l left join person.person c on c.id = l.citizen_id
      where ${where} order by l.asked_at desc, l.id desc limit 60`,
  )
  read.shows([...new Set(rows.map(({ citizen }) => citizen))], SUBJECT)
  return rows.map(({ sealed, ...row }) => ({
    ...row,
    words: sealed ? read.box.open(PLACES.words, row.id, sealed) : '',
  }))
}

/** The acting person's own letters, newest first. */
export const myLetters = (read: Read) => lettersWhere(read, sql`l.citizen_id = ${actorId(read)}`)

/** The letters that the acting person was asked to explain. */
export const lettersToMe = (read: Read) => lettersWhere(read, sql`l.citizen_id <> ${actorId(read)}`)

/** One that somebody asked the acting person about. @throws Missing */
export const letterToMe = async (read: Read, id: Id): Promise<Letter> =>
  oneOf(await lettersWhere(read, sql`l.id = ${id} and l.citizen_id <> ${actorId(read)}`))

/** One's own, or one that was shown. @throws Missing */
export const letter = async (read: Read, id: Id): Promise<Letter> =>
  oneOf(await lettersWhere(read, sql`l.id = ${id}`))

/** The explanations of the acting person’s own letters. */
export async function answers(read: Read): Promise<Answer[]> {
  const rows = await read.sql(
    sql<Omit<Answer, 'meaning' | 'next'> & { meaning: Uint8Array; next: Uint8Array | null }>`
      select a.id, a.letter_id as letter, p.given_name as name, a.meaning_sealed as meaning, a.next_sealed as next,
        a.deadline::text as deadline, a.answered_at as "answeredAt"
      from everyday.letter_answer a left join person.person p on p.id = a.person_id
      where a.citizen_id = ${actorId(read)} order by a.answered_at, a.id limit 200`,
  )
  return rows.map((row) => ({
    ...row,
    meaning: read.box.open(PLACES.meaning, row.id, row.meaning),
    next: row.next ? read.box.open(PLACES.next, row.id, row.next) : '',
  }))
}
