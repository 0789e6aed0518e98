import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import { dayOf, sayTime } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { type Appointment, appointmentsByIds } from '../../appointment/index.ts'
import type { Codes } from '../journal.codes.ts'
import { codes } from '../journal.codes.ts'
import { wholeNotes } from '../journal.queries.ts'
import type { Note } from '../journal.types.ts'
import { carryDeskWords } from './carry.desk.words.ts'
import { carriedOf, madeBetween } from './carry.queries.ts'
import type { Carried, Item } from './carry.rules.ts'

/** 22.11.2026: as other systems read a day. */
const written = (day: string) => day.split('-').reverse().join('.')

/** What the acting person did on a day, ready to be copied, in the order in which it happened. */
export async function itemsOf(visit: Visit, read: Read, day: string): Promise<Item[]> {
  const made = await madeBetween(read, day, day)
  const ids = (kind: Item['kind']) => made.filter((one) => one.kind === kind).map(({ id }) => id)
  const notes = await wholeNotes(read, sql`select unnest(${ids('note')}::uuid[])`)
  const appointments = await appointmentsByIds(read, ids('appointment'))
  const known = await codes(read)
  const carried = await carriedOf(
    read,
    made.map(({ id }) => id),
  )
  const items = [
    ...notes.map((note) => noteItem(visit, note, known, carried.get(note.id))),
    ...appointments.map((one) => appointmentItem(visit, one, carried.get(one.id))),
  ]
  return items.sort(
    (one, other) => one.time.localeCompare(other.time) || (one.id < other.id ? -1 : 1),
  )
}

function noteItem(visit: Visit, note: Note, { kinds, sources }: Codes, carried?: Carried): Item {
  const w = carryDeskWords[visit.lang]
  const said = (all: readonly { code: string; danish: string; english: string }[], code: string) =>
    all.find((one) => one.code === code)?.[visit.lang === 'da' ? 'danish' : 'english'] ?? ''
  const parts = note.parts.map(({ role, source, words, thirdParty }) => ({
    label: [
      role === 'fact' ? '' : w.roles[role],
      source === 'staff' ? '' : said(sources, source),
      thirdParty ? w.aboutOther : '',
    ]
      .filter(Boolean)
      .join(', '),
    words: words ?? '',
  }))
  const added = note.additions.map(({ kind, words }) => ({ label: w[kind], words }))
  const comments = note.comments.map(({ by, words }) => ({ label: w.comment(by.name), words }))
  return {
    ...{ kind: 'note', id: note.id, citizen: note.citizen, by: note.author.name },
    ...{ day: written(dayOf(note.happenedAt)), time: sayTime(note.happenedAt, visit.lang) },
    what: said(kinds, note.kind),
    parts: [...parts, ...added, ...comments],
    carried: carried ?? null,
  }
}

function appointmentItem(visit: Visit, a: Appointment, carried?: Carried): Item {
  const w = carryDeskWords[visit.lang]
  const parts = [
    { label: w.about, words: a.title },
    { label: w.place, words: a.place },
    { label: '', words: a.what },
    // Why it came to nothing is the person's to say, and is not copied.
    { label: '', words: a.nothing ? w.notHappened : '' },
  ]
  return {
    ...{ kind: 'appointment', id: a.id, citizen: a.citizen, by: visit.person?.name ?? '' },
    ...{ day: written(a.day), time: sayTime(a.startsAt, visit.lang), what: w.appointment },
    parts: parts.filter(({ words }) => words !== ''),
    carried: carried ?? null,
  }
}
