import type { Read } from '../../../platform/data/db.ts'
import { daysBetween } from '../../../platform/time/days.ts'
import { Missing } from '../../../platform/web/errors.ts'
import type { Filled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { messageAt } from '../message.addresses.ts'
import { awayForm, pressForm } from '../message.forms.ts'
import { atWork } from '../message.rules.ts'
import { AwayPage } from './absence.page.tsx'
import { beAway, beHere, myAbsences } from './absence.queries.ts'
import { awayWords } from './absence.words.ts'

const guard = { who: 'person', purpose: 'messages' } as const
const LONGEST_DAYS = 365

/** @throws Missing for those who are not at work here */
function mustWork(visit: Visit) {
  if (!atWork(visit)) throw new Missing()
}

async function showAway(visit: Visit, read: Read, filled?: Filled) {
  mustWork(visit)
  return AwayPage({ visit, absences: await myAbsences(read), ...(filled ? { filled } : {}) })
}

export const absenceRoutes: Route[] = [
  page(messageAt.away, guard, (visit, read) => showAway(visit, read)),
  action(
    messageAt.away,
    { ...guard, form: awayForm, again: showAway },
    async (visit, write, { from, until }) => {
      mustWork(visit)
      const w = awayWords[visit.lang]
      if (until < from) throw new Refused('until', w.backwards)
      if (daysBetween(from, until) > LONGEST_DAYS) throw new Refused('until', w.tooLong)
      await beAway(write, { from, until })
      return seeOther(messageAt.away(), w.saved)
    },
  ),
  action(messageAt.awayEnded, { ...guard, form: pressForm }, async (visit, write) => {
    await beHere(write, visit.params.absence ?? '')
    return seeOther(messageAt.away(), awayWords[visit.lang].ended)
  }),
]
