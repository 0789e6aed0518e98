import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import { type Id, isId } from '../../../platform/data/id.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'

/** A note that is being written is a kept draft by this name; nobody but its author sees it. */
export const noteDraft = (citizen: Id, note: Id) => `note:${citizen}:${note}`

export interface NoteDraft {
  citizen: Id
  note: Id
  filled: Filled
}

/** The newest draft of the acting person about somebody, of an appointment or of none. */
export async function draftAbout(
  read: Read,
  citizen: Id,
  appointment: Id | null,
): Promise<NoteDraft | null> {
  const rows = await read.sql(
    sql<{ form: string }>`
      select form from platform.draft where form like ${`note:${citizen}:%`} order by saved_at desc limit 5`,
  )
  for (const { form } of rows) {
    const note = form.split(':')[2] ?? ''
    const filled = await draftOf(read, form)
    if (isId(note) && (filled.values.appointment?.[0] || null) === appointment)
      return { citizen, note, filled }
  }
  return null
}

/** One draft that was asked for; null when it is gone. */
export async function draftNamed(read: Read, citizen: Id, note: Id): Promise<NoteDraft | null> {
  const filled = await draftOf(read, noteDraft(citizen, note))
  return filled.draftFrom ? { citizen, note, filled } : null
}

/** What was being written in the forms of one page, by the names of their drafts; their fields have names of their own. */
export async function begunHere(read: Read, ...names: readonly string[]): Promise<Filled> {
  const values: Filled['values'] = {}
  for (const name of names) Object.assign(values, (await draftOf(read, name)).values)
  return { ...nothingFilled, values }
}
