import { sql } from 'kysely'
import { actorId, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { shareOne } from '../../circle/index.ts'
import type { Asked } from '../appointment.company.ts'
import type { When } from '../appointment.when.ts'
import { onTheWall, type Told } from '../appointment.writes.ts'

interface Times {
  series: Id
  citizen: Id
  /** Who made the series: its times are theirs too. */
  by: Id
  times: readonly When[]
  told: Pick<Told, 'form' | 'minutes'>
}

/** Times of a series, in one statement. Their words are those of the series until they get words of their own. */
export async function addTimes(write: Write, it: Times): Promise<Id[]> {
  const { form, minutes } = it.told
  const rows = it.times.map((when) => ({
    ...{ id: newId(), citizen_id: it.citizen, series_id: it.series, series_day: when.day },
    ...onTheWall(when),
    ...{ form, minutes, made_by: it.by, made_at: write.now, time_by: it.by },
  }))
  if (rows.length > 0) await write.q.insertInto('appointment.appointment').values(rows).execute()
  return rows.map(({ id }) => id)
}

/** Those who come to each of these times, in one statement each; the circle sees each by a share of its own. */
export async function bringAlong(
  write: Write,
  citizen: Id,
  made: readonly Id[],
  asked: readonly Asked[],
) {
  for (const { id: person, isStaff } of asked) {
    const rows = made.map((appointment) => ({
      ...{ id: newId(), appointment_id: appointment, citizen_id: citizen, person_id: person },
      ...{ added_by: actorId(write), added_at: write.now },
    }))
    if (rows.length > 0) await write.q.insertInto('appointment.participant').values(rows).execute()
    if (isStaff) continue
    for (const object of made) await shareOne(write, { person, subject: 'appointments', object })
  }
}

/**
 * A yes of the acting person’s to every time that is ahead and has none of theirs yet, but for those they are taken
 * at. One statement. @returns how many
 */
export async function sayYesToAll(
  write: Write,
  series: Id,
  but: readonly Id[] = [],
): Promise<number> {
  const me = actorId(write)
  const open = await write.sql(
    sql<{ id: Id; citizen: Id; version: number }>`
      select a.id, a.citizen_id as citizen, a.version from appointment.appointment a
      where a.series_id = ${series} and a.id <> all (${[...but]}::uuid[]) and a.starts_at > platform.now() and a.called_off_at is null
        and a.time_by <> ${me} and (a.citizen_id = ${me} or exists (select 1 from appointment.participant t
          where t.appointment_id = a.id and t.person_id = ${me} and t.ended_at is null))
        and not exists (select 1 from appointment.answer x
          where x.appointment_id = a.id and x.person_id = ${me} and x.version >= a.answers_from)
      order by a.starts_at limit 200`,
  )
  if (open.length === 0) return 0
  await write.q
    .insertInto('appointment.answer')
    .values(
      open.map(({ id, citizen, version }) => ({
        ...{ id: newId(), appointment_id: id, citizen_id: citizen, person_id: me, version },
        ...{ answer: 'yes', at: write.now },
      })),
    )
    .execute()
  return open.length
}
