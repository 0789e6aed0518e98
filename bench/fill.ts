import { register } from '../src/domain/person/index.ts'
import type { Db, Write } from '../src/platform/data/db.ts'
import { type Id, newId } from '../src/platform/data/id.ts'
import { lives } from './lives.ts'
import { nameOf } from './names.ts'
import { type Past, past } from './past.ts'

export interface Town {
  citizens: Id[]
  staff: Id[]
  /** One who coordinates for everybody. */
  coordinator: Id[]
}

export interface Size {
  citizens: number
  staff: number
  weeks: number
  /** What has been, for a bench of ordinary days; without it one meeting a week and no notes. */
  past?: Past
}

const BATCH = 500
/**
 * A municipality of a size: every citizen with hopes, goals, steps and a meeting a week for years, every
 * member of staff with their share of them. Words are sealed one by one, as in life; what is long past is
 * sealed once and copied, since no page opens it.
 */
export async function fill(db: Db, size: Size, key: Uint8Array): Promise<Town> {
  const town = await db
    .as({ kind: 'system', role: 'roret_seed' })
    .write((write) => present(write, size, key))
  await past(db, town.citizens, size.weeks, size.past ?? { meetings: 1, notes: 0 })
  return town
}

async function present(write: Write, size: Size, key: Uint8Array): Promise<Town> {
  const staff = await people(write, size.staff, 'staff', key)
  const citizens = await people(write, size.citizens, 'citizen', key)
  for (let from = 0; from < citizens.length; from += BATCH) {
    await lives(write, citizens.slice(from, from + BATCH), staff, from)
  }
  const coordinator = await people(write, 1, 'staff', key)
  await aroundAll(write, coordinator[0] ?? '', citizens)
  return { citizens, staff, coordinator }
}

async function aroundAll(write: Write, person_id: Id, citizens: Id[]) {
  for (let from = 0; from < citizens.length; from += BATCH) {
    const rows = citizens.slice(from, from + BATCH).map((citizen_id) => ({
      id: newId(),
      ...{ citizen_id, person_id, role: 'coordinator', from_at: new Date(0) },
    }))
    await write.q.insertInto('circle.staff_relation').values(rows).execute()
  }
}

async function people(write: Write, count: number, kind: string, key: Uint8Array): Promise<Id[]> {
  const ids: Id[] = []
  for (let at = 0; at < count; at += 1) {
    const roles = [{ kind, from: '2020-01-01' }]
    ids.push(await register(write, { ...nameOf(at), roles }, key))
  }
  return ids
}
