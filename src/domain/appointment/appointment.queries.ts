import { type RawBuilder, sql } from 'kysely'
import { actorId, oneOf, type Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { addDays } from '../../platform/time/days.ts'
import { portraitOf } from '../person/index.ts'
import { whole } from './appointment.rows.ts'
import { answerOf, isOn, mayAnswerProposal } from './appointment.rules.ts'
import type { Appointment } from './appointment.types.ts'

const NEXT = 60
const PAST = 30
const PERIOD = 500
const PAST_DAYS = 90

/** Not over yet. No appointment is longer than a day, so the index on the start finds them. */
const ahead = sql`a.starts_at > platform.now() - interval '1 day'
  and a.starts_at + make_interval(mins => a.minutes) > platform.now()`
/** Of a regular appointment a list shows the next four weeks: the rest stands on its own page. */
const near = sql`(a.series_id is null or a.starts_at < platform.now() + interval '28 days')`
const behind = sql`a.starts_at between platform.now() - make_interval(days => ${PAST_DAYS}) and platform.now()
  and a.starts_at + make_interval(mins => a.minutes) <= platform.now()`

const sinceDays = (days: number) => sql`platform.now() - make_interval(days => ${days})`

/** My own, those I am asked to, and those of people who share all their appointments with me, from then on. */
const concernsMe = (me: Id, from = sinceDays(PAST_DAYS + 1)) => sql`(
  a.citizen_id = any (array(select ${me}::uuid union select s.citizen_id from circle.share s
    where s.person_id = ${me} and s.subject = 'appointments' and s.object_id is null
      and s.ended_at is null and (s.until_at is null or s.until_at > platform.now())))
  or a.id = any (array(select t.appointment_id from appointment.participant t
    where t.person_id = ${me} and t.ended_at is null and t.starts_at >= ${from}
    union select circle.shared('appointments'))))`

const chosen = (where: RawBuilder<unknown>, limit: number, order = sql`a.starts_at`) =>
  sql`select a.id from appointment.appointment a where ${where} order by ${order} limit ${limit}`

/** What is ahead for the acting person, their own and what they are asked to. */
export const aheadOfMe = (read: Read): Promise<Appointment[]> =>
  whole(read, chosen(sql`${ahead} and ${near} and ${concernsMe(actorId(read))}`, NEXT))

/** What has been, newest first: three months back. */
export async function behindMe(read: Read): Promise<Appointment[]> {
  const where = sql`${behind} and ${concernsMe(actorId(read))}`
  return (await whole(read, chosen(where, PAST, sql`a.starts_at desc`))).reverse()
}

/** What is ahead for one person, for those who may read it. */
export const aheadOf = (read: Read, citizen: Id): Promise<Appointment[]> =>
  whole(read, chosen(sql`a.citizen_id = ${citizen} and ${ahead} and ${near}`, NEXT))

export async function behindOf(read: Read, citizen: Id): Promise<Appointment[]> {
  const where = sql`a.citizen_id = ${citizen} and ${behind}`
  return (await whole(read, chosen(where, PAST, sql`a.starts_at desc`))).reverse()
}

/** Whole appointments by their ids, as far as the acting person may see them: for what is told of them elsewhere. */
export const appointmentsByIds = (read: Read, ids: readonly Id[]): Promise<Appointment[]> =>
  whole(read, sql`select unnest(${[...ids]}::uuid[])`)

/** What the acting person has, or is asked to, between two moments, called off ones included. */
export const appointmentsBetween = (read: Read, from: Date, until: Date): Promise<Appointment[]> =>
  whole(
    read,
    chosen(
      sql`a.starts_at >= ${from} and a.starts_at < ${until} and ${concernsMe(actorId(read), sql`${from}::timestamptz`)}`,
      PERIOD,
    ),
  )

/** @throws Missing when it is not there or not for the acting person to see */
export const appointment = async (read: Read, id: Id): Promise<Appointment> =>
  oneOf(await whole(read, sql`select ${id}::uuid`, portraitOf))

/** The acting person's own next appointment that still is to happen: for *Min kurs*. */
export async function nextOfMine(read: Read): Promise<Appointment | null> {
  const few = 6
  const where = sql`a.citizen_id = ${actorId(read)} and ${ahead} and a.called_off_at is null`
  const next = await whole(read, chosen(where, few))
  return next.find(isOn) ?? null
}

/**
 * The acting person's appointments on a day, called off ones included: what somebody said no to this
 * morning is seen at once. For the staff's *I dag*.
 */
export const myDay = (read: Read, day: string): Promise<Appointment[]> =>
  whole(
    read,
    chosen(sql`a.wall_day = ${day}::date and ${withMe(actorId(read), around(day, 1))}`, NEXT),
  )

/** Between the days beside this one: wide enough for every zone. Moments beside moments: a day is no way into the index. */
const around = (day: string, days: number) =>
  sql`t.starts_at between ${addDays(day, -days - 1)}::timestamptz and ${addDays(day, days + 2)}::timestamptz`

const withMe = (me: Id, when: RawBuilder<unknown>) =>
  sql`a.id = any (array(select t.appointment_id from appointment.participant t
    where t.person_id = ${me} and t.ended_at is null and ${when}))`

/** What the acting person has around a day and still is to happen: to see whether two fall together. */
export async function myTimesAround(read: Read, day: string): Promise<Appointment[]> {
  const me = actorId(read)
  const where = sql`a.wall_day between ${addDays(day, -1)}::date and ${addDays(day, 1)}::date
    and a.called_off_at is null and ${withMe(me, around(day, 1))}`
  const times = await whole(read, chosen(where, 2 * NEXT))
  return times.filter((one) => isOn(one) && !['no', 'not_today'].includes(answerOf(one, me) ?? ''))
}

/** The next appointment of each of these people, for *Mine borgere*. One query. */
export async function nextWith(read: Read, citizens: readonly Id[]): Promise<Map<Id, Appointment>> {
  if (citizens.length === 0) return new Map()
  const next = await whole(
    read,
    sql`select n.id from unnest(${[...citizens]}::uuid[]) as c(id) cross join lateral (
      select a.id from appointment.appointment a
      where a.citizen_id = c.id and ${ahead} and a.called_off_at is null order by a.starts_at limit 1) n`,
  )
  return new Map(next.map((one) => [one.citizen.id, one]))
}

/** There is a proposal, or no word of theirs: what is answered takes no place among those that are looked at. */
const mayAsk = (me: Id) => sql`(
  exists (select from appointment.proposal o where o.appointment_id = a.id and o.version >= a.answers_from)
  or coalesce((select w.answer from appointment.answer w where w.appointment_id = a.id and w.person_id = ${me}
      and w.version >= a.answers_from order by w.at desc, w.id desc limit 1),
    case when a.time_by = ${me} then 'yes' else 'taken_back' end) = 'taken_back')`

/** What waits for the acting person's own word: a wish for a meeting, a new time, a proposal. */
export async function asksMe(read: Read): Promise<Appointment[]> {
  const me = actorId(read)
  const where = sql`${ahead} and ${near} and a.called_off_at is null
    and ${withMe(me, sql`t.starts_at > ${sinceDays(1)}`)} and ${mayAsk(me)}`
  const all = await whole(read, chosen(where, NEXT))
  const asking = all.filter(
    (one) => mayAnswerProposal(one, me) || (isOn(one) && answerOf(one, me) === null),
  )
  // A regular appointment asks once: the answer to all of it is one press away.
  const asked = new Set<Id>()
  return asking.filter(({ id, series, proposal }) => {
    const known = series !== null && proposal === null && asked.has(series.id)
    asked.add(series?.id ?? id)
    return !known
  })
}
