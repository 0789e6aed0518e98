import { Forbidden } from '../../platform/web/errors.ts'
import { form } from '../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { notifyAt } from './notify.addresses.ts'
import { LettersPage, LettersSheet, TroublesPage } from './out.desk.tsx'
import { outDeskWords } from './out.desk.words.ts'
import { letterPrinted, lettersToPrint, troubles } from './out.queries.ts'

const desk = { who: 'person', purpose: 'messages_out' } as const
const pressForm = form({})

function only(visit: Visit, kind: 'admin' | 'staff') {
  if (!visit.person?.kinds.includes(kind)) throw new Forbidden()
}

/** What left the house, for those who see to it that it does. */
export const outRoutes = (origin: string): Route[] => [
  page(notifyAt.troubles, desk, async (visit, read) => {
    only(visit, 'admin')
    return TroublesPage({ visit, troubles: await troubles(read) })
  }),
  page(notifyAt.letters, desk, async (visit, read) => {
    only(visit, 'staff')
    return LettersPage({ visit, letters: await lettersToPrint(read) })
  }),
  page(notifyAt.lettersSheet, desk, async (visit, read) => {
    only(visit, 'staff')
    return LettersSheet({ visit, origin, letters: await lettersToPrint(read) })
  }),
  action(notifyAt.letterPrinted, { ...desk, form: pressForm }, async (visit, write) => {
    await letterPrinted(write, visit.params.sending ?? '')
    return seeOther(notifyAt.letters(), outDeskWords[visit.lang].printedDone)
  }),
]
