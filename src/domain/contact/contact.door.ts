import { sql } from 'kysely'
import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { sayNear } from '../../platform/time/days.ts'
import type { Lang } from '../../platform/words/words.ts'
import {
  type HelpLine,
  helpLines,
  momentOf,
  opensNext,
  openUntil,
  sayMinute,
} from '../municipality/index.ts'
import { doorWords } from './contact.door.words.ts'

/** The door that words are sent to: which unit, who reads there, and when somebody does. */
export interface Door {
  id: Id
  name: string
  phone: string
  place: string
  readers: string[]
  /** Its own hours, where a help line has its number. */
  line: HelpLine | undefined
  /** Those who answer the phone at this moment. */
  openNow: HelpLine[]
}

/** The municipality's door; undefined where it has none. */
export async function theDoor(read: Read, today: string): Promise<Door | undefined> {
  const rows = await read.sql(
    sql<Omit<Door, 'line' | 'openNow'>>`select u.id, u.name, u.phone, u.place,
        array(select r.name from contact.readers() r where r.unit_id = u.id order by r.name) as readers
      from municipality.unit u where u.kind = 'door' order by u.name limit 1`,
  )
  const [door] = rows
  if (!door) return undefined
  const lines = await helpLines(read, today)
  const now = momentOf(read.now)
  return {
    ...door,
    line: lines.find(({ phone }) => phone === door.phone),
    openNow: lines.filter(({ calendar }) => openUntil(calendar, now)),
  }
}

/** When a human being reads what is written now: one sentence that holds. */
export function sayWhenRead(door: Door, at: Date, lang: Lang): string {
  const w = doorWords[lang]
  const [first, ...others] = door.readers
  const who = first ? (others.length > 0 ? w.orColleague(first) : first) : w.oneOfUs
  const now = momentOf(at)
  const until = door.line && openUntil(door.line.calendar, now)
  if (until === 'always') return w.soon(who)
  if (until && until.day === now.day) return w.today(who, sayMinute(until.minute, lang))
  if (until) return w.soon(who)
  const next = door.line && opensNext(door.line.calendar, now)
  if (!next) return w.nextDay(who)
  return w.onDay(who, sayNear(next.day, now.day, lang), sayMinute(next.minute, lang))
}
