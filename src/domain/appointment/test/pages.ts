import { sql } from 'kysely'
import type { Somebody, Town } from '../../../../test/town.ts'
import type { Visitor } from '../../../../test/visits.ts'
import type { Id } from '../../../platform/data/id.ts'
import { appointmentAt } from '../appointment.addresses.ts'
import { whenOf } from '../appointment.when.ts'
import { make, type Told } from '../appointment.writes.ts'

export const plain = {
  title: 'Gåtur ved søen',
  day: '2026-11-18',
  time: '13:00',
  minutes: '60',
  form: 'visit',
  place: 'Biblioteket',
  what: 'Maja tager kaffe med.',
}

/** An appointment that staff have made, as they would: with themselves on it. */
export const madeBy = (
  town: Town,
  staff: Somebody,
  citizen: Somebody,
  more: Partial<Told & { day: string; time: string }> = {},
): Promise<Id> =>
  town.writes(staff, (write) => {
    const { day = plain.day, time = plain.time, ...told } = more
    const all = {
      form: 'visit',
      minutes: 60,
      title: plain.title,
      place: plain.place,
      what: plain.what,
      ...told,
    } as const
    const when = whenOf(day, time, 'Europe/Copenhagen')
    return make(write, citizen.id, when, all, [{ id: staff.id, isStaff: true }])
  })

/** The version that a form on the page carries. */
export const versionOn = (html: string): string =>
  /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''

/** Where a form of the page leads, by a part of its address. */
export const formOn = (html: string, part: string): string =>
  [...html.matchAll(/action="([^"]+)"/g)]
    .map(([, to]) => to ?? '')
    .find((to) => to.includes(part)) ?? ''

/** One press on an appointment's page. */
export async function press(visitor: Visitor, appointment: Id, answer: string) {
  const { html } = await visitor.get(appointmentAt.one({ appointment }))
  return visitor.send(appointmentAt.answer({ appointment }), { answer, version: versionOn(html) })
}

/** How many rows there are in the room: bad input changes none. */
export const rowsIn = (town: Town): Promise<string> =>
  town.seeds(async (write) => {
    const rows = await write.sql(
      sql<{
        all: string
      }>`select (select count(*) from appointment.appointment) || ' ' || (select count(*) from appointment.answer)
        || ' ' || (select count(*) from appointment.proposal) || ' ' || (select count(*) from appointment.participant)
        || ' ' || (select coalesce(sum(version), 0) from appointment.appointment) as all`,
    )
    return rows[0]?.all ?? ''
  })
