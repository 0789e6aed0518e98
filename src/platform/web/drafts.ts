import { sql } from 'kysely'
import { actorId, type Read, type Write } from '../data/db.ts'
import { newId } from '../data/id.ts'
import type { Filled } from './form.ts'
import { nothingFilled } from './form.ts'

/** Not part of what a person writes. */
const ours = new Set(['once', 'version', 'draft'])
/** What is on its way into a room of one's own lies under the own key here too. */
const placeOf = (form: string) =>
  form.startsWith('own.') ? 'own.draft.fields' : 'platform.draft.fields'
const KEPT_DAYS = 30

/**
 * Keeps what a person is writing: encrypted, the author's alone, one per form, for 30 days.
 * It survives a crash, a sign-out and a new version of the program.
 */
export async function keepDraft(write: Write, form: string, fields: Map<string, string[]>) {
  const values = Object.fromEntries([...fields].filter(([name]) => !ours.has(name)))
  const author = actorId(write)
  const before = await write.q
    .selectFrom('platform.draft')
    .select('id')
    .where('form', '=', form)
    .executeTakeFirst()
  const id = before?.id ?? newId()
  const fields_sealed = write.box.seal(placeOf(form), id, JSON.stringify(values))
  await write.q
    .insertInto('platform.draft')
    .values({ id, author_id: author, form, fields_sealed, saved_at: write.now })
    .onConflict((same) =>
      same.columns(['author_id', 'form']).doUpdateSet({ fields_sealed, saved_at: write.now }),
    )
    .execute()
}

/** The draft of a form, as something that can be shown in it; empty when there is none. */
export async function draftOf(read: Read, form: string): Promise<Filled> {
  const row = await read.q
    .selectFrom('platform.draft')
    .select(['id', 'fields_sealed', 'saved_at'])
    .where('form', '=', form)
    .executeTakeFirst()
  if (!row) return nothingFilled
  const values = JSON.parse(read.box.open(placeOf(form), row.id, row.fields_sealed))
  return { values, problems: [], draftFrom: row.saved_at }
}

/** Every draft whose form's name begins so. */
export async function dropDraftsOf(write: Write, begins: string) {
  await write.q.deleteFrom('platform.draft').where('form', 'like', `${begins}%`).execute()
}

export async function dropDraft(write: Write, form: string) {
  await write.q.deleteFrom('platform.draft').where('form', '=', form).execute()
}

/** Housekeeping: what nobody came back to. @returns how many were removed */
export async function expireDrafts(write: Write): Promise<number> {
  const gone = await write.sql(
    sql`delete from platform.draft where saved_at < platform.now() - make_interval(days => ${KEPT_DAYS}) returning id`,
  )
  return gone.length
}
