import type { Write } from '../src/platform/data/db.ts'
import { type Id, newId } from '../src/platform/data/id.ts'
import type { Tables } from '../src/platform/data/rows.gen.ts'

const hope =
  'Jeg vil gerne synge i kor igen og kunne invitere min søster til middag uden at være bange.'

interface Rows {
  relations: object[]
  shares: object[]
  words: object[]
  goals: object[]
  steps: object[]
  meetings: object[]
  participants: object[]
}

/** Hopes, wishes, steps, a helper and a coming meeting for each of these citizens. */
export async function lives(write: Write, citizens: Id[], staff: Id[], first: number) {
  const rows: Rows = {
    relations: [],
    shares: [],
    words: [],
    goals: [],
    steps: [],
    meetings: [],
    participants: [],
  }
  for (const [at, citizen] of citizens.entries()) {
    const helper = staff[(first + at) % staff.length] ?? citizen
    around(rows, write, citizen, helper)
    for (let n = 0; n < 3; n += 1) wish(rows, write, citizen)
    meeting(rows, write, citizen, helper, at)
  }
  await put(write, 'circle.staff_relation', rows.relations)
  await put(write, 'circle.share', rows.shares)
  await put(write, 'plan.own_words', rows.words)
  await put(write, 'plan.goal', rows.goals)
  await put(write, 'plan.step', rows.steps)
  await put(write, 'appointment.appointment', rows.meetings)
  await put(write, 'appointment.participant', rows.participants)
}

/** In portions: a statement takes at most 65,535 values. */
async function put(write: Write, table: keyof Tables, rows: object[]) {
  for (let from = 0; from < rows.length; from += 2000) {
    await write.q
      .insertInto(table)
      .values(rows.slice(from, from + 2000) as never)
      .execute()
  }
}

function around(rows: Rows, { now }: Write, citizen_id: Id, person_id: Id) {
  const both = { citizen_id, person_id }
  rows.relations.push({ id: newId(), ...both, role: 'support', from_at: new Date(0) })
  rows.shares.push({ id: newId(), ...both, subject: 'hopes', given_at: now, given_by: citizen_id })
}

function wish(rows: Rows, { box, now }: Write, citizen_id: Id) {
  const written = { citizen_id, written_at: now }
  const [words, goal] = [newId(), newId()]
  rows.words.push({
    id: words,
    ...written,
    kind: 'hope',
    written_by: citizen_id,
    words_sealed: box.seal('plan.own_words.words', words, hope),
  })
  rows.goals.push({
    id: goal,
    ...written,
    voice: 'person',
    aim: 'develop',
    author_id: citizen_id,
    words_sealed: box.seal('plan.goal.words', goal, hope),
  })
  for (let n = 0; n < 3; n += 1) {
    const step = newId()
    rows.steps.push({
      id: step,
      ...written,
      goal_id: goal,
      doer: 'me',
      proposed_by: citizen_id,
      words_sealed: box.seal('plan.step.words', step, 'Gå til korprøve torsdag'),
    })
  }
}

function meeting(rows: Rows, { box, now }: Write, citizen_id: Id, helper: Id, at: number) {
  const id = newId()
  const starts_at = new Date(now.getTime() + (1 + (at % 13)) * 86_400_000)
  const sealed = (field: string) =>
    box.seal(`appointment.appointment.${field}`, id, 'Gåtur ved søen')
  rows.meetings.push({
    id,
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
  rows.participants.push({
    id: newId(),
    appointment_id: id,
    citizen_id,
    person_id: helper,
    added_by: helper,
    added_at: now,
  })
}
