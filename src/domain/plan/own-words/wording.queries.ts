import { sql } from 'kysely'
import { errorCode } from '../../../platform/data/connection.ts'
import { actorId, type Read, type Write } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { Forbidden } from '../../../platform/web/errors.ts'
import type { OwnSubject, Subject, Wording } from '../plan.types.ts'

const PLACE = 'plan.wording.words'
const placed = (object: Id, version: number) => `${object}/${version}`

interface Row {
  object_id: Id
  citizen_id: Id
  subject: string
  version: number
  words_sealed: Uint8Array
  written_by: Id
  name: string | null
  written_at: Date
}

/**
 * Every wording there has been of something in the plan, newest first, with who wrote it. Empty where the
 * reader sees only the newest: a single thing that is shared shows what it says now.
 */
export async function wordingsOf(read: Read, object: Id): Promise<Wording[]> {
  const rows = await read.sql(
    sql<Row>`select w.object_id, w.citizen_id, w.subject, w.version, w.words_sealed, w.written_by,
        p.given_name as name, w.written_at
      from plan.wording w left join person.person p on p.id = w.written_by
      where w.object_id = ${object} order by w.version desc limit 200`,
  )
  for (const row of rows.slice(0, 1)) read.shows([row.citizen_id], row.subject)
  return rows.map((row) => ({
    version: row.version,
    words: read.box.open(PLACE, placed(object, row.version), row.words_sealed),
    writtenBy: { id: row.written_by, name: row.name },
    writtenAt: row.written_at,
  }))
}

export interface NewWording {
  object: Id
  citizen: Id
  subject: OwnSubject | Subject
  version: number
  text: string
}

/** Keeps a wording for good. The row it belongs to already says the same, at the same version. */
export async function keepWording(write: Write, wording: NewWording): Promise<void> {
  const { object, citizen, subject, version, text } = wording
  await write.q
    .insertInto('plan.wording')
    .values({
      object_id: object,
      citizen_id: citizen,
      subject,
      version,
      words_sealed: write.box.seal(PLACE, placed(object, version), text),
      written_by: actorId(write),
      written_at: write.now,
    })
    .execute()
}

/** The plan's line in the log. */
export async function told(
  write: Write,
  kind: string,
  what: { object: Id; citizen: Id; version?: number },
): Promise<void> {
  await write.event({ room: 'plan', kind, ...what })
}

/** A forbidden insert is refused aloud by the database (42501); a person meets it as a kind no. */
export async function permitted<T>(insert: Promise<T>): Promise<T> {
  try {
    return await insert
  } catch (error) {
    if (errorCode(error) === '42501') throw new Forbidden()
    throw error
  }
}
