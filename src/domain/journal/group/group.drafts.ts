import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import type { Filled } from '../../../platform/web/form.ts'
import { slots } from './group.forms.ts'

/** A name that begins as that of a note's draft: it is told and goes as one (journal.tidies.ts). */
const BEGINS = 'note:group:'
export const newDraft = () => `${BEGINS}${newId()}`

/** Who stands in which place of the form: each text comes back under the one whom it is about. */
export const placesIn = ({ values }: Filled): { at: number; id: Id }[] =>
  slots.flatMap((at) => {
    const id = values[`who${at}`]?.[0]
    return id ? [{ at, id }] : []
  })

interface Draft {
  name: string
  filled: Filled
}

/** What the acting person was writing: the draft that is asked for, or the newest about just these people. */
export async function draftOfGroup(
  read: Read,
  { asked, ids }: { asked: string; ids: readonly Id[] },
): Promise<Draft | undefined> {
  const rows = await read.sql(
    sql<{ form: string }>`
      select form from platform.draft where form like ${`${BEGINS}%`} order by saved_at desc limit 5`,
  )
  for (const { form: name } of rows) {
    const filled = await draftOf(read, name)
    const about = new Set(placesIn(filled).map(({ id }) => id))
    const same = ids.length > 0 && about.size === ids.length && ids.every((id) => about.has(id))
    if (asked ? name === BEGINS + asked : same) return { name, filled }
  }
  return undefined
}
