import { actorId, type Read } from '../../platform/data/db.ts'
import { moment } from '../../platform/time/days.ts'
import { Missing } from '../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { nameOf } from '../circle/index.ts'
import { crisisAt } from './crisis.addresses.ts'
import { deskForm, pressForm } from './crisis.forms.ts'
import { agreeWithDesk, withdrawFromDesk } from './crisis.numbers.ts'
import { CrisisPage } from './crisis.own.tsx'
import { crisisPlan, deskConsent } from './crisis.queries.ts'
import { crisisReaders } from './crisis.readers.ts'
import { isEmptyPlan } from './crisis.types.ts'
import { crisisWords } from './crisis.words.ts'
import { DeskPage } from './desk.own.tsx'
import { partRoutes } from './part.routes.ts'
import { phoneRoutes } from './phone.routes.ts'
import { OtherPlanPage } from './shared.desk.tsx'
import { CrisisSheet } from './sheet.own.tsx'

const own = { who: 'person', purpose: 'own_crisis_plan' } as const
const DAY_MS = 86_400_000

const deskPage = async (visit: Visit, read: Read, filled: Filled) =>
  DeskPage({ visit, consent: await deskConsent(read), filled })

export const crisisRoutes = ({ secure }: { secure: boolean }): Route[] => [
  page(crisisAt.mine, own, async (visit, read) => {
    const me = actorId(read)
    const plan = await crisisPlan(read, me)
    const readers = await crisisReaders(read, me)
    return CrisisPage({ visit, plan, readers, consent: await deskConsent(read) })
  }),
  page(crisisAt.sheet, own, async (visit, read) =>
    CrisisSheet({ visit, plan: await crisisPlan(read, actorId(read)) }),
  ),
  ...partRoutes,
  ...phoneRoutes(secure),
  page(crisisAt.desk, own, (visit, read) => deskPage(visit, read, nothingFilled)),
  action(
    crisisAt.desk,
    { ...own, form: deskForm, again: deskPage },
    async (visit, write, input) => {
      const w = crisisWords[visit.lang]
      if (input.until && input.until < visit.today) throw new Refused('until', w.deskPast)
      // The last day itself is included: a yes until Friday ends as Saturday begins.
      const until = input.until && new Date(moment(input.until, '00:00').getTime() + DAY_MS)
      await agreeWithDesk(write, until || null)
      return seeOther(crisisAt.mine(), w.deskAgreed)
    },
  ),
  action(crisisAt.deskEnded, { ...own, form: pressForm }, async (visit, write) => {
    await withdrawFromDesk(write)
    return seeOther(crisisAt.mine(), crisisWords[visit.lang].deskWithdrawn)
  }),
  page(crisisAt.ofOther, { who: 'person', purpose: 'shared_life' }, async (visit, read) => {
    const citizen = visit.params.citizen ?? ''
    const name = await nameOf(read, citizen)
    const plan = await crisisPlan(read, citizen)
    if (!name || citizen === actorId(read) || isEmptyPlan(plan)) throw new Missing()
    return OtherPlanPage({ visit, name, plan })
  }),
]
