import { form } from '../../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../../platform/web/routes.ts'
import { journalAt } from '../journal.addresses.ts'
import { shiftAt } from './shift.addresses.ts'
import { shiftPage } from './shift.desk.tsx'
import { passOn, takeOver } from './shift.queries.ts'
import { shiftWords } from './shift.words.ts'

const press = form({})

export const shiftRoutes: Route[] = [
  page(shiftAt.desk, { who: 'person', purpose: 'day' }, shiftPage),
  action(
    shiftAt.passed,
    { who: 'person', purpose: 'prepare', form: press },
    async (visit, write) => {
      const { citizen = '', note = '' } = visit.params
      await passOn(write, note, citizen)
      return seeOther(journalAt.deskOne({ citizen, note }), shiftWords[visit.lang].passed)
    },
  ),
  action(
    shiftAt.taken,
    { who: 'person', purpose: 'prepare', form: press },
    async (visit, write) => {
      const { citizen = '', note = '' } = visit.params
      await takeOver(write, note, citizen)
      return seeOther(shiftAt.desk(), shiftWords[visit.lang].taken)
    },
  ),
]
