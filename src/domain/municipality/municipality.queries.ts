import { sql } from 'kysely'
import type { Read } from '../../platform/data/db.ts'
import type { Lang } from '../../platform/words/words.ts'
import { type Calendar, calendarOf, fillingIn, type Opening } from './opening.rules.ts'

export interface Municipality {
  name: string
  phone: string
  doorText: string
  doorPlace: string
}

const nameless: Municipality = {
  name: 'Kommunen',
  phone: '',
  doorText: '',
  doorPlace: '',
}

/** The municipality as everybody may know it. */
export async function municipality(read: Read): Promise<Municipality> {
  const row = await read.q
    .selectFrom('municipality.municipality')
    .select(['name', 'phone', 'door_text as doorText', 'door_place as doorPlace'])
    .executeTakeFirst()
  return row ?? nameless
}

type Both = Record<Lang, string>

export interface HelpLine {
  id: string
  name: string
  phone: string
  answeredBy: Both
  cost: Both
  emergency: boolean
  opening: Opening
  /** The name of the line that this one takes over from, whenever that is closed. */
  fills: string | null
  calendar: Calendar
}

/** Everybody who answers when somebody needs help, in order, with their hours. One query. */
export async function helpLines(read: Read, today: string): Promise<HelpLine[]> {
  const lines = await read.sql(
    sql<Omit<HelpLine, 'calendar'>>`
      select l.id, l.name, l.phone, l.emergency, f.name as fills,
        jsonb_build_object('da', l.answered_by,
          'en', coalesce(nullif(l.english_answered_by, ''), l.answered_by)) as "answeredBy",
        jsonb_build_object('da', l.cost, 'en', coalesce(nullif(l.english_cost, ''), l.cost)) as cost,
        jsonb_build_object('onHolidays', l.on_holidays,
          'hours', (select coalesce(jsonb_agg(jsonb_build_object(
              'weekday', h.weekday, 'from', h.from_time, 'until', h.until_time)
              order by h.weekday, h.from_time), '[]')
            from municipality.help_hours h where h.line_id = l.id),
          'days', (select coalesce(jsonb_agg(jsonb_build_object(
              'day', d.day, 'from', d.from_time, 'until', d.until_time) order by d.day), '[]')
            from municipality.help_day d where d.line_id = l.id and d.day >= ${today}::date - 2)
        ) as opening
      from municipality.help_line l left join municipality.help_line f on f.id = l.fills_id
      order by l.position limit 50`,
  )
  const own = new Map(lines.map((line) => [line.name, calendarOf(line.opening, today)]))
  return lines.map((line) => {
    const other = line.fills === null ? undefined : own.get(line.fills)
    return { ...line, calendar: other ? fillingIn(other) : calendarOf(line.opening, today) }
  })
}

export interface Term {
  code: string
  word: string
  explained: string
}

/** The municipality's own words for things, with what is meant by them. */
export async function terms(read: Read, lang: 'da' | 'en'): Promise<Term[]> {
  const rows = await read.q
    .selectFrom('municipality.term')
    .select(['code', 'danish', 'english', 'explained'])
    .execute()
  const order = new Intl.Collator(lang)
  return rows
    .map((row) => ({
      code: row.code,
      word: lang === 'da' ? row.danish : row.english,
      explained: row.explained,
    }))
    .sort((a, b) => order.compare(a.word, b.word))
}
