import { h } from 'preact'
import { Missing } from '../../../platform/web/errors.ts'
import { choice, form, idOf } from '../../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../../platform/web/routes.ts'
import { makeWayIn } from '../../person/index.ts'
import { openingAt } from './opening.addresses.ts'
import { LetInPage } from './opening.desk.tsx'
import { openingDeskWords } from './opening.desk.words.ts'
import { attendedOne, invitableNear } from './opening.queries.ts'

const guard = { who: 'person', purpose: 'let_in' } as const
const label = { da: openingDeskWords.da.open, en: openingDeskWords.en.open }
const letInForm = form({
  hvad: choice({ label, of: ['opened', 'invitation'], required: true }),
  hvem: idOf({ label, required: true }),
})

export const openingRoutes: Route[] = [
  page(openingAt.letIn, guard, async (visit, read) => {
    const citizen = await attendedOne(read, visit.params.citizen ?? '')
    read.shows([citizen.id], 'circle')
    return h(LetInPage, { visit, citizen, near: await invitableNear(read, citizen.id) })
  }),
  action(openingAt.letIn, { ...guard, form: letInForm }, async (visit, write, input) => {
    const w = openingDeskWords[visit.lang]
    const citizen = await attendedOne(write, visit.params.citizen ?? '')
    const here = openingAt.letIn({ citizen: citizen.id })
    if (input.hvad === 'opened') {
      if (input.hvem !== citizen.id) throw new Missing()
      return seeOther(here, w.opened(await makeWayIn(write, citizen.id, 'opened')))
    }
    const near = await invitableNear(write, citizen.id)
    const one = near.find(({ id }) => id === input.hvem)
    if (!one) throw new Missing()
    return seeOther(here, w.invited(one.name, await makeWayIn(write, one.id, 'invitation')))
  }),
]
