import { both, choice, day, form, text, version } from '../../platform/web/form.ts'
import { partKinds } from './crisis.types.ts'
import { crisisWords } from './crisis.words.ts'

export const wordsMax = 4000
export const headingMax = 80

type Label = 'words' | 'heading' | 'numberName' | 'numberPhone' | 'numberNote' | 'deskUntilLabel'
const label = (key: Label) => both(crisisWords, key)

const words = text({ label: label('words'), max: wordsMax, required: true })
const heading = text({ label: label('heading'), max: headingMax })

export const partForm = form({
  kind: choice({ label: label('words'), of: partKinds, required: true }),
  heading,
  words,
})
export const changeForm = form({ heading, words, version })
export const numberForm = form({
  name: text({ label: label('numberName'), max: 80, required: true }),
  phone: text({ label: label('numberPhone'), max: 40, required: true }),
  note: text({ label: label('numberNote'), max: 200 }),
})
export const deskForm = form({ until: day({ label: label('deskUntilLabel') }) })
export const pressForm = form({})
