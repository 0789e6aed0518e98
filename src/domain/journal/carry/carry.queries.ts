import { sql } from 'kysely'
import { actorId, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { exactlyOne } from '../../../platform/data/results.ts'
import { addDays, moment } from '../../../platform/time/days.ts'
import { setting } from '../../municipality/index.ts'
import { type Carried, type Item, type Keeping, type Kept, keepings, waits } from './carry.rules.ts'

const DAYS = 14

/** Where the journal is kept here, as the municipality has chosen it. */
export async function keptWhere(read: Read): Promise<Kept> {
  const chosen = await setting(read, 'journal_kept', 'here')
  const keeping = keepings.find((one) => one === chosen) ?? 'here'
  return { keeping: keeping satisfies Keeping, system: await setting(read, 'journal_system', '') }
}

/** What of these is copied already, by the id of the note or the appointment. */
export async function carriedOf(read: Read, objects: readonly Id[]): Promise<Map<Id, Carried>> {
  if (objects.length === 0) return new Map()
  const rows = await read.sql(
    sql<Carried & { object: Id }>`
      select c.id, c.object_id as object, c.into_system as system, coalesce(p.given_name, '') as by, c.carried_at as at,
        c.kind = 'note' and (exists (select from journal.addition x where x.note_id = c.object_id and x.at > c.carried_at)
          or exists (select from journal.comment x where x.note_id = c.object_id and x.at > c.carried_at)) as more
      from journal.carried c left join person.person p on p.id = c.carried_by
      where c.object_id = any (${[...objects]}::uuid[]) and c.ended_at is null`,
  )
  return new Map(rows.map(({ object, ...one }) => [object, one]))
}

export interface ToCarry {
  kind: Item['kind']
  id: Id
  citizen: Id
  at: Date
}

/**
 * What the acting person has done between two days, by what is copied: notes of their own, and appointments of
 * theirs that have been, of people about whom they may write. One query.
 */
export const madeBetween = (read: Read, first: string, last: string): Promise<ToCarry[]> => {
  const me = actorId(read)
  const [from, until] = [moment(first, '00:00'), moment(addDays(last, 1), '00:00')]
  return read.sql(
    sql<ToCarry>`
      select * from (
        select 'note' as kind, n.id, n.citizen_id as citizen, n.happened_at as at from journal.note n
        where n.author_id = ${me} and n.happened_at >= ${from} and n.happened_at < ${until}
          and n.received_at >= ${from}
        union all
        select 'appointment', a.id, a.citizen_id, a.starts_at from appointment.appointment a
        where a.id = any (array(select t.appointment_id from appointment.participant t
            where t.person_id = ${me} and t.ended_at is null))
          and a.starts_at >= ${from} and a.starts_at < ${until} and a.starts_at <= platform.now()
          and a.called_off_at is null) x
      where x.citizen = any (array(select circle.attended())) and x.citizen = any (array(select circle.writable('journal')))
      order by at, id limit 300`,
  )
}

/** Days of the last two weeks on which something is not copied yet, with how many. */
export async function notCarried(
  read: Read,
  today: string,
): Promise<{ day: string; count: number }[]> {
  const first = addDays(today, 1 - DAYS)
  const made = await madeBetween(read, first, today)
  const carried = await carriedOf(
    read,
    made.map(({ id }) => id),
  )
  const left = made.filter(({ id }) => waits(carried.get(id)))
  const days = Array.from({ length: DAYS }, (_, at) => addDays(today, -at))
  return days.flatMap((day) => {
    const [from, until] = [moment(day, '00:00'), moment(addDays(day, 1), '00:00')]
    const count = left.filter(({ at }) => at >= from && at < until).length
    return count > 0 ? [{ day, count }] : []
  })
}

/**
 * Marks things as copied, with who, when and where to. What is marked already stays as it is; where more was written
 * since, the old mark gives way to a new one. @returns how many
 */
export async function markCarried(
  write: Write,
  things: readonly ToCarry[],
  system: string,
): Promise<number> {
  const before = await carriedOf(
    write,
    things.map(({ id }) => id),
  )
  const fresh = things.filter(({ id }) => waits(before.get(id)))
  for (const { kind, id, citizen } of fresh) {
    await write.q
      .updateTable('journal.carried')
      .set({ ended_at: write.now })
      .where('object_id', '=', id)
      .where('ended_at', 'is', null)
      .execute()
    await write.q
      .insertInto('journal.carried')
      .values({
        ...{ id: newId(), citizen_id: citizen, kind, object_id: id, into_system: system },
        ...{ carried_by: actorId(write), carried_at: write.now },
      })
      .execute()
    await write.event({ room: 'journal', kind: 'carried', object: id, citizen })
  }
  return fresh.length
}

/** Takes a mark back: it was not copied after all. @throws Missing */
export async function markBack(write: Write, id: Id) {
  const row = await write.q
    .selectFrom('journal.carried')
    .select(['object_id', 'citizen_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  exactlyOne(
    await write.q
      .updateTable('journal.carried')
      .set({ ended_at: write.now })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  if (row)
    await write.event({
      ...{ room: 'journal', kind: 'carried_back' },
      ...{ object: row.object_id, citizen: row.citizen_id },
    })
}
