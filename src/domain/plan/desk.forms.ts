import { both, choice, day, form, idOf, text, version } from '../../platform/web/form.ts'
import { goalMax } from './goals/goals.forms.ts'
import { planDeskWords } from './plan.desk.words.ts'
import { aims, doers } from './plan.types.ts'
import { stepMax } from './steps/steps.forms.ts'

const subGoal = {
  words: text({ label: both(planDeskWords, 'words'), max: goalMax, required: true }),
  aim: choice({ label: both(planDeskWords, 'aim'), of: aims, required: true }),
}
const part = text({ label: both(planDeskWords, 'parts'), max: stepMax })
const doer = choice({ label: both(planDeskWords, 'parts'), of: doers })

/** A sub-goal with up to three parts, each with who does it. */
export const proposalForm = form({
  ...subGoal,
  under: idOf({ label: both(planDeskWords, 'wish') }),
  part1: part,
  doer1: doer,
  part2: part,
  doer2: doer,
  part3: part,
  doer3: doer,
})

export const proposalChangeForm = form({ ...subGoal, version })

export const promiseForm = form({
  words: text({ label: both(planDeskWords, 'promiseWords'), max: stepMax, required: true }),
  due: day({ label: both(planDeskWords, 'promiseDue'), required: true }),
})
