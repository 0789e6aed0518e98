import { h } from 'preact'
import type { Read } from '../../../platform/data/db.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { both, type Filled, form, nothingFilled, text } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { personAt } from '../person.addresses.ts'
import { personOfCode } from '../person.queries.ts'
import { AccessPage } from './sessions.desk.tsx'
import { endSessionsOf, workers } from './sessions.list.ts'
import { FRESH } from './sessions.routes.ts'
import { accessDeskWords } from './sessions.words.ts'

const guard = { who: 'person', purpose: 'end_access' } as const
const nothing = form({})
const codeForm = form({
  kode: text({ label: both(accessDeskWords, 'code'), max: 20, required: true }),
})

/** Ending what is open for others: an admin's alone, which the database says too. */
export const accessRoutes: Route[] = [
  page(personAt.access, guard, (visit, read) => shown(visit, read, nothingFilled)),
  action(personAt.accessEnded, { ...guard, fresh: FRESH, form: nothing }, async (visit, write) => {
    const one = (await workers(write)).find(({ id }) => id === visit.params.person)
    if (!one) throw new Missing()
    await endSessionsOf(write, one.id)
    return seeOther(personAt.access(), accessDeskWords[visit.lang].closed(one.name))
  }),
  action(
    personAt.accessEndedByCode,
    { ...guard, fresh: FRESH, form: codeForm, again: shown },
    async (visit, write, input) => {
      const w = accessDeskWords[visit.lang]
      // Asked before the code: only an admin may learn whether there is such a code.
      await workers(write)
      const one = await personOfCode(write, input.kode.toUpperCase()).catch((error) => {
        throw error instanceof Missing ? new Refused('kode', w.codeProblem) : error
      })
      await endSessionsOf(write, one.id)
      return seeOther(personAt.access(), w.closed(one.name))
    },
  ),
  action(
    personAt.everybodyEnded,
    { ...guard, fresh: FRESH, form: nothing },
    async (visit, write) => {
      await endSessionsOf(write, null)
      return seeOther(uiAt.front(), accessDeskWords[visit.lang].allClosed)
    },
  ),
]

async function shown(visit: Visit, read: Read, filled: Filled) {
  return h(AccessPage, { visit, workers: await workers(read), filled })
}
