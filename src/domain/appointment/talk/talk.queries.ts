import { type RawBuilder, sql } from 'kysely'
import { actorId, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { portraitOf } from '../../person/index.ts'
import type { OtherForm } from '../around/around.rules.ts'
import type { Waiting } from './talk.rules.ts'

export const WORDS = 'appointment.talk.words'
const MOST = 100

/** A wish to talk, as the person and the unit see it. */
export interface Talk extends Waiting {
  id: Id
  citizen: { id: Id; name: string }
  unit: { id: Id; name: string; phone: string }
  form: OtherForm
  words: string
  /** How many were asked before it and are not taken; for the person alone. */
  before: number
  takenBy: Id | null
}

interface Row {
  id: Id
  citizenId: Id
  name: string | null
  unitId: Id
  unit: string
  phone: string
  form: OtherForm
  words: Uint8Array
  askedAt: Date
  takenBy: Id | null
  taker: string | null
  byAt: Date | null
  days: number | null
  time: string | null
  before: number
}

async function talks(read: Read, where: RawBuilder<unknown>, ground = ''): Promise<Talk[]> {
  const rows = await read.sql(
    sql<Row>`
      select t.id, t.citizen_id as "citizenId", coalesce(c.given_name, n.name) as name, u.id as "unitId", u.name as unit,
        u.phone, t.form, t.words_sealed as words, t.asked_at as "askedAt", k.person_id as "takenBy", w.name as taker,
        k.by_at as "byAt", p.within_days as days, p.until_time as time, appointment.talks_before(t.id) as before
      from appointment.talk t join municipality.unit u on u.id = t.unit_id
        left join person.person c on c.id = t.citizen_id
        left join appointment.talk_names() n on n.talk_id = t.id
        left join appointment.talk_promise p on p.unit_id = t.unit_id
        left join lateral (select x.id, x.person_id, x.by_at from appointment.talk_taking x where x.talk_id = t.id
          order by x.at desc, x.id desc limit 1) k on true
        left join appointment.talk_takers() w on w.taking_id = k.id
      where t.ended_at is null and ${where} order by t.asked_at, t.id limit ${MOST}`,
  )
  read.shows([...new Set(rows.map((row) => row.citizenId))], 'appointments', ground)
  return rows.map((row) => ({
    id: row.id,
    citizen: { id: row.citizenId, name: row.name ?? '' },
    unit: { id: row.unitId, name: row.unit, phone: row.phone },
    form: row.form,
    words: read.box.open(WORDS, row.id, row.words),
    askedAt: row.askedAt,
    before: row.before,
    takenBy: row.takenBy,
    taken: row.takenBy ? { name: row.taker ?? '', byAt: row.byAt } : null,
    promise: row.days !== null && row.time !== null ? { days: row.days, time: row.time } : null,
  }))
}

/** What the acting person has asked for and still waits for. */
export const myTalks = (read: Read): Promise<Talk[]> =>
  talks(read, sql`t.citizen_id = ${actorId(read)}`)

/** Those who wait in the acting person's units: they asked whoever is at work there. */
export const talksInMyUnits = (read: Read): Promise<Talk[]> =>
  talks(read, sql`t.id = any (array(select appointment.unit_talks()))`, 'duty_desk')

export interface AskUnit {
  id: Id
  name: string
  /** It works with the person already. */
  mine: boolean
}

/** Whom one can ask: those who work with one first, and then the open door. */
export const unitsToAsk = (read: Read): Promise<AskUnit[]> =>
  read.sql(
    sql<AskUnit>`select u.id, u.name, t.mine from appointment.talk_units() t
      join municipality.unit u on u.id = t.unit_id order by t.mine desc, u.kind = 'authority', u.name limit 30`,
  )

/** The units where the acting person is at work. */
export const myUnits = (read: Read): Promise<{ id: Id; name: string }[]> =>
  read.sql(
    sql<{ id: Id; name: string }>`select id, name from municipality.unit
      where id = any (array(select appointment.my_units())) order by name`,
  )

export interface Here {
  unit: Id
  person: Id
  name: string
  title: string
  until: string
  /** The picture they have put up of themselves, where there is one for the reader. */
  portrait: Id | null
}

/** Who is here now, in the units one works in or may ask. */
export const whoIsHere = (read: Read): Promise<Here[]> =>
  read.sql(
    sql<Here>`select unit_id as unit, person_id as person, name, title, until_time as until,
      ${portraitOf(sql`h.person_id`)} as portrait from appointment.present_now() h`,
  )
