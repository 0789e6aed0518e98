import { createHash, randomBytes } from 'node:crypto'
import { addMember, journal } from '../src/domain/circle/index.ts'
import { register } from '../src/domain/person/index.ts'
import { type Box, makeBox } from '../src/platform/crypto/box.ts'
import { withOwn } from '../src/platform/crypto/own-box.ts'
import type { Pool } from '../src/platform/data/connection.ts'
import { type Actor, type Db, makeDb, type Read, type Write } from '../src/platform/data/db.ts'
import { type Id, newId } from '../src/platform/data/id.ts'
import { movableClock } from '../src/platform/time/clock.ts'
import { freshDatabase } from './database.ts'

export interface Somebody {
  id: Id
  name: string
  actor: Actor
}

export interface StaffRelation {
  role?: 'support' | 'coordinator' | 'authority' | 'night'
  from?: Date
  until?: Date
}

/** A town of its own for one test file: an empty municipality on a fresh database. */
export interface Town {
  db: Db
  pool: Pool
  /** Owns the tables: for what happens to a database from outside, such as a full disk. */
  owner: Pool
  box: Box
  key: Uint8Array
  clock: ReturnType<typeof movableClock>
  statements: string[]
  person(name: string, ...kinds: string[]): Promise<Somebody>
  /** A person who works around a citizen, as the municipality arranged it. */
  works(staff: Somebody, citizen: Somebody, relation?: StaffRelation): Promise<Id>
  /** What the citizen shares, through the policies. */
  shares(
    citizen: Somebody,
    receiver: Somebody,
    subject: string,
    object?: Id,
    until?: Date,
  ): Promise<Id>
  reads<T>(who: Somebody | null, work: (read: Read) => Promise<T>): Promise<T>
  writes<T>(who: Somebody, work: (write: Write) => Promise<T>): Promise<T>
  seeds<T>(work: (write: Write) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Wednesday at ten in the morning: an ordinary hour on an ordinary day. */
export const wednesday = new Date('2026-11-18T09:00:00Z')

/** A town as it was at some moment, on the embedded database: others can begin from there. */
export interface Kept {
  template: Uint8Array
  key: Uint8Array
}

export async function aTown(kept?: Kept): Promise<Town> {
  const key = kept?.key ?? randomBytes(32)
  const { pool, end } = await freshDatabase(key, kept?.template)
  const clock = movableClock(wednesday)
  const ownKey = createHash('sha256').update(key).digest()
  const box = withOwn(makeBox([key]), makeBox([ownKey]))
  const statements: string[] = []
  const db = makeDb({ pool, clock, box, journal, onStatement: (text) => statements.push(text) })
  const reason = () => ({ purpose: 'test', route: '/test', request: newId() })
  const actorOf = (who: Somebody | null): Actor => who?.actor ?? { kind: 'visitor' }
  // On PostgreSQL the serving role cannot become the seed role; the owner's pool can.
  const seeding = makeDb({ pool: end.owner, clock, box, journal })
  const town: Town = {
    db,
    pool,
    owner: end.owner,
    box,
    key,
    clock,
    statements,
    reads: (who, work) => db.as(actorOf(who), reason()).read(work),
    writes: (who, work) => db.as(who.actor, reason()).write(work),
    seeds: (work) => seeding.as({ kind: 'system', role: 'roret_seed' }).write(work),
    async person(name, ...kinds) {
      const roles = (kinds.length > 0 ? kinds : ['citizen']).map((kind) => ({
        kind,
        from: '2020-01-01',
      }))
      const id = await town.seeds((write) => register(write, { givenName: name, roles }, key))
      return { id, name, actor: { kind: 'person', id } }
    },
    async works(staff, citizen, relation = {}) {
      const id = newId()
      const values = {
        id,
        citizen_id: citizen.id,
        person_id: staff.id,
        role: relation.role ?? 'support',
        from_at: relation.from ?? new Date(0),
        until_at: relation.until ?? null,
      }
      await town.seeds((write) =>
        write.q.insertInto('circle.staff_relation').values(values).execute(),
      )
      return id
    },
    async shares(citizen, receiver, subject, object, until) {
      const id = newId()
      await town.writes(citizen, (write) =>
        write.q
          .insertInto('circle.share')
          .values({
            id,
            citizen_id: citizen.id,
            person_id: receiver.id,
            subject,
            object_id: object ?? null,
            given_at: write.now,
            given_by: citizen.id,
            until_at: until ?? null,
          })
          .execute(),
      )
      return id
    },
    close: end.close,
  }
  return town
}

/** Anna, and Ida in her circle. */
export async function annaAndIda(town: Town): Promise<{ anna: Somebody; ida: Somebody }> {
  const anna = await town.person('Anna')
  const ida = await town.person('Ida', 'relative')
  await town.writes(anna, (write) => addMember(write, ida.id, 'family'))
  return { anna, ida }
}
