import { sql } from 'kysely'
import type { Read, Write } from '../../platform/data/db.ts'
import { actorId, oneOf } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'

export interface DemoPerson {
  id: Id
  name: string
  says: string
  kinds: string[]
}

/** The invented people of a demo, in the order of the sign-in page. */
export function demoPeople(read: Read): Promise<DemoPerson[]> {
  return read.sql(
    sql<DemoPerson>`select person_id as id, name, says, kinds from person.demo_people()`,
  )
}

/** The code that the acting person can give to somebody who wants to add them to a circle. */
export async function ownCode(read: Read): Promise<string> {
  const row = await read.q.selectFrom('person.code').select('code').executeTakeFirst()
  return row?.code ?? ''
}

/** Whose code this is. @throws Missing when it is nobody's */
export async function personOfCode(write: Write, code: string): Promise<{ id: Id; name: string }> {
  const rows = await write.sql(
    sql<{ id: Id; name: string }>`select person_id as id, name from person.person_of_code(${code})`,
  )
  return oneOf(rows)
}

/** Where these people live, for those who may know: never one that is protected (CPR-loven § 28). One query. */
export async function addressesOf(read: Read, people: readonly Id[]): Promise<Map<Id, string>> {
  const rows = await read.sql(
    sql<{
      id: Id
      sealed: Uint8Array
    }>`select person_id as id, address_sealed as sealed from person.address
      where person_id = any (${[...people]}::uuid[]) and not protected limit 500`,
  )
  return new Map(
    rows.map(({ id, sealed }) => [id, read.box.open('person.address.address', id, sealed)]),
  )
}

export interface OwnAddress {
  text: string
  protected: boolean
}

/** The acting person's own address, which they alone see when it is protected (CPR-loven § 28). */
export async function ownAddress(read: Read): Promise<OwnAddress | null> {
  const row = await read.q
    .selectFrom('person.address')
    .select(['person_id', 'address_sealed', 'protected'])
    .where('person_id', '=', actorId(read))
    .executeTakeFirst()
  if (!row) return null
  const text = read.box.open('person.address.address', row.person_id, row.address_sealed)
  return { text, protected: row.protected }
}
