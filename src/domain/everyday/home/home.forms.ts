import { both, choice, choices, form, idOf, text } from '../../../platform/web/form.ts'
import { companyWords } from '../company/company.words.ts'
import { itemCodes, lists } from './checklists.words.ts'
import { homeWords } from './home.words.ts'

export const lineMax = 200

export const checklistForm = form({
  list: choice({ label: both(homeWords, 'lists'), of: lists, required: true }),
  items: choices({ label: both(homeWords, 'choose'), of: itemCodes }),
  own: text({ label: both(homeWords, 'own'), max: 300 }),
  person: idOf({ label: both(companyWords, 'person') }),
})
export const lineForm = form({
  direction: choice({ label: both(homeWords, 'direction'), of: ['in', 'out'], required: true }),
  words: text({ label: both(homeWords, 'words'), max: lineMax, required: true }),
  amount: text({ label: both(homeWords, 'amount'), max: 30, required: true }),
})
export const shareForm = form({
  person: idOf({ label: both(homeWords, 'shareWith'), required: true }),
  line: idOf({ label: both(homeWords, 'shareWhat') }),
})
export const pressForm = form({})
