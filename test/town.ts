import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { journal } from '../src/domain/circle/index.ts'
import { register } from '../src/domain/person/index.ts'
import { type Box, makeBox } from '../src/platform/crypto/box.ts'
import type { Pool } from '../src/platform/data/connection.ts'
import { type Actor, type Db, makeDb, type Read, type Write } from '../src/platform/data/db.ts'
import { type Id, newId } from '../src/platform/data/id.ts'
import { openEmbedded } from '../src/platform/data/pglite.ts'
import { openPostgres } from '../src/platform/data/postgres.ts'
import { servingAddress } from '../src/platform/data/serving.ts'
import { movableClock } from '../src/platform/time/clock.ts'

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

export async function aTown(): Promise<Town> {
  const key = randomBytes(32)
  const { pool, end } = await freshDatabase(key)
  const clock = movableClock(wednesday)
  const box = makeBox([key])
  const statements: string[] = []
  const db = makeDb({ pool, clock, box, journal, onStatement: (text) => statements.push(text) })
  const reason = () => ({ purpose: 'test', route: '/test', request: newId() })
  const actorOf = (who: Somebody | null): Actor => who?.actor ?? { kind: 'visitor' }
  // On PostgreSQL the serving role cannot become the seed role; the owner's pool can.
  const seeding = makeDb({ pool: end.owner, clock, box, journal })
  const town: Town = {
    db,
    pool,
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

interface Ending {
  owner: Pool
  close(): Promise<void>
}

async function freshDatabase(key: Uint8Array): Promise<{ pool: Pool; end: Ending }> {
  const address = process.env.RORET_TEST_DATABASE_URL
  if (!address) {
    const template = readFileSync(process.env.RORET_TEST_TEMPLATE ?? '')
    const pool = await openEmbedded({ template })
    return { pool, end: { owner: pool, close: () => pool.close() } }
  }
  const name = `roret_test_${randomBytes(6).toString('hex')}`
  const admin = await openPostgres({ address, connections: 1 })
  await admin.lend((c) => c.script(`create database ${name} template roret_template`))
  const own = new URL(address)
  own.pathname = `/${name}`
  const owner = await openPostgres({ address: own.href, connections: 2 })
  const pool = await openPostgres({
    address: await servingAddress(owner, own.href, key),
    connections: 8,
  })
  const close = async () => {
    await pool.close()
    await owner.close()
    await admin.lend((c) => c.script(`drop database ${name} with (force)`))
    await admin.lend((c) => c.script(`drop role roret_app_${name}`))
    await admin.close()
  }
  return { pool, end: { owner, close } }
}
