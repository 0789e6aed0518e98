import { sql } from 'kysely'
import { oneOf, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { codeHash, makeCode, onceHash } from '../contact.code.ts'
import { withProof } from '../contact.proof.ts'
import { ALIAS, NUMBER } from '../contact.queries.ts'
import type { AnswerWay, Came, Meeting } from '../contact.types.ts'
import { say } from '../contact.writes.ts'
import { speaksOfDanger } from '../danger/danger.rules.ts'

export interface NewContact {
  unit: Id
  words: string
  alias?: string
  number?: string
  about: 'self' | 'other'
  answerWay: AnswerWay
  meeting: readonly Meeting[]
  young: boolean
  /** The key of the form, so that a second press finds the first contact again. */
  once?: string
}

export interface Opened {
  id: Id
  /** Told once to the one who wrote. The database has its hash. */
  code: string
  danger: boolean
}

/**
 * Somebody writes to the door, and nobody asks who. Afterwards the transaction holds the proof of the code.
 * A second press of the same form gives the same contact a new code: the first answer was lost on its way.
 */
export async function openContact(write: Write, given: NewContact): Promise<Opened> {
  const code = makeCode()
  const again = given.once ? await openedBefore(write, given.once, code) : undefined
  if (again) return again
  const { id, danger } = await addContact(write, given, { came: 'written', by: null, code })
  await withProof(write, codeHash(code))
  await addParticulars(write, id, given)
  await say(write, id, { side: 'person', words: given.words })
  return { id, code, danger }
}

async function openedBefore(write: Write, once: string, code: string): Promise<Opened | undefined> {
  await withProof(write, onceHash(once))
  const rows = await write.sql(
    sql<{ id: Id; danger: boolean }>`update contact.contact set code_hash = ${codeHash(code)}
      where id = any (array(select contact.returned())) and ended_at is null
      returning id, danger_at is not null as danger`,
  )
  if (!rows[0]) return undefined
  await withProof(write, codeHash(code))
  return { ...oneOf(rows), code }
}

/** The contact itself, without its words. */
export async function addContact(
  write: Write,
  given: NewContact,
  { came, by, code }: { came: Came; by: Id | null; code?: string },
): Promise<{ id: Id; danger: boolean }> {
  const id = newId()
  const danger = speaksOfDanger(given.words)
  await write.q
    .insertInto('contact.contact')
    .values({
      id,
      unit_id: given.unit,
      came,
      about: given.about,
      answer_way: given.answerWay,
      meeting: [...given.meeting],
      young: given.young,
      danger_at: danger ? write.now : null,
      code_hash: code ? Buffer.from(codeHash(code)) : null,
      once_hash: given.once ? Buffer.from(onceHash(given.once)) : null,
      opened_at: write.now,
      opened_by: by,
    })
    .execute()
  return { id, danger }
}

/** What the person wants to be called, and the number they can be reached at: both by choice, both sealed. */
export async function addParticulars(
  write: Write,
  contact: Id,
  { alias = '', number = '' }: Pick<NewContact, 'alias' | 'number'>,
): Promise<void> {
  if (alias === '' && number === '') return
  await write.q
    .insertInto('contact.particulars')
    .values({
      contact_id: contact,
      alias_sealed: alias === '' ? null : write.box.seal(ALIAS, contact, alias),
      number_sealed: number === '' ? null : write.box.seal(NUMBER, contact, number),
    })
    .execute()
}
