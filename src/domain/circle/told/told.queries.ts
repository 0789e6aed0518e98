import { sql } from 'kysely'
import { actorId, oneOf, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'

export interface Told {
  id: Id
  about: { id: Id; name: string | null }
  from: string | null
  danger: boolean
  at: Date
  readAt: Date | null
  readBy: string | null
  /** None when the words are not for the one who reads. */
  words: string | null
  /** Whether the person it is about can read the words. */
  open: boolean
}

interface Row {
  id: Id
  citizen: Id
  about: string | null
  from: string | null
  danger: boolean
  at: Date
  readAt: Date | null
  readBy: string | null
  words: Uint8Array | null
  apart: boolean
}

async function toldWhere(read: Read, where: ReturnType<typeof sql>): Promise<Told[]> {
  const rows = await read.sql(
    sql<Row>`select t.id, t.citizen_id as citizen, c.given_name as about, f.given_name as from, t.danger,
        t.told_at as at, t.read_at as "readAt", b.given_name as "readBy", w.words_sealed as words,
        t.citizen_id::text || t.from_id::text = any (array(select circle.kept_apart())) as apart
      from circle.told t left join circle.told_words w on w.told_id = t.id
        left join person.person c on c.id = t.citizen_id left join person.person f on f.id = t.from_id
        left join person.person b on b.id = t.read_by
      where ${where} order by t.told_at desc limit 60`,
  )
  return rows.map(({ citizen, about, words, apart, ...row }) => ({
    ...row,
    about: { id: citizen, name: about },
    words: words ? read.box.open('circle.told_words.words', row.id, words) : null,
    open: !row.danger && !apart,
  }))
}

/** What the acting person has told about somebody. */
export const toldByMe = (read: Read, citizen: Id) =>
  toldWhere(read, sql`t.from_id = ${actorId(read)} and t.citizen_id = ${citizen}`)

/** What others have told about the acting person. */
export async function toldAboutMe(read: Read): Promise<Told[]> {
  read.shows([actorId(read)], 'circle')
  return toldWhere(read, sql`t.citizen_id = ${actorId(read)}`)
}

/** What was told about those whom the acting person supports; the unread first. */
export async function toldToMe(read: Read): Promise<Told[]> {
  const me = actorId(read)
  const all = await toldWhere(read, sql`${me}::uuid not in (t.citizen_id, t.from_id)`)
  read.shows([...new Set(all.map(({ about }) => about.id))], 'circle')
  return all.sort((a, b) => Number(a.readAt !== null) - Number(b.readAt !== null))
}

/** The person about whom the acting person may tell. @throws Missing when there is no such one */
export async function tellable(read: Read, citizen: Id): Promise<{ id: Id; name: string }> {
  return oneOf(
    await read.sql(
      sql<{ id: Id; name: string }>`select p.id, p.given_name as name from person.person p
        where p.id = ${citizen} and p.id = any (array(select circle.tellable()))`,
    ),
  )
}

/** How much the acting person has told about somebody since yesterday. */
export async function toldLately(read: Read, citizen: Id): Promise<number> {
  const all = await toldByMe(read, citizen)
  return all.filter(({ at }) => at.getTime() > read.now.getTime() - 86_400_000).length
}

export async function tell(
  write: Write,
  citizen: Id,
  said: { words: string; danger: boolean },
): Promise<Id> {
  const id = newId()
  const { danger } = said
  const row = { id, citizen_id: citizen, from_id: actorId(write), danger, told_at: write.now }
  await write.q.insertInto('circle.told').values(row).execute()
  const words_sealed = write.box.seal('circle.told_words.words', id, said.words)
  await write.q.insertInto('circle.told_words').values({ told_id: id, words_sealed }).execute()
  await write.event({ room: 'circle', kind: 'told', object: id, citizen })
  return id
}

/** Says thank you, and nothing more. @throws Missing when it is not for the acting person to read */
export async function thank(write: Write, told: Id) {
  const rows = await write.sql(
    sql<{
      citizen_id: Id
    }>`update circle.told set read_at = ${write.now}, read_by = ${actorId(write)}
      where id = ${told} and read_at is null returning citizen_id`,
  )
  const citizen = oneOf(rows).citizen_id
  await write.event({ room: 'circle', kind: 'told_read', object: told, citizen })
}
