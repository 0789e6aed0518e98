import { both, choice, day, form, idOf, text, time, version } from '../../../platform/web/form.ts'
import { placeWords } from './place.words.ts'

export const noticeMax = 1500
export const rulesMax = 5000
export const lineMax = 300
export const weeks = ['1', '4', '12'] as const

export const pressForm = form({})
export const noticeForm = form({
  words: text({ label: both(placeWords, 'noticeLabel'), max: noticeMax, required: true }),
})
export const rulesForm = form({
  words: text({ label: both(placeWords, 'rulesLabel'), max: rulesMax, required: true }),
  version,
})
const line = {
  day: day({ label: both(placeWords, 'day'), required: true }),
  time: time({ label: both(placeWords, 'time'), required: true }),
}
export const mealForm = form({
  words: text({ label: both(placeWords, 'mealLabel'), max: lineMax, required: true }),
  ...line,
})
export const programmeForm = form({
  words: text({ label: both(placeWords, 'itemLabel'), max: lineMax, required: true }),
  ...line,
  weeks: choice({ label: both(placeWords, 'weeks'), of: weeks }),
})
export const residentForm = form({
  person: idOf({ label: both(placeWords, 'residentLabel'), required: true }),
})
