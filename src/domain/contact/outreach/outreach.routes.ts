import { actorId, type Read } from '../../../platform/data/db.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { contactOf, leaveLook, openContacts } from '../contact.queries.ts'
import { dutyAt } from '../duty/duty.addresses.ts'
import { encounterForm, reviewForm } from '../duty/duty.forms.ts'
import { knowsRoster } from '../duty/duty.queries.ts'
import { OutreachOnePage, OutreachPage } from './outreach.page.tsx'
import {
  beginOutreach,
  encounters,
  everybodyMet,
  meet,
  oneMet,
  reviewOn,
} from './outreach.queries.ts'
import { outreachWords } from './outreach.words.ts'

const duty = { who: 'person', purpose: 'duty' } as const
const idIn = (visit: Visit) => visit.params.contact ?? ''

async function list(visit: Visit, read: Read, filled: Filled) {
  if (!(await knowsRoster(read))) throw new Missing()
  const met = await everybodyMet(read)
  const known = new Set(met.map(({ contact }) => contact))
  const others = (await openContacts(read)).filter(
    ({ id, came }) => came === 'street' && !known.has(id),
  )
  return OutreachPage({ visit, met, others, filled })
}

async function one(visit: Visit, read: Read, again?: Filled) {
  const met = await oneMet(read, idIn(visit))
  await leaveLook(read, met.contact, actorId(read), visit.request)
  const filled = again ?? (await draftOf(read, `contact.encounter:${met.contact}`))
  return OutreachOnePage({ visit, met, before: await encounters(read, met.contact), filled })
}

function coming(visit: Visit, day: string): string {
  if (day < visit.today) throw new Refused('day', outreachWords[visit.lang].reviewPast)
  return day
}

export const outreachRoutes: Route[] = [
  page(dutyAt.outreach, duty, (visit, read) => list(visit, read, nothingFilled)),
  action(
    dutyAt.outreachBegun,
    { ...duty, form: reviewForm, again: list },
    async (visit, write, input) => {
      const contact = await contactOf(write, idIn(visit))
      await beginOutreach(write, contact.id, coming(visit, input.day))
      return seeOther(dutyAt.outreachOne({ contact: contact.id }), outreachWords[visit.lang].begun)
    },
  ),
  page(dutyAt.outreachOne, duty, (visit, read) => one(visit, read)),
  action(
    dutyAt.outreachOne,
    { ...duty, form: encounterForm, again: one },
    async (visit, write, input) => {
      await meet(write, idIn(visit), input)
      return seeOther(dutyAt.outreachOne({ contact: idIn(visit) }), outreachWords[visit.lang].saved)
    },
  ),
  action(
    dutyAt.outreachReview,
    { ...duty, form: reviewForm, again: one },
    async (visit, write, input) => {
      await reviewOn(write, idIn(visit), coming(visit, input.day))
      return seeOther(
        dutyAt.outreachOne({ contact: idIn(visit) }),
        outreachWords[visit.lang].reviewSaved,
      )
    },
  ),
]
