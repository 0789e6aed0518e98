import { sql } from 'kysely'
import type { Read, Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import type { NewPart } from '../journal.types.ts'
import { saveNote } from '../journal.writes.ts'

/** So many take part in one group note. */
export const MOST = 30

export interface Member {
  id: Id
  name: string
}

/** Those about whom the acting person may write, as a group is chosen from. */
export async function mayBeMembers(read: Read): Promise<Member[]> {
  const rows = await read.sql(
    sql<Member>`select id, given_name as name from person.person
      where id = any (array(select circle.attended())) and id = any (array(select circle.writable('journal')))
      order by given_name, id limit 500`,
  )
  return rows
}

export interface GroupNote {
  happenedAt: Date
  /** In everybody's note: no names. */
  common: string
  /** Who took part, and what is theirs alone; '' for nothing. */
  members: readonly { id: Id; own: string }[]
}

/**
 * One note for each who took part: what is common and their own part. Nothing in it tells who else was there;
 * the number that binds them is seen in one's own notes alone. Who was not there has nothing written about it.
 */
export async function saveGroup(
  write: Write,
  { happenedAt, common, members }: GroupNote,
): Promise<Id> {
  const group_id = newId()
  for (const { id: citizen, own } of members.slice(0, MOST)) {
    const note = newId()
    const all: NewPart[] = [common, own].map((words) => ({ role: 'fact', source: 'staff', words }))
    await saveNote(write, {
      ...{ id: note, citizen, kind: 'group', appointment: null, happenedAt, madeAt: write.now },
      parts: all.filter(({ words }) => words !== ''),
    })
    await write.q
      .insertInto('journal.group_note')
      .values({ note_id: note, citizen_id: citizen, group_id })
      .execute()
    await write.event({ room: 'journal', kind: 'group_noted', object: note, citizen })
  }
  return group_id
}

/** Whose name stands in what everybody reads. */
export const namedIn = (text: string, members: readonly Member[]): string | undefined =>
  members.find(({ name }) =>
    [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{L}+/gu)].some(
      ([word]) => word === name || word === `${name}s`,
    ),
  )?.name
