import { both, choice, choices, day, form, idOf, text } from '../../../platform/web/form.ts'
import { subjects } from '../circle.rules.ts'
import { accessWords } from './access.words.ts'

type Key = 'code' | 'personCode' | 'kind' | 'reads' | 'writes' | 'document' | 'until'
type MoreKey = 'relation' | 'from' | 'substituteUntil' | 'reason' | 'shieldUntil'
const label = (key: Key | MoreKey) => both(accessWords, key)

export const findForm = form({ code: text({ label: label('code'), max: 20, required: true }) })
export const representForm = form({
  actor: text({ label: label('personCode'), max: 20, required: true }),
  kind: choice({
    label: label('kind'),
    of: ['attorney', 'guardian', 'companion'],
    required: true,
  }),
  reads: choices({ label: label('reads'), of: subjects }),
  writes: choices({ label: label('writes'), of: subjects }),
  document: text({ label: label('document'), max: 300, required: true }),
  until: day({ label: label('until') }),
})
export const substituteForm = form({
  relation: idOf({ label: label('relation'), required: true }),
  cover: text({ label: label('personCode'), max: 20, required: true }),
  first: day({ label: label('from'), required: true }),
  last: day({ label: label('substituteUntil'), required: true }),
})
export const shieldForm = form({
  reason: choice({
    label: label('reason'),
    of: ['threat', 'known_to_staff', 'public_person', 'other'],
    required: true,
  }),
  review: day({ label: label('shieldUntil'), required: true }),
})
