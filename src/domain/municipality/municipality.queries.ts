import { sql } from 'kysely'
import type { Read } from '../../platform/data/db.ts'
import type { Hours } from './municipality.rules.ts'

export interface Municipality {
  name: string
  phone: string
  doorText: string
  doorHours: string
  doorPlace: string
}

const nameless: Municipality = {
  name: 'Kommunen',
  phone: '',
  doorText: '',
  doorHours: '',
  doorPlace: '',
}

/** The municipality as everybody may know it. */
export async function municipality(read: Read): Promise<Municipality> {
  const row = await read.q
    .selectFrom('municipality.municipality')
    .select([
      'name',
      'phone',
      'door_text as doorText',
      'door_hours as doorHours',
      'door_place as doorPlace',
    ])
    .executeTakeFirst()
  return row ?? nameless
}

export interface HelpLine {
  id: string
  name: string
  phone: string
  answeredBy: string
  cost: string
  emergency: boolean
  hours: Hours[]
}

/** Everybody who answers when somebody needs help, in order, with their hours. One query. */
export async function helpLines(read: Read): Promise<HelpLine[]> {
  return read.sql(
    sql<HelpLine>`
      select l.id, l.name, l.phone, l.answered_by as "answeredBy", l.cost, l.emergency,
        coalesce(jsonb_agg(jsonb_build_object('weekday', h.weekday, 'from', h.from_time, 'until', h.until_time)
          order by h.weekday, h.from_time) filter (where h.line_id is not null), '[]') as hours
      from municipality.help_line l left join municipality.help_hours h on h.line_id = l.id
      group by l.id order by l.position limit 50`,
  )
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
