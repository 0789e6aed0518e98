import { type RawBuilder, sql } from 'kysely'
import type { Read } from '../../platform/data/db.ts'
import { place, type Row, seriesPlace } from './appointment.row.ts'
import type { Coming, Proposal } from './appointment.rules.ts'
import type { Appointment } from './appointment.types.ts'

export { place } from './appointment.row.ts'

const seriesOf = sql`case when s.id is not null then jsonb_build_object('id', s.id, 'every', s.every,
  'day', a.series_day, 'from', s.from_day, 'until', s.until_day, 'isEnded', s.ended_at is not null) end`

const noPortrait = () => sql`null`

const columns = sql`x.id, x.citizen_id, x.wall_day, x.wall_time, x.zone, x.starts_at, x.minutes, x.form, x.title_sealed,
  x.place_sealed, x.what_sealed, x.way_sealed, x.address_sealed, x.link_sealed, x.series_id, x.series_day, x.made_by, x.time_by,
  x.proposal_id, x.version, x.answers_from, x.called_off_at, x.called_off_by`

/**
 * Whole appointments in one query: who comes, what each said to the version that stands, and the newest
 * proposal. `chosen` selects appointment ids, with an order and a limit of its own. They are looked up one by one
 * (`offset 0`): asked for together with the policies, PostgreSQL read every appointment of everybody first.
 * `portrait` is given where faces are shown; a list asks for none.
 */
export async function whole(
  read: Read,
  chosen: RawBuilder<unknown>,
  portrait: (person: RawBuilder<unknown>) => RawBuilder<unknown> = noPortrait,
): Promise<Appointment[]> {
  const rows = await read.sql(
    sql<Row>`
      select a.id, a.citizen_id as "citizenId", c.given_name as "citizenName", a.wall_day as day, a.wall_time as time,
        a.zone, a.starts_at as "startsAt", a.minutes, a.form, coalesce(a.title_sealed, s.title_sealed) as title,
        coalesce(a.place_sealed, s.place_sealed) as place, coalesce(a.what_sealed, s.what_sealed) as what,
        case when a.place_sealed is null then s.way_sealed else a.way_sealed end as way,
        case when a.place_sealed is null then s.address_sealed else a.address_sealed end as address,
        case when a.title_sealed is null then s.link_sealed else a.link_sealed end as link,
        a.title_sealed is not null as "ownTitle", a.place_sealed is not null as "ownPlace", a.what_sealed is not null as "ownWhat", ${seriesOf} as series, not_held.nothing, a.made_by as "madeBy", a.time_by as "timeBy", moved.proposed_by as "movedBy", a.version,
        a.answers_from > 1 as "isChanged", a.called_off_at as "calledOffAt", a.called_off_by as "calledOffBy", who.people,
        a.citizen_id = any (array(select circle.writable('appointments'))) as "mayWrite",
        p.id as "pId", p.proposed_by as "pBy", p.wall_day as "pDay", p.wall_time as "pTime", p.zone as "pZone",
        p.starts_at as "pStartsAt", p.form as "pForm", p.place_sealed as "pPlace", p.words_sealed as "pWords", said."pAnswered"
      from (select distinct w.id from (${chosen}) w (id)) wanted
        cross join lateral (select ${columns} from appointment.appointment x where x.id = wanted.id offset 0) a
        left join person.person c on c.id = a.citizen_id
        left join appointment.series s on s.id = a.series_id
        left join appointment.proposal moved on moved.id = a.proposal_id
        left join lateral (
          select jsonb_agg(jsonb_build_object('id', w.id, 'name', n.given_name,
            'travel', w.travel, 'insteadOf', w.instead, 'portrait', ${portrait(sql`w.id`)},
            'kinds', array(select distinct r.kind from person.role r where r.person_id = w.id
              and (r.until_day is null or r.until_day >= platform.now()::date)),
            'answer', (select x.answer from appointment.answer x where x.appointment_id = a.id
              and x.person_id = w.id and x.version >= a.answers_from order by x.at desc, x.id desc limit 1))
            order by w.at nulls first, n.given_name, w.id) as people
          from (select a.citizen_id as id, null::timestamptz as at, null::int as travel, null::text as instead union all
            select t.person_id, t.added_at, t.travel_minutes, (select f.given_name from appointment.participant b
              join person.person f on f.id = b.person_id where b.id = t.instead_of) from appointment.participant t
            where t.appointment_id = a.id and t.ended_at is null) w
            left join person.person n on n.id = w.id) who on true
        left join lateral (
          select o.id, o.proposed_by, o.wall_day, o.wall_time, o.zone, o.starts_at, o.form, o.place_sealed, o.words_sealed
          from appointment.proposal o where o.appointment_id = a.id and o.version >= a.answers_from
          order by o.at desc, o.id desc limit 1) p on true
        left join lateral (
          select jsonb_agg(jsonb_build_object('person', y.person_id, 'answer', y.answer)) as "pAnswered"
          from (select distinct on (z.person_id) z.person_id, z.answer from appointment.proposal_answer z
            where z.proposal_id = p.id order by z.person_id, z.at desc, z.id desc) y) said on true
        left join lateral (
          select jsonb_build_object('id', h.id, 'ours', h.ours, 'by', h.recorded_by, 'at', h.recorded_at,
            'reason', (select e.reason from appointment.not_held_reason e where e.appointment_id = a.id
              order by e.at desc, e.id desc limit 1)) as nothing
          from appointment.not_held h where h.appointment_id = a.id and h.taken_back_at is null) not_held on true
      order by a.starts_at, a.id`,
  )
  read.shows([...new Set(rows.map((row) => row.citizenId))], 'appointments')
  return rows.map((row) => opened(read, row))
}

