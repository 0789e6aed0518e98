import type { Read } from '../../platform/data/db.ts'
import { isId } from '../../platform/data/id.ts'
import { both, form, text } from '../../platform/web/form.ts'
import { searchedFor } from '../../platform/web/search.ts'
import type { Visit } from '../../platform/web/visit.ts'
import type { Choice } from './journal.queries.ts'
import { journalWords } from './journal.words.ts'

/** What one looks for in a journal says something about somebody's health: it stands in no address as it is. */
export const searchForm = form({ find: text({ label: both(journalWords, 'search'), max: 200 }) })

export interface Chosen extends Choice {
  /** The same search as an address carries it. */
  find: string
}

/** What the address asks to see. What cannot be read asks for nothing: the newest stand there. */
export function choiceOf(read: Read, visit: Visit): Chosen {
  const { query } = visit
  const [at = '', id = ''] = (query.get('foer') ?? '').split('_')
  const moment = /^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(at) ? new Date(at) : undefined
  const isWhole = moment !== undefined && !Number.isNaN(moment.getTime()) && isId(id)
  const kind = query.get('slags') ?? ''
  const words = searchedFor(read, visit)
  return {
    query: words,
    find: words ? (query.get('find') ?? '') : '',
    kind: /^[a-z_]{1,40}$/.test(kind) ? kind : '',
    before: isWhole ? { at: moment, id } : undefined,
  }
}
