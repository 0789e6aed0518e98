import { sql } from 'kysely'
import { register } from '../src/domain/person/index.ts'
import type { Write } from '../src/platform/data/db.ts'
import { type Id, newId } from '../src/platform/data/id.ts'

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
const hope =
  'Jeg vil gerne synge i kor igen og kunne invitere min søster til middag uden at være bange.'

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

async function lives(write: Write, citizens: Id[], staff: Id[], first: number) {
  const { q, now, box } = write
  const words = []
  const goals = []
  const steps = []
  const relations = []
  const shares = []
  const meetings = []
  const participants = []
  for (const [at, citizen_id] of citizens.entries()) {
    const helper = staff[(first + at) % staff.length] ?? citizen_id
    const written = { citizen_id, written_at: now }
    relations.push({
      id: newId(),
      citizen_id,
      person_id: helper,
      role: 'support',
      from_at: new Date(0),
    })
    shares.push({
      id: newId(),
      citizen_id,
      person_id: helper,
      subject: 'hopes',
      given_at: now,
      given_by: citizen_id,
    })
    for (let n = 0; n < 3; n += 1) {
      const id = newId()
      const words_sealed = box.seal('plan.own_words.words', id, hope)
      words.push({ id, ...written, kind: 'hope', words_sealed, written_by: citizen_id })
      const goal = newId()
      goals.push({
        id: goal,
        ...written,
        voice: 'person',
        aim: 'develop',
        author_id: citizen_id,
        words_sealed: box.seal('plan.goal.words', goal, hope),
      })
      for (let s = 0; s < 3; s += 1) {
        const step = newId()
        const words_sealed = box.seal('plan.step.words', step, 'Gå til korprøve torsdag')
        steps.push({
          id: step,
          ...written,
          goal_id: goal,
          words_sealed,
          doer: 'me',
          proposed_by: citizen_id,
        })
      }
    }
    const meeting = newId()
    const starts_at = new Date(now.getTime() + (1 + (at % 13)) * 86_400_000)
    const sealed = (field: string) =>
      box.seal(`appointment.appointment.${field}`, meeting, 'Gåtur ved søen')
    meetings.push({
      id: meeting,
      citizen_id,
      wall_day: starts_at.toISOString().slice(0, 10),
      wall_time: '13:00',
      zone: 'Europe/Copenhagen',
      starts_at,
      minutes: 60,
      form: 'visit',
      title_sealed: sealed('title'),
      place_sealed: sealed('place'),
      what_sealed: sealed('what'),
      made_by: helper,
      made_at: now,
      time_by: helper,
    })
    participants.push({
      id: newId(),
      appointment_id: meeting,
      citizen_id,
      person_id: helper,
      added_by: helper,
      added_at: now,
    })
  }
  await q.insertInto('circle.staff_relation').values(relations).execute()
  await q.insertInto('circle.share').values(shares).execute()
  await q.insertInto('plan.own_words').values(words).execute()
  await q.insertInto('plan.goal').values(goals).execute()
  for (let from = 0; from < steps.length; from += 3000) {
    await q
      .insertInto('plan.step')
      .values(steps.slice(from, from + 3000))
      .execute()
  }
  await q.insertInto('appointment.appointment').values(meetings).execute()
  await q.insertInto('appointment.participant').values(participants).execute()
}

/** Copies each coming meeting back over the weeks, with who came. */
async function pastMeetings(write: Write, weeks: number) {
  await write.sql(sql`create temporary table past on commit drop as
    select gen_random_uuid() as id, a.id as model, w.week from appointment.appointment a, generate_series(1, ${weeks}::int) as w(week)`)
  await write.sql(sql`insert into appointment.appointment
    (id, citizen_id, wall_day, wall_time, zone, starts_at, minutes, form, title_sealed, place_sealed, what_sealed, made_by, made_at, time_by)
    select p.id, a.citizen_id, a.wall_day - 7 * p.week, a.wall_time, a.zone, a.starts_at - make_interval(weeks => p.week),
      a.minutes, a.form, a.title_sealed, a.place_sealed, a.what_sealed, a.made_by, a.made_at, a.time_by
    from past p join appointment.appointment a on a.id = p.model`)
  await write.sql(sql`insert into appointment.participant (id, appointment_id, citizen_id, person_id, added_by, added_at)
    select gen_random_uuid(), p.id, t.citizen_id, t.person_id, t.added_by, t.added_at from past p join appointment.participant t on t.appointment_id = p.model`)
}