function opened(read: Read, row: Row): Appointment {
  const open = (what: 'title' | 'place' | 'what' | 'way' | 'address' | 'link', own: boolean) => {
    const sealed = row[what]
    if (sealed === null) return ''
    if (own || !row.series) return read.box.open(place[what], row.id, sealed)
    return read.box.open(seriesPlace[what], row.series.id, sealed)
  }
  const { id, day, time, zone, startsAt, minutes, form } = row
  const { madeBy, timeBy, version, isChanged, mayWrite } = row
  return {
    ...{ id, day, time, zone, startsAt, minutes, form },
    ...{ madeBy, timeBy, version, isChanged, mayWrite },
    citizen: { id: row.citizenId, name: row.citizenName ?? '' },
    title: open('title', row.ownTitle),
    link: open('link', row.ownTitle),
    place: open('place', row.ownPlace),
    way: open('way', row.ownPlace),
    address: open('address', row.ownPlace),
    what: open('what', row.ownWhat),
    series: row.series,
    nothing: row.nothing && { ...row.nothing, at: new Date(row.nothing.at) },
    calledOff: row.calledOffAt && { at: row.calledOffAt, by: row.calledOffBy ?? row.citizenId },
    people: row.people.map((one) => comingOf(one, row)),
    proposal: proposalOf(read, row),
  }
}

/** Whoever set the time, or proposed the one that was agreed on, has said yes to it by that. */
function comingOf({ name, answer, ...one }: Row['people'][number], row: Row): Coming {
  const said = answer === 'taken_back' ? null : answer
  const chose = answer === null && (one.id === row.timeBy || one.id === row.movedBy)
  return { ...one, name: name ?? '', answer: chose ? 'yes' : said }
}

function proposalOf(read: Read, row: Row): Proposal | null {
  if (row.pId === null) return null
  return {
    id: row.pId,
    by: row.pBy,
    ...{
      day: row.pDay,
      time: row.pTime,
      zone: row.pZone,
      startsAt: row.pStartsAt,
      form: row.pForm,
    },
    place: row.pPlace && read.box.open(place.place, row.id, row.pPlace),
    words: read.box.open(place.words, row.pId, row.pWords),
    answered: row.pAnswered ?? [],
  }
}
