import { sql } from 'kysely'
import { actorId, oneOf, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'

export const WORDS = 'audit.wondering.words'
export const ANSWER = 'audit.wondering_answer.words'

export interface OwnLook {
  id: Id
  at: Date
  actor: Id
  name: string | null
  /** What they were to the person when they looked. */
  role: string | null
  subjects: string[]
  ground: string
}

/** One look at the acting person's own page. @throws Missing when it is not at theirs */
export async function ownLook(read: Read, id: Id): Promise<OwnLook> {
  const me = actorId(read)
  return oneOf(
    await read.sql(
      sql<OwnLook>`
        select l.id, l.at, l.actor_id as actor, nullif(concat_ws(' ', p.given_name, p.family_name), '') as name,
          l.role, l.subjects, l.ground
        from audit.look l left join person.person p on p.id = l.actor_id
        where l.id = ${id} and l.citizen_id = ${me} and l.actor_id <> ${me} limit 1`,
    ),
  )
}

/** What the acting person has asked about a look, and the answer when there is one. */
export interface OwnWondering {
  look: Id
  lookAt: Date
  askedAt: Date
  words: string
  answer: { at: Date; words: string } | null
}

interface Row {
  id: Id
  look: Id
  look_at: Date
  asked_at: Date
  words_sealed: Uint8Array | null
  answered_at: Date | null
  answer_sealed: Uint8Array | null
}

/** Everything the acting person has wondered about, by look. */
export async function myWonderings(read: Read): Promise<Map<Id, OwnWondering>> {
  const rows = await read.sql(
    sql<Row>`
      select w.id, w.look_id as look, w.look_at, w.asked_at, w.words_sealed, a.answered_at, a.words_sealed as answer_sealed
      from audit.wondering w left join audit.wondering_answer a on a.wondering_id = w.id
      where w.citizen_id = ${actorId(read)} order by w.asked_at desc limit 200`,
  )
  return new Map(
    rows.map((row) => [
      row.look,
      {
        look: row.look,
        lookAt: row.look_at,
        askedAt: row.asked_at,
        words: row.words_sealed ? read.box.open(WORDS, row.id, row.words_sealed) : '',
        answer:
          row.answered_at && row.answer_sealed
            ? { at: row.answered_at, words: read.box.open(ANSWER, row.id, row.answer_sealed) }
            : null,
      },
    ]),
  )
}

/** The person asks about a look. The one who looked is told nothing. @throws Missing */
export async function wonder(write: Write, look: Id, words: string) {
  const { actor, at } = await ownLook(write, look)
  const id = newId()
  const citizen = actorId(write)
  await write.q
    .insertInto('audit.wondering')
    .values({
      id,
      citizen_id: citizen,
      look_id: look,
      look_at: at,
      looked_id: actor,
      asked_at: write.now,
      words_sealed: words ? write.box.seal(WORDS, id, words) : null,
    })
    .execute()
  await write.event({ room: 'audit', kind: 'wondered', object: id, citizen })
}
