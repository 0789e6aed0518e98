import { h } from 'preact'
import type { Read } from '../../../platform/data/db.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { both, choice, type Filled, form, nothingFilled, text } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { controlAt } from '../../audit/index.ts'
import { emergencyAt } from './emergency.addresses.ts'
import { CountsPage } from './emergency.counts.tsx'
import { emergencyDeskWords } from './emergency.desk.words.ts'
import { emergencyCounts, refusedTries } from './emergency.queries.ts'
import { ReviewPage } from './emergency.review.tsx'
import { findings, MIN_WORDS } from './emergency.rules.ts'
import { actToReview } from './reviews.queries.ts'
import { reviewEmergency, tellPerson } from './reviews.writes.ts'

const control = { who: 'person', purpose: 'log_control' } as const
const w = emergencyDeskWords

const reviewForm = form({
  finding: choice({ label: both(w, 'yourFinding'), of: findings, required: true }),
  words: text({ label: both(w, 'findingWords'), max: 2000, required: true }),
})
const nothing = form({})

async function reviewPage(visit: Visit, read: Read, filled: Filled) {
  return h(ReviewPage, {
    visit,
    filled,
    act: await actToReview(read, visit.params.emergency ?? ''),
  })
}

const mayControl = ({ person }: Visit) =>
  person !== null && (person.kinds.includes('admin') || person.kinds.includes('leader'))

export const reviewRoutes: Route[] = [
  page(emergencyAt.counts, control, async (visit, read) => {
    if (!mayControl(visit)) throw new Missing()
    const counts = await emergencyCounts(read)
    return h(CountsPage, { visit, counts, refused: await refusedTries(read) })
  }),
  page(emergencyAt.review, control, (visit, read) => reviewPage(visit, read, nothingFilled)),
  action(
    emergencyAt.review,
    { ...control, form: reviewForm, again: reviewPage },
    async (visit, write, found) => {
      const act = await actToReview(write, visit.params.emergency ?? '')
      if (found.words.length < MIN_WORDS) throw new Refused('words', w[visit.lang].wordsShort)
      await reviewEmergency(write, act, found)
      return seeOther(controlAt.desk(), w[visit.lang].saved)
    },
  ),
  action(emergencyAt.tell, { ...control, form: nothing }, async (visit, write) => {
    const id = visit.params.emergency ?? ''
    await tellPerson(write, id)
    return seeOther(emergencyAt.review({ emergency: id }), w[visit.lang].toldNow)
  }),
]
