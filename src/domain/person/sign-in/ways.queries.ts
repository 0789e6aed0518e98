import { sql } from 'kysely'
import { actorId, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import type { Identified } from '../../../platform/identity/claims.ts'

const SUBJECT = 'person.identity.subject'
const SID = 'person.session_origin.sid'

const subjectHashes = ({ box }: Read, one: Pick<Identified, 'issuer' | 'subject'>) =>
  box.hashes(SUBJECT, `${one.issuer} ${one.subject}`).map((hash) => Buffer.from(hash))

export interface Known {
  person: Id
  /** Null when this person comes by this issuer for the first time. */
  identity: Id | null
}

/** Whom an issuer means: by issuer and subject together, and by nothing else (ASVS 5.0, 6.8.1). */
export async function personOfIdentity(read: Read, one: Identified): Promise<Known | undefined> {
  const hashes = subjectHashes(read, one)
  const [row] = await read.sql(
    sql<{ person_id: Id; identity_id: Id }>`
      select person_id, identity_id from person.person_of_identity(${one.issuer}, ${hashes}::bytea[])`,
  )
  return row && { person: row.person_id, identity: row.identity_id }
}

/** The first time: whom the civil registration number belongs to, where the issuer gives it. */
export async function personOfCpr(read: Read, cpr: string): Promise<Known | undefined> {
  const digits = cpr.replaceAll(/\D/g, '')
  if (digits.length !== 10) return undefined
  const hashes = read.box.hashes('cpr', digits).map((hash) => Buffer.from(hash))
  const [row] = await read.sql(
    sql<{ person: Id }>`select person from person.person_of_cpr(${hashes}::bytea[]) as person`,
  )
  return row && { person: row.person, identity: null }
}

/** From now on this subject of this issuer is the acting person. */
export async function addIdentity(
  write: Write,
  one: Pick<Identified, 'issuer' | 'subject'>,
): Promise<Id> {
  const id = newId()
  const [subject_hash] = subjectHashes(write, one)
  await write.q
    .insertInto('person.identity')
    .values({
      id,
      person_id: actorId(write),
      issuer: one.issuer,
      subject_hash: subject_hash ?? Buffer.alloc(0),
      added_at: write.now,
    })
    .execute()
  await write.event({ room: 'person', kind: 'way_added', object: id, citizen: actorId(write) })
  return id
}

/** Remembers where the session came from, so that the issuer can end it. */
export async function noteOrigin(write: Write, session_id: Id, identity_id: Id, sid?: string) {
  const [hash] = sid ? write.box.hashes(SID, sid) : []
  await write.q
    .insertInto('person.session_origin')
    .values({ session_id, identity_id, sid_hash: hash ? Buffer.from(hash) : null })
    .execute()
}

/** Ends what the issuer says is over. @returns how many sessions */
export async function endFromIssuer(
  write: Write,
  over: { issuer: string; subject: string | undefined; sid: string | undefined },
): Promise<number> {
  const buffers = (all: readonly Uint8Array[]) => all.map((one) => Buffer.from(one))
  const { issuer, subject, sid } = over
  const subjects = subject ? subjectHashes(write, { issuer, subject }) : null
  const sids = sid ? buffers(write.box.hashes(SID, sid)) : null
  const [row] = await write.sql(
    sql<{ ended: number }>`
      select person.end_from_issuer(${issuer}, ${subjects}::bytea[], ${sids}::bytea[]) as ended`,
  )
  return row?.ended ?? 0
}

/** Marks as used, for good. A second time the database refuses, whoever asks and however many at once. */
export async function spend(write: Write, mark: Uint8Array) {
  await write.q
    .insertInto('person.spent')
    .values({ mark: Buffer.from(mark), at: write.now })
    .execute()
}

/** At whose place the acting person is signed in too, as the address says it; nothing when at none. */
export async function issuerToLeave(read: Read): Promise<'borger' | 'medarbejder' | undefined> {
  const row = await read.q
    .selectFrom('person.session')
    .select('way')
    .where('person_id', '=', actorId(read))
    .where('ended_at', 'is', null)
    .where('ends_at', '>', read.now)
    .where('way', 'like', 'oidc:%')
    .orderBy('begun_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  return row.way === 'oidc:staff' ? 'medarbejder' : 'borger'
}
