import { sql } from 'kysely'
import { actorId, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'

export const HANDOVER = 'contact.shift_handover.words'

export interface Shift {
  id: Id
  person: Id
  name: string
  unit: string
  from: Date
  until: Date
  phone: string
}

const shifts = sql`select s.id, s.person_id as person, coalesce(p.name, '') as name, u.name as unit,
    s.from_at as "from", s.until_at as until, s.phone
  from contact.shift s join municipality.unit u on u.id = s.unit_id
    left join contact.roster_people() p on p.person_id = s.person_id
  where s.called_off_at is null`

/** The shifts on the rosters that the acting person reads, that end after now and begin before a moment. */
export const rosterUntil = (read: Read, last: Date): Promise<Shift[]> =>
  read.sql(
    sql<Shift>`${shifts} and s.until_at > ${read.now} and s.from_at < ${last}
      order by s.from_at, s.id limit 300`,
  )

/** The shift that the acting person has now; undefined when they have none. */
export async function myShift(read: Read): Promise<Shift | undefined> {
  const rows = await read.sql(
    sql<Shift>`${shifts} and s.person_id = ${actorId(read)} and s.from_at <= ${read.now}
      and s.unit_id = any (array(select contact.on_duty())) order by s.until_at desc limit 1`,
  )
  return rows[0]
}

/** Whether the acting person has anything to do with a roster. */
export async function knowsRoster(read: Read): Promise<boolean> {
  const rows = await read.sql(sql`select 1 from contact.roster_units() limit 1`)
  return rows.length > 0
}

/** The units on whose rosters the acting person may put a shift. */
export const rosterUnits = (read: Read): Promise<{ id: Id; name: string }[]> =>
  read.sql(
    sql<{ id: Id; name: string }>`select id, name from municipality.unit
      where id = any (array(select contact.rostered_by_me())) order by kind, name`,
  )

/** Who may be put on a roster. */
export const rosterPeople = (read: Read): Promise<{ id: Id; name: string; title: string }[]> =>
  read.sql(
    sql<{ id: Id; name: string; title: string }>`select person_id as id, name, title
      from contact.roster_people() order by name, person_id limit 500`,
  )

/** Those who agreed beforehand that the duty desk may open their plan. */
export const agreedPeople = (read: Read): Promise<{ id: Id; name: string }[]> =>
  read.sql(
    sql<{ id: Id; name: string }>`select person_id as id, name from contact.duty_people()
      order by name, person_id limit 500`,
  )

export interface ShiftHandover {
  id: Id
  words: string
  name: string
  mine: boolean
  at: Date
  acceptedBy: string | null
  acceptedAt: Date | null
}

/** What shifts have told each other in the last day and a half, newest first. */
export async function handovers(read: Read): Promise<ShiftHandover[]> {
  const rows = await read.sql(
    sql<Omit<ShiftHandover, 'words'> & { words: Uint8Array }>`
      select h.id, h.words_sealed as words, coalesce(g.name, '') as name, h.given_by = ${actorId(read)} as mine,
        h.given_at as at, a.name as "acceptedBy", h.accepted_at as "acceptedAt"
      from contact.shift_handover h
        left join contact.roster_people() g on g.person_id = h.given_by
        left join contact.roster_people() a on a.person_id = h.accepted_by
      where h.given_at > ${new Date(read.now.getTime() - 36 * 3_600_000)}
      order by h.given_at desc limit 20`,
  )
  return rows.map((row) => ({ ...row, words: read.box.open(HANDOVER, row.id, row.words) }))
}

/** How many contacts wait, and whether words of danger stand unread among them. */
export async function waitingNow(read: Read): Promise<{ open: number; danger: boolean }> {
  const [row] = await read.sql(
    sql<{ open: number; danger: boolean }>`select count(*)::int as open,
        coalesce(bool_or(c.danger_at is not null and not exists (
          select 1 from contact.danger_step d where d.contact_id = c.id and d.at >= c.danger_at)), false) as danger
      from contact.contact c where c.ended_at is null and c.id = any (array(select contact.staffed()))`,
  )
  return row ?? { open: 0, danger: false }
}
