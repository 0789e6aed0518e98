import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import type { Lang } from '../../../platform/words/words.ts'
import {
  type Calendar,
  calendarOf,
  type HelpLine,
  helpLines,
  type Opening,
} from '../../municipality/index.ts'

type Both = Record<Lang, string>

export interface Host {
  name: string
  kind: 'staff' | 'peer'
  role: Both
}

export interface Place {
  id: string
  code: string
  runBy: 'municipality' | 'region' | 'civil' | 'private'
  name: string
  what: Both
  address: string
  phone: string
  openFor: Both
  cost: Both
  keywords: string
  hosts: Host[]
  /** Undefined where no hours are told: one reaches it by phone or address alone. */
  opening: Opening | undefined
  calendar: Calendar | undefined
}

interface PlaceRow extends Omit<Place, 'opening' | 'calendar'> {
  lineId: string | null
  own: Opening
}

/** The codes of the two places that have pages of their own. */
export const doorCodes = { door: 'doeren', young: 'doeren-ung' } as const

/**
 * Every place one can go or call, in order, with its people and hours.
 * @param lines those whose phone and hours some places have, where the page has asked for them already
 */
export async function places(read: Read, today: string, lines?: HelpLine[]): Promise<Place[]> {
  const rows = await placeRows(read, today)
  const known = new Map((lines ?? (await helpLines(read, today))).map((line) => [line.id, line]))
  return rows.map((row) => placeOf(row, known, today))
}

function placeOf(
  { lineId, own, ...row }: PlaceRow,
  lines: ReadonlyMap<string, HelpLine>,
  today: string,
): Place {
  const line = lineId === null ? undefined : lines.get(lineId)
  if (line) {
    const { phone, opening, calendar } = line
    return { ...row, phone, opening, calendar }
  }
  if (own.hours.length === 0) return { ...row, opening: undefined, calendar: undefined }
  return { ...row, opening: own, calendar: calendarOf(own, today) }
}

const placeRows = (read: Read, today: string) =>
  read.sql(
    sql<PlaceRow>`
      select p.id, p.code, p.run_by as "runBy", p.name, p.address, p.phone, p.keywords,
        p.line_id as "lineId",
        jsonb_build_object('da', p.danish, 'en', p.english) as what,
        jsonb_build_object('da', p.danish_for, 'en', p.english_for) as "openFor",
        jsonb_build_object('da', p.danish_cost, 'en', p.english_cost) as cost,
        (select coalesce(jsonb_agg(jsonb_build_object('name', h.given_name, 'kind', h.kind,
            'role', jsonb_build_object('da', h.danish_role, 'en', h.english_role))
            order by h.position), '[]')
          from contact.host h where h.place_id = p.id) as hosts,
        jsonb_build_object('onHolidays', p.on_holidays,
          'hours', (select coalesce(jsonb_agg(jsonb_build_object(
              'weekday', h.weekday, 'from', h.from_time, 'until', h.until_time)
              order by h.weekday, h.from_time), '[]')
            from contact.place_hours h where h.place_id = p.id),
          'days', (select coalesce(jsonb_agg(jsonb_build_object(
              'day', d.day, 'from', d.from_time, 'until', d.until_time) order by d.day), '[]')
            from contact.place_day d where d.place_id = p.id and d.day >= ${today}::date - 2)
        ) as own
      from contact.place p order by p.position, p.name limit 200`,
  )
