import { sql } from 'kysely'
import type { Read } from '../../platform/data/db.ts'
import type { MeetingForm } from '../appointment/index.ts'

export interface Code {
  code: string
  danish: string
  english: string
}

export interface Kind extends Code {
  form: 'in_person' | 'phone' | 'video' | 'text' | 'none'
}

export interface Codes {
  kinds: Kind[]
  sources: Code[]
}

/** What a note can be about and where a statement can come from: data, which a municipality can add to. */
export async function codes(read: Read): Promise<Codes> {
  const rows = await read.sql(
    sql<Kind & { list: 'kind' | 'source' }>`
      select 'kind' as list, code, form, danish, english, position from journal.kind
      union all select 'source', code, 'none', danish, english, position from journal.source
      order by position`,
  )
  return {
    kinds: rows.filter(({ list }) => list === 'kind'),
    sources: rows.filter(({ list }) => list === 'source'),
  }
}

/** What a note from an appointment is about, so that nobody has to say it again. */
export const kindOfForm: Record<MeetingForm, string> = {
  visit: 'visit',
  meeting: 'meeting',
  phone: 'call',
  video: 'video',
  group: 'group',
  task: 'other',
  text: 'message',
}
