import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { type Paragraph, places } from './meeting.types.ts'

const MOST = 2000

export interface Text {
  id: Id
  minute: Id
  words: string
  from: Id[]
  by: { id: Id; name: string }
  at: Date
  replaced: boolean
}

interface Row {
  id: Id
  minute: Id
  words: Uint8Array
  from: Id[]
  by: Id
  name: string | null
  at: Date
  replaced: boolean
}

/** Every text of the minutes, and what each paragraph says now. */
export async function textsOf(
  read: Read,
  meeting: Id,
): Promise<{ all: Text[]; paragraphs: Paragraph[] }> {
  const rows = await read.sql(
    sql<Row>`
      select t.id, t.minute_id as minute, t.words_sealed as words, t.from_ids as from, t.written_by as by,
        p.given_name as name, t.written_at as at, t.replaced_by is not null as replaced
      from journal.minute u join journal.minute_text t on t.minute_id = u.id
        left join person.person p on p.id = t.written_by
      where u.meeting_id = ${meeting} order by u.position, u.id, t.written_at, t.id limit ${MOST}`,
  )
  const all = rows.map(({ by, name, words, ...row }) => ({
    ...row,
    words: read.box.open(places.text, row.id, words),
    by: { id: by, name: name ?? '' },
  }))
  const known = new Map(all.map((text) => [text.id, text]))
  const paragraphs = [...new Set(all.map(({ minute }) => minute))].map((id) => {
    const texts = all.filter(({ minute, replaced }) => minute === id && !replaced)
    return { id, texts, base: baseOf(texts, known) }
  })
  return { all, paragraphs }
}

/** What all these texts were written from: the newest text that is behind each of them; '' when there is none. */
export function baseOf(
  texts: readonly Pick<Text, 'id'>[],
  known: ReadonlyMap<Id, Pick<Text, 'from' | 'words'>>,
): string {
  const behind = (id: Id): Set<Id> => {
    const found = new Set<Id>()
    const ask = [id]
    for (let next = ask.pop(); next !== undefined; next = ask.pop()) {
      if (found.has(next)) continue
      found.add(next)
      ask.push(...(known.get(next)?.from ?? []))
    }
    return found
  }
  const [first, ...rest] = texts.map(({ id }) => behind(id))
  if (!first) return ''
  // Identifiers sort by the moment in which they were made.
  const shared = [...first].filter((id) => rest.every((set) => set.has(id))).sort()
  return known.get(shared.at(-1) ?? '')?.words ?? ''
}
