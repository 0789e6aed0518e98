import type { Read } from '../../../platform/data/db.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { questions } from './finder.queries.ts'

/**
 * The question somebody came from, as the first words of what they write: it stands open in the field, theirs
 * to change or to take away, and nothing of it travels hidden.
 */
export async function subjectOf(visit: Visit, read: Read): Promise<Filled | undefined> {
  const wanted = visit.query.get('om')
  if (!wanted) return undefined
  const question = (await questions(read)).find(({ code }) => code === wanted)
  if (!question) return undefined
  const young = visit.query.has('ung') ? { young: ['on'] } : {}
  return { values: { words: [`${question.said[visit.lang]}. `], ...young }, problems: [] }
}
