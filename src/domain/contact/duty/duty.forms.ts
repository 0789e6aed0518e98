import { both, choice, day, form, idOf, text, time } from '../../../platform/web/form.ts'
import { acuteWords } from '../acute/acute.words.ts'
import { outreachWords } from '../outreach/outreach.words.ts'
import { dutyWords } from './duty.words.ts'

type Label =
  | 'logCame'
  | 'logWords'
  | 'logAlias'
  | 'logNumber'
  | 'rosterUnit'
  | 'rosterWho'
  | 'rosterDay'
  | 'rosterFrom'
  | 'rosterUntil'
  | 'rosterPhone'
  | 'handoverWords'
const label = (key: Label) => both(dutyWords, key)

export const longest = 8000

export const pressForm = form({})
export const logForm = form({
  came: choice({ label: label('logCame'), of: ['phone', 'walk_in', 'street'], required: true }),
  words: text({ label: label('logWords'), max: longest, required: true }),
  alias: text({ label: label('logAlias'), max: 80 }),
  number: text({ label: label('logNumber'), max: 40 }),
})
export const shiftForm = form({
  unit: idOf({ label: label('rosterUnit'), required: true }),
  person: idOf({ label: label('rosterWho'), required: true }),
  day: day({ label: label('rosterDay'), required: true }),
  from: time({ label: label('rosterFrom'), required: true }),
  until: time({ label: label('rosterUntil'), required: true }),
  phone: text({ label: label('rosterPhone'), max: 30 }),
})
export const handoverForm = form({
  handover: text({ label: label('handoverWords'), max: longest, required: true }),
})
export const keepForm = form({
  bed: idOf({ label: both(acuteWords, 'bed'), required: true }),
  contact: idOf({ label: both(acuteWords, 'whom'), required: true }),
})
export const talkForm = form({
  words: text({ label: both(acuteWords, 'talk'), max: longest, required: true }),
})
export const encounterForm = form({
  place: text({ label: both(outreachWords, 'place'), max: 200, required: true }),
  words: text({ label: both(outreachWords, 'words'), max: 2000, required: true }),
})
export const reviewForm = form({
  day: day({ label: both(outreachWords, 'review'), required: true }),
})
