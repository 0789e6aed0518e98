import { createHash } from 'node:crypto'
import { addIdentity, demoPeople } from '../../src/domain/person/index.ts'
import type { Db } from '../../src/platform/data/db.ts'
import { citizens } from '../nordby/citizens.ts'
import type { Account } from './provider.ts'

/** A subject as real issuers make them: the same person is somebody else at each of them. */
const subjectOf = (issuer: string, name: string) =>
  createHash('sha256').update(`${issuer} ${name}`).digest('hex').slice(0, 32)

const works = (kinds: readonly string[]) =>
  kinds.some((kind) => ['staff', 'leader', 'admin'].includes(kind))

const cprOf = new Map<string, string>(
  Object.values(citizens).flatMap((one) =>
    'cpr' in one && one.cpr ? [[one.name.join(' '), one.cpr]] : [],
  ),
)

/** One who is in MitID and in no plan of Nordby's: what a person meets who is not known here. */
const stranger = { name: 'Karl Ukendt', says: 'Har MitID, og er ikke kendt i Nordby.' }

/** Everybody has MitID, staff too. Those with a number are found by it the first time. */
export async function mitidAccounts(db: Db, issuer: string): Promise<Account[]> {
  const people = await db.as({ kind: 'visitor' }).read(demoPeople)
  return [...people, stranger].map(({ name, says }) => {
    const cpr = cprOf.get(name)
    return { subject: subjectOf(issuer, name), name, says, ...(cpr ? { cpr } : {}) }
  })
}

/** Those who work in the municipality, by the municipality's own provider. */
export async function staffAccounts(db: Db, issuer: string): Promise<Account[]> {
  const people = await db.as({ kind: 'visitor' }).read(demoPeople)
  return people
    .filter(({ kinds }) => works(kinds))
    .map(({ name, says }) => ({ subject: subjectOf(issuer, name), name, says }))
}

/** Those whom nobody finds by a number are known beforehand, as an administrator would have done it. */
export async function introduce(db: Db, issuer: string, accounts: readonly Account[]) {
  const people = await db.as({ kind: 'visitor' }).read(demoPeople)
  for (const { subject, name, cpr } of accounts) {
    const person = people.find((one) => one.name === name)
    if (!person || cpr) continue
    await db.as({ kind: 'person', id: person.id }).write(async (write) => {
      const known = await write.q
        .selectFrom('person.identity')
        .select('id')
        .where('issuer', '=', issuer)
        .executeTakeFirst()
      if (!known) await addIdentity(write, { issuer, subject })
    })
  }
}
