import { sql } from 'kysely'
import { oneOf, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { Forbidden } from '../../../platform/web/errors.ts'

/** The same contact, when the acting person may work with it and it is still open. @throws Missing */
export async function inHand(read: Read, contact: Id): Promise<Id> {
  const rows = await read.sql(
    sql<{ id: Id }>`select c.id from contact.contact c
      where c.id = ${contact} and c.id = any (array(select contact.staffed()))`,
  )
  return oneOf(rows).id
}

/** The same contact, when it is the acting person who holds on to it. @throws Missing */
export async function myOwn(read: Read, contact: Id): Promise<Id> {
  const rows = await read.sql(
    sql<{ id: Id }>`select c.id from contact.contact c
      where c.id = ${contact} and c.ended_at is null and c.id = any (array(select contact.owned()))`,
  )
  return oneOf(rows).id
}

/** Whether the reader works at a door or in outreach, or is on duty: others have no inbox of a unit. */
export async function worksAtDoor(read: Read): Promise<boolean> {
  const rows = await read.sql(
    sql<{ yes: boolean }>`select exists (select 1 from contact.my_units()) as yes`,
  )
  return rows[0]?.yes ?? false
}

/** A page of the door is for those who work at one. @throws Forbidden */
export async function atDoor(read: Read): Promise<void> {
  if (!(await worksAtDoor(read))) throw new Forbidden()
}
