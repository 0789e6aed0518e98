import { both, choice, form, idOf, text } from '../../../platform/web/form.ts'
import { companyWords } from '../company/company.words.ts'
import { doers, type numbers, trainingWords } from './training.words.ts'

export const stepMax = 300
type Number = (typeof numbers)[number]

const label = (number: Number) => ({
  da: trainingWords.da.step(number),
  en: trainingWords.en.step(number),
})
const step = (number: Number) => text({ label: label(number), max: stepMax })
const doer = (number: Number) => choice({ label: label(number), of: doers })

export const newForm = form({
  goal: text({ label: both(trainingWords, 'goal'), max: 300, required: true }),
  ...{ step1: step('1'), step2: step('2'), step3: step('3') },
  ...{ step4: step('4'), step5: step('5'), step6: step('6') },
  ...{ doer1: doer('1'), doer2: doer('2'), doer3: doer('3') },
  ...{ doer4: doer('4'), doer5: doer('5'), doer6: doer('6') },
  person: idOf({ label: both(companyWords, 'person') }),
})
export const practiceMax = 1000
export const practiceForm = form({
  words: text({ label: both(trainingWords, 'todayLabel'), max: practiceMax, required: true }),
})
export const pressForm = form({})
