import { sql } from 'kysely'
import { actorId, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { dayOf } from '../../../platform/time/days.ts'
import { happened } from '../appointment.company.ts'
import { seriesPlace } from '../appointment.row.ts'
import type { Appointment } from '../appointment.types.ts'
import type { When } from '../appointment.when.ts'
import { onTheWall, sealed, type Told } from '../appointment.writes.ts'
import type { Series } from './series.queries.ts'
import { dayBefore, goesOn, type Recurrence } from './series.rules.ts'
import { addTimes, bringAlong } from './series.times.ts'
import { rollLater } from './series.writes.ts'

interface Slot {
  id: Id
  version: number
  /** It has been changed, moved or called off by itself: it stays as it is. */
  own: boolean
}

/** The times from this one on, in order. */
export const slotsFrom = (write: Write, series: Series, day: string): Promise<Slot[]> =>
  write.sql(
    sql<Slot>`
      select a.id, a.version, (a.called_off_at is not null or num_nonnulls(a.title_sealed, a.place_sealed, a.what_sealed) > 0
        or a.wall_day <> a.series_day or a.wall_time <> ${series.time} or a.starts_at <= platform.now()) as own
      from appointment.appointment a where a.series_id = ${series.id} and a.series_day >= ${day}::date
      order by a.series_day limit 200`,
  )

/**
 * This one and those that follow get another time, place or word: the old series ends the day before, and a new one
 * takes over its times, each with its own id and its own company. Those who come are asked again. Where there is room
 * for more of them than there were, they are made.
 */
export async function changeFollowing(
  write: Write,
  a: Appointment,
  series: Series,
  { it, times, told }: { it: Recurrence; times: readonly When[]; told: Told },
) {
  const from = a.series?.day ?? a.day
  const slots = await slotsFrom(write, series, from)
  await endBefore(write, series, from)
  const { id, company } = await successor(write, series, it, told)
  for (const [at, slot] of slots.entries()) {
    if (slot.own && slot.id !== a.id) continue
    const when = times[at]
    if (when) await moveSlot(write, slot, { series: id, when, told })
    else await dropSlot(write, slot)
  }
  const more = times.slice(slots.length)
  const made = { series: id, citizen: a.citizen.id, by: actorId(write), times: more, told }
  await bringAlong(write, a.citizen.id, await addTimes(write, made), company)
  await write.event(happened('series_changed', { id, citizen: a.citizen }))
  if (goesOn(it, series.madeUntil)) await rollLater(write, id, dayOf(write.now))
}

/** The day before; or, when this is the first of all, the old one ends altogether. */
async function endBefore(write: Write, series: Series, from: string) {
  const last = dayBefore(from)
  const ended =
    last < series.from ? { ended_at: write.now, ended_by: actorId(write) } : { until_day: last }
  await write.q
    .updateTable('appointment.series')
    .set(ended)
    .where('id', '=', series.id)
    .where('ended_at', 'is', null)
    .execute()
}

async function successor(write: Write, series: Series, it: Recurrence, told: Told) {
  const id = newId()
  const me = actorId(write)
  await write.q
    .insertInto('appointment.series')
    .values({
      ...{ id, citizen_id: series.citizen.id, every: it.every, from_day: it.from },
      ...{ wall_time: it.time, zone: it.zone, until_day: it.until, made_until: series.madeUntil },
      ...sealed(write, id, told, seriesPlace),
      ...{ made_by: me, made_at: write.now },
    })
    .execute()
  const people = await write.q
    .selectFrom('appointment.series_person')
    .select('person_id')
    .where('series_id', '=', series.id)
    .execute()
  for (const { person_id } of people) {
    await write.q
      .insertInto('appointment.series_person')
      .values({
        ...{ id: newId(), series_id: id, citizen_id: series.citizen.id, person_id },
        ...{ added_by: me, added_at: write.now },
      })
      .execute()
  }
  return { id, company: people.map(({ person_id }) => ({ id: person_id, isStaff: true })) }
}

async function moveSlot(
  write: Write,
  { id, version }: Slot,
  { series, when, told }: { series: Id; when: When; told: Told },
) {
  const none = { title_sealed: null, place_sealed: null, what_sealed: null }
  await write.q
    .updateTable('appointment.appointment')
    .set({
      ...{ series_id: series, series_day: when.day, form: told.form, minutes: told.minutes },
      ...onTheWall(when),
      ...none,
      ...{ way_sealed: null, address_sealed: null, link_sealed: null, proposal_id: null },
      ...{ time_by: actorId(write), version: version + 1, answers_from: version + 1 },
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .execute()
}

/** The new rule has fewer times than the old: what is over is called off. */
const dropSlot = (write: Write, { id, version }: Slot) =>
  write.q
    .updateTable('appointment.appointment')
    .set({ called_off_at: write.now, called_off_by: actorId(write), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .execute()
