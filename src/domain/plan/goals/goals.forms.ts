import { both, choice, form, text, version } from '../../../platform/web/form.ts'
import { aims, answerKinds } from '../plan.types.ts'
import { planWords } from '../plan.words.ts'
import { goalWords } from './goals.words.ts'

export const goalMax = 1000
export const ratherMax = 1000
export const bendMax = 1000
export const areaMax = 80

const wish = {
  words: text({ label: both(goalWords, 'words'), max: goalMax, required: true }),
  aim: choice({ label: both(goalWords, 'aim'), of: aims, required: true }),
  area: text({ label: both(goalWords, 'area'), max: 40 }),
}
export const goalForm = form(wish)
export const goalChangeForm = form({ ...wish, version })

export const answerForm = form({
  answer: choice({ label: both(planWords, 'answer'), of: answerKinds, required: true }),
  words: text({ label: both(planWords, 'rather'), max: ratherMax }),
  version,
})

/** A bend: words about it are welcome and never asked for. `from` is the page it was pressed on. */
export const bendForm = form({
  words: text({ label: both(planWords, 'bendWords'), max: bendMax }),
  from: choice({ label: both(planWords, 'bendWords'), of: ['mine', 'goals', 'goal', 'step'] }),
})

const name = text({ label: both(goalWords, 'areaName'), max: areaMax })

/** One field for each part of a life, by its code. */
export const areasForm = form({
  home: name,
  people: name,
  communities: name,
  work: name,
  body: name,
  mind: name,
  everyday: name,
  money: name,
  meaning: name,
})
