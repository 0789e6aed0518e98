import { sql } from 'kysely'
import { register } from '../src/domain/person/index.ts'
import type { Write } from '../src/platform/data/db.ts'
import type { Id } from '../src/platform/data/id.ts'
import { lives } from './lives.ts'

export interface Town {
  citizens: Id[]
  staff: Id[]
}

export interface Size {
  citizens: number
  staff: number
  weeks: number
}

const BATCH = 500
/**
 * A municipality of a size: every citizen with hopes, goals, steps and a meeting a week for years, every
 * member of staff with their share of them. Words are sealed one by one, as in life; what is long past is
 * sealed once and copied, since no page opens it.
 */
export async function fill(write: Write, size: Size, key: Uint8Array): Promise<Town> {
  const staff = await people(write, size.staff, 'staff', key)
  const citizens = await people(write, size.citizens, 'citizen', key)
  for (let from = 0; from < citizens.length; from += BATCH) {
    await lives(write, citizens.slice(from, from + BATCH), staff, from)
  }
  await pastMeetings(write, size.weeks)
  return { citizens, staff }
}

async function people(write: Write, count: number, kind: string, key: Uint8Array): Promise<Id[]> {
  const ids: Id[] = []
  for (let at = 0; at < count; at += 1) {
    const roles = [{ kind, from: '2020-01-01' }]
    ids.push(await register(write, { givenName: `${kind} ${at}`, roles }, key))
  }
  return ids
}

/** Copies each coming meeting back over the weeks, with who came. */
async function pastMeetings(write: Write, weeks: number) {
  await write.sql(sql`create temporary table past on commit drop as
    select gen_random_uuid() as id, a.id as model, w.week from appointment.appointment a, generate_series(2, ${weeks}::int + 1) as w(week)`)
  await write.sql(sql`insert into appointment.appointment
    (id, citizen_id, wall_day, wall_time, zone, starts_at, minutes, form, title_sealed, place_sealed, what_sealed, made_by, made_at, time_by)
    select p.id, a.citizen_id, a.wall_day - 7 * p.week, a.wall_time, a.zone, a.starts_at - make_interval(weeks => p.week),
      a.minutes, a.form, a.title_sealed, a.place_sealed, a.what_sealed, a.made_by, a.made_at, a.time_by
    from past p join appointment.appointment a on a.id = p.model`)
  await write.sql(sql`insert into appointment.participant (id, appointment_id, citizen_id, person_id, added_by, added_at)
    select gen_random_uuid(), p.id, t.citizen_id, t.person_id, t.added_by, t.added_at from past p join appointment.participant t on t.appointment_id = p.model`)
}
