import { page, type Route } from '../../platform/web/routes.ts'
import { deskRoutes } from './desk.routes.ts'
import { goalRoutes } from './goals/goals.routes.ts'
import { ownWords } from './own-words/own-words.queries.ts'
import { ownWordsRoutes } from './own-words/own-words.routes.ts'
import { planAt } from './plan.addresses.ts'
import { me } from './plan.parts.tsx'
import { SheetPage } from './sheet.own.tsx'
import { stepRoutes } from './steps/steps.routes.ts'
import { answerRoutes } from './way/answers.routes.ts'
import { bendRoutes } from './way/bends.routes.ts'
import { goalsAndSteps } from './way/whole.queries.ts'

const sheet = page(planAt.sheet, { who: 'person', purpose: 'own_plan' }, async (visit, read) => {
  const citizen = me(visit).id
  return SheetPage({
    visit,
    hopes: await ownWords(read, citizen, ['hope']),
    ...(await goalsAndSteps(read, citizen)),
  })
})

/** Every place of the plan. Fixed names stand before those with a value: /maal/nyt is no goal. */
export const planRoutes: Route[] = [
  sheet,
  ...ownWordsRoutes,
  ...goalRoutes,
  ...answerRoutes,
  ...stepRoutes,
  ...bendRoutes,
  ...deskRoutes,
]
