import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import type { Lang } from '../../../platform/words/words.ts'
import { LINE } from '../contact.queries.ts'
import type { Came } from '../contact.types.ts'
import { NOTE, STEP } from './desk.writes.ts'

export interface Note {
  id: Id
  name: string
  words: string
  at: Date
}

/** What staff have noted about a contact, oldest first. */
export async function notesOf(read: Read, contact: Id): Promise<Note[]> {
  const rows = await read.sql(
    sql<Omit<Note, 'words'> & { words: Uint8Array }>`select o.id, coalesce(n.name, '') as name,
        o.words_sealed as words, o.written_at as at
      from contact.note o left join contact.names() n on n.person_id = o.author_id
      where o.contact_id = ${contact} order by o.written_at, o.id limit 200`,
  )
  return rows.map((row) => ({ ...row, words: read.box.open(NOTE, row.id, row.words) }))
}

export interface Check {
  item: string
  label: string
  name: string | null
  at: Date | null
}

/** The checklist of a first contact, with what is done. */
export const checksOf = (read: Read, contact: Id, lang: Lang): Promise<Check[]> =>
  read.sql(
    sql<Check>`select i.code as item, case when ${lang} = 'da' then i.danish else i.english end as label,
        n.name, c.done_at as at
      from contact.checklist_item i
        left join contact.checked c on c.item = i.code and c.contact_id = ${contact} and c.undone_at is null
        left join contact.names() n on n.person_id = c.done_by
      order by i.position`,
  )

export interface DangerStep {
  id: Id
  label: string
  name: string
  words: string
  at: Date
}

export async function dangerStepsOf(read: Read, contact: Id, lang: Lang): Promise<DangerStep[]> {
  const rows = await read.sql(
    sql<
      Omit<DangerStep, 'words'> & { words: Uint8Array | null }
    >`select s.id, s.words_sealed as words,
        case when ${lang} = 'da' then w.danish else w.english end as label,
        coalesce(n.name, '') as name, s.at
      from contact.danger_step s join contact.danger_way w on w.code = s.way
        left join contact.names() n on n.person_id = s.by_id
      where s.contact_id = ${contact} order by s.at, s.id limit 100`,
  )
  return rows.map((row) => ({
    ...row,
    words: row.words ? read.box.open(STEP, row.id, row.words) : '',
  }))
}

export interface DangerPath {
  text: string
  ways: { value: string; label: string }[]
}

/** The municipality's own path when a life may be in danger: its text, and what can have been done. */
export async function dangerPath(read: Read, lang: Lang): Promise<DangerPath> {
  const rows = await read.sql(
    sql<{ text: string; ways: DangerPath['ways'] }>`select
        case when ${lang} = 'da' then s.danger_path_da else s.danger_path_en end as text,
        (select coalesce(jsonb_agg(jsonb_build_object('value', w.code,
          'label', case when ${lang} = 'da' then w.danish else w.english end) order by w.position), '[]')
          from contact.danger_way w) as ways
      from contact.setting s`,
  )
  return rows[0] ?? { text: '', ways: [] }
}

/** The name of the one who wrote, when they have let the reader know. */
export async function linkedName(
  read: Read,
  contact: Id,
): Promise<{ id: Id; name: string } | undefined> {
  const rows = await read.sql(
    sql<{ id: Id; name: string }>`select l.citizen_id as id, coalesce(n.name, '') as name
      from contact.link l left join contact.names() n on n.person_id = l.citizen_id
      where l.contact_id = ${contact} and l.ended_at is null`,
  )
  const [one] = rows
  if (one) read.shows([one.id], 'contact')
  return one
}

/** The first words of each of these conversations, for a list. */
export async function firstWords(read: Read, contacts: readonly Id[]): Promise<Map<Id, string>> {
  const rows = await read.sql(
    sql<{ id: Id; contact: Id; words: Uint8Array }>`select distinct on (l.contact_id)
        l.id, l.contact_id as contact, l.words_sealed as words
      from contact.line l where l.contact_id = any (${contacts}::uuid[]) and l.side = 'person'
        and l.words_sealed is not null
      order by l.contact_id, l.written_at desc, l.id desc`,
  )
  return new Map(rows.map(({ id, contact, words }) => [contact, read.box.open(LINE, id, words)]))
}

export interface Waiting {
  contact: Id
  unit: string
  came: Came
  openedAt: Date
  danger: boolean
  owner: string | null
  answeredAt: Date | null
  wordsAt: Date | null
  offeredAt: Date | null
}

/** All that is open, oldest first: for the door and for those who lead. */
export const waiting = (read: Read): Promise<Waiting[]> =>
  read.sql(
    sql<Waiting>`select contact_id as contact, unit, came, opened_at as "openedAt", danger, owner,
        last_answer_at as "answeredAt", last_words_at as "wordsAt", offered_at as "offeredAt"
      from contact.waiting() order by owner is not null, opened_at limit 300`,
  )

export interface Counted {
  month: string
  came: Came
  contacts: number | null
  young: number | null
}

/** How many came, with small numbers left out. Never more than this is known of a contact without a name. */
export const counted = (read: Read): Promise<Counted[]> =>
  read.sql(
    sql<Counted>`select month, came, contacts, young from contact.statistic()
      order by month desc, came limit 120`,
  )
