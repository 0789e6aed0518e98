import { type RawBuilder, sql } from 'kysely'
import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import type { Answer, Coming, MeetingForm, Proposal } from './appointment.rules.ts'
import type { Appointment } from './appointment.types.ts'
import type { When } from './appointment.when.ts'

interface Row extends When {
  id: Id
  citizenId: Id
  citizenName: string | null
  minutes: number
  form: MeetingForm
  title: Uint8Array
  place: Uint8Array
  what: Uint8Array
  madeBy: Id
  timeBy: Id
  movedBy: Id | null
  version: number
  isChanged: boolean
  calledOffAt: Date | null
  calledOffBy: Id | null
  mayWrite: boolean
  people: { id: Id; name: string | null; kinds: string[]; answer: Answer | 'taken_back' | null }[]
  pId: Id | null
  pBy: Id
  pDay: string
  pTime: string
  pZone: string
  pStartsAt: Date
  pForm: MeetingForm
  pWords: Uint8Array
  pAnswered: Proposal['answered'] | null
}

export const place = {
  title: 'appointment.appointment.title',
  place: 'appointment.appointment.place',
  what: 'appointment.appointment.what',
  words: 'appointment.proposal.words',
} as const

/**
 * Whole appointments in one query: who comes, what each said to the version that stands, and the newest
 * proposal. `chosen` selects appointment ids, with an order and a limit of its own.
 */
export async function whole(read: Read, chosen: RawBuilder<unknown>): Promise<Appointment[]> {
  const rows = await read.sql(
    sql<Row>`
      select a.id, a.citizen_id as "citizenId", c.given_name as "citizenName", a.wall_day as day, a.wall_time as time,
        a.zone, a.starts_at as "startsAt", a.minutes, a.form, a.title_sealed as title, a.place_sealed as place,
        a.what_sealed as what, a.made_by as "madeBy", a.time_by as "timeBy", moved.proposed_by as "movedBy", a.version,
        a.answers_from > 1 as "isChanged", a.called_off_at as "calledOffAt", a.called_off_by as "calledOffBy", who.people,
        a.citizen_id = any (array(select circle.writable('appointments'))) as "mayWrite",
        p.id as "pId", p.proposed_by as "pBy", p.wall_day as "pDay", p.wall_time as "pTime", p.zone as "pZone",
        p.starts_at as "pStartsAt", p.form as "pForm", p.words_sealed as "pWords", said."pAnswered"
      from appointment.appointment a
        left join person.person c on c.id = a.citizen_id
        left join appointment.proposal moved on moved.id = a.proposal_id
        left join lateral (
          select jsonb_agg(jsonb_build_object('id', w.id, 'name', n.given_name,
            'kinds', array(select distinct r.kind from person.role r where r.person_id = w.id
              and (r.until_day is null or r.until_day >= platform.now()::date)),
            'answer', (select x.answer from appointment.answer x where x.appointment_id = a.id
              and x.person_id = w.id and x.version >= a.answers_from order by x.at desc, x.id desc limit 1))
            order by w.at nulls first, n.given_name, w.id) as people
          from (select a.citizen_id as id, null::timestamptz as at union all
            select t.person_id, t.added_at from appointment.participant t
            where t.appointment_id = a.id and t.ended_at is null) w
            left join person.person n on n.id = w.id) who on true
        left join lateral (
          select o.id, o.proposed_by, o.wall_day, o.wall_time, o.zone, o.starts_at, o.form, o.words_sealed
          from appointment.proposal o where o.appointment_id = a.id and o.version >= a.answers_from
          order by o.at desc, o.id desc limit 1) p on true
        left join lateral (
          select jsonb_agg(jsonb_build_object('person', y.person_id, 'answer', y.answer)) as "pAnswered"
          from appointment.proposal_answer y where y.proposal_id = p.id) said on true
      where a.id in (${chosen})
      order by a.starts_at, a.id`,
  )
  read.shows([...new Set(rows.map((row) => row.citizenId))], 'appointments')
  return rows.map((row) => opened(read, row))
}

function opened(read: Read, row: Row): Appointment {
  const open = (what: 'title' | 'place' | 'what') => read.box.open(place[what], row.id, row[what])
  const { id, day, time, zone, startsAt, minutes, form } = row
  const { madeBy, timeBy, version, isChanged, mayWrite } = row
  return {
    ...{ id, day, time, zone, startsAt, minutes, form },
    ...{ madeBy, timeBy, version, isChanged, mayWrite },
    citizen: { id: row.citizenId, name: row.citizenName ?? '' },
    title: open('title'),
    place: open('place'),
    what: open('what'),
    calledOff: row.calledOffAt && { at: row.calledOffAt, by: row.calledOffBy ?? row.citizenId },
    people: row.people.map((one) => comingOf(one, row)),
    proposal: proposalOf(read, row),
  }
}

/** Whoever set the time, or proposed the one that was agreed on, has said yes to it by that. */
function comingOf({ id, name, kinds, answer }: Row['people'][number], row: Row): Coming {
  const said = answer === 'taken_back' ? null : answer
  const chose = answer === null && (id === row.timeBy || id === row.movedBy)
  return { id, name: name ?? '', kinds, answer: chose ? 'yes' : said }
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
    words: read.box.open(place.words, row.pId, row.pWords),
    answered: row.pAnswered ?? [],
  }
}
