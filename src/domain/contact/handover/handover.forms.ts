import { both, choice, form, idOf, text } from '../../../platform/web/form.ts'
import { handoverDeskWords as w } from './handover.words.ts'

export const OFFER_MAX = 2000

export const offerForm = form({
  way: choice({ label: both(w, 'way'), of: ['account', 'unit', 'link', 'phone'], required: true }),
  person: idOf({ label: both(w, 'person') }),
  unit: idOf({ label: both(w, 'unit') }),
  name: text({ label: both(w, 'name'), max: 120 }),
  words: text({ label: both(w, 'words'), max: OFFER_MAX, required: true }),
})

export const outForm = form({
  code: text({ label: both(w, 'outCode'), max: 60, required: true }),
  yes: choice({ label: both(w, 'outYes'), of: ['yes'] }),
})
