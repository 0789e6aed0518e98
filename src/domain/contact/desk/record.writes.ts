import { sql } from 'kysely'
import { actorId, exactlyOne, oneOf, type Write } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { codeHash, makeCode } from '../contact.code.ts'
import type { Came, Meeting } from '../contact.types.ts'
import { addContact, addParticulars } from '../write/open.writes.ts'
import { addNote, takeContact } from './desk.writes.ts'

export interface Recorded {
  unit: Id
  came: Extract<Came, 'walk_in' | 'phone' | 'street'>
  words: string
  alias: string
  number: string
  meeting: readonly Meeting[]
  young: boolean
}

/** Somebody came in, called, or was met on the street. The one who met them holds on to it from the first minute. */
export async function recordContact(
  write: Write,
  given: Recorded,
): Promise<{ id: Id; code: string }> {
  const code = makeCode()
  const { came, unit, alias, number, words, young, meeting } = given
  const { id } = await addContact(
    write,
    { unit, words, young, meeting, about: 'self', answerWay: 'here' },
    { came, by: actorId(write), code },
  )
  await addParticulars(write, id, { alias, number })
  await takeContact(write, id)
  await addNote(write, id, words)
  return { id, code }
}

/** A new code for a person who has lost theirs and sits beside one. */
export async function newCode(write: Write, contact: Id): Promise<string> {
  const code = makeCode()
  exactlyOne(
    await write.q
      .updateTable('contact.contact')
      .set({ code_hash: Buffer.from(codeHash(code)) })
      .where('id', '=', contact)
      .executeTakeFirstOrThrow(),
  )
  return code
}

/** The unit of a door or of outreach that the acting person works in. @throws Missing */
export async function myUnit(write: Write): Promise<Id> {
  const rows = await write.sql(
    sql<{ id: Id }>`select u.id from municipality.unit u
      where u.id = any (array(select contact.my_units())) order by u.kind, u.name limit 1`,
  )
  return oneOf(rows).id
}
