import { sql } from 'kysely'
import type { Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import type { Handler } from '../../../platform/jobs/handler.ts'
import { dayOf } from '../../../platform/time/days.ts'
import type { MeetingForm } from '../appointment.rules.ts'
import { goesOn, horizon, type Recurrence, timesOf } from './series.rules.ts'
import { addTimes } from './series.times.ts'
import { rollLater, SERIES_ROLLS } from './series.writes.ts'

interface Row extends Recurrence {
  citizen: Id
  madeUntil: string
  minutes: number
  form: MeetingForm
  madeBy: Id
}

/**
 * Makes the next stretch of a series, with those who still work with the person. It knows when and who, and no word
 * of what: the words stand in the series. Where nobody who came is left, nothing more is made in their name.
 */
const rolls: Handler = {
  queue: SERIES_ROLLS,
  async run(write, object) {
    const [it] = await write.sql(
      sql<Row>`
        select citizen_id as citizen, every, from_day as "from", wall_time as time, zone, until_day as until,
          made_until as "madeUntil", minutes, form, made_by as "madeBy"
        from appointment.series where id = ${object} and ended_at is null`,
    )
    if (!it) return
    const company = await companyOf(write, object)
    if (company.length === 0 && it.madeBy !== it.citizen) return
    const today = dayOf(write.now)
    const until = horizon(today)
    const made = await addTimes(write, {
      ...{ series: object, citizen: it.citizen, by: it.madeBy, told: it },
      times: timesOf(it, it.madeUntil, until),
    })
    const rows = made.flatMap((appointment) =>
      company.map(({ person, by }) => ({
        ...{ id: newId(), appointment_id: appointment, citizen_id: it.citizen },
        ...{ person_id: person, added_by: by, added_at: write.now },
      })),
    )
    if (rows.length > 0) await write.q.insertInto('appointment.participant').values(rows).execute()
    await write.sql(
      sql`update appointment.series set made_until = ${until}::date where id = ${object} and made_until < ${until}::date`,
    )
    if (goesOn(it, until)) await rollLater(write, object, today)
  },
}

const companyOf = (write: Write, series: Id) =>
  write.sql(
    sql<{ person: Id; by: Id }>`
      select person_id as person, added_by as by from appointment.series_company(${series})`,
  )

export const appointmentJobs: Handler[] = [rolls]
