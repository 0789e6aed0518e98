import { isId } from '../../platform/data/id.ts'
import type { Visit } from '../../platform/web/visit.ts'
import type { Choice } from './journal.queries.ts'

const LONGEST = 200

/** What the address asks to see. What cannot be read asks for nothing: the newest stand there. */
export function choiceOf({ query }: Visit): Choice {
  const [at = '', id = ''] = (query.get('foer') ?? '').split('_')
  const moment = /^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(at) ? new Date(at) : undefined
  const isWhole = moment !== undefined && !Number.isNaN(moment.getTime()) && isId(id)
  const kind = query.get('slags') ?? ''
  return {
    query: (query.get('find') ?? '').trim().slice(0, LONGEST),
    kind: /^[a-z_]{1,40}$/.test(kind) ? kind : '',
    before: isWhole ? { at: moment, id } : undefined,
  }
}
