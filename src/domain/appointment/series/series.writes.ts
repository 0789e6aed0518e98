import { actorId, exactlyOne, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { plan } from '../../../platform/jobs/plan.ts'
import { addDays, moment } from '../../../platform/time/days.ts'
import { type Asked, happened } from '../appointment.company.ts'
import { seriesPlace } from '../appointment.row.ts'
import type { When } from '../appointment.when.ts'
import { sealed, type Told } from '../appointment.writes.ts'
import { goesOn, horizon, type Recurrence, ROLL_DAYS } from './series.rules.ts'
import { addTimes, bringAlong } from './series.times.ts'

export const SERIES_ROLLS = 'appointment.series-rolls'

interface Planned extends Recurrence {
  citizen: Id
  today: string
  /** The times it has now: those that fall on something else are left out already. */
  times: readonly When[]
}

/**
 * Makes a series and its first times, half a year ahead. Those at work come each time; whom the person takes along
 * is asked to each time that is made now, and to no other.
 * @returns its id, and the ids of the times in order
 */
export async function makeSeries(
  write: Write,
  it: Planned,
  told: Told,
  asked: readonly Asked[],
): Promise<{ id: Id; times: Id[] }> {
  const id = newId()
  const me = actorId(write)
  const madeUntil = horizon(it.today)
  await write.q
    .insertInto('appointment.series')
    .values({
      ...{ id, citizen_id: it.citizen, every: it.every, from_day: it.from, wall_time: it.time },
      ...{ zone: it.zone, until_day: it.until, made_until: madeUntil },
      ...sealed(write, id, told, seriesPlace),
      ...{ made_by: me, made_at: write.now },
    })
    .execute()
  const company = asked
    .filter(({ isStaff }) => isStaff)
    .map(({ id: person }) => ({
      ...{ id: newId(), series_id: id, citizen_id: it.citizen, person_id: person },
      ...{ added_by: me, added_at: write.now },
    }))
  if (company.length > 0)
    await write.q.insertInto('appointment.series_person').values(company).execute()
  await write.event(happened('series_made', { id, citizen: { id: it.citizen } }))
  if (goesOn(it, madeUntil)) await rollLater(write, id, it.today)
  const made = await addTimes(write, {
    ...{ series: id, citizen: it.citizen, by: me, times: it.times, told },
  })
  await bringAlong(write, it.citizen, made, asked)
  return { id, times: made }
}

/** The next stretch is made in a week: so there is always half a year to see. */
export const rollLater = (write: Write, series: Id, today: string) =>
  plan(write, {
    queue: SERIES_ROLLS,
    object: series,
    due: moment(addDays(today, ROLL_DAYS), '03:00'),
  })

/** Stops it: from now on it has no more times. What was called off stays so. */
export async function endSeries(write: Write, series: Id, citizen: Id) {
  exactlyOne(
    await write.q
      .updateTable('appointment.series')
      .set({ ended_at: write.now, ended_by: actorId(write) })
      .where('id', '=', series)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.q
    .updateTable('appointment.appointment')
    .set((row) => ({
      called_off_at: write.now,
      called_off_by: actorId(write),
      version: row('version', '+', 1),
    }))
    .where('series_id', '=', series)
    .where('starts_at', '>', write.now)
    .where('called_off_at', 'is', null)
    .execute()
  await write.event(happened('series_ended', { id: series, citizen: { id: citizen } }))
}
