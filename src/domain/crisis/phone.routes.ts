import { actorId } from '../../platform/data/db.ts'
import { cookie, keepsCookie } from '../../platform/web/cookies.ts'
import { action, page, type Route, seeOther } from '../../platform/web/routes.ts'
import { crisisAt } from './crisis.addresses.ts'
import { pressForm } from './crisis.forms.ts'
import { OnPhonePage } from './phone.own.tsx'
import { phoneWords } from './phone.words.ts'

const own = { who: 'person', purpose: 'own_crisis_plan' } as const
const YEAR = 365 * 24 * 3600

export const phoneRoutes = (secure: boolean): Route[] => [
  action(crisisAt.kept, { ...own, form: pressForm }, async (visit, write) => {
    const me = actorId(write)
    await write.event({ room: 'crisis', kind: 'crisis_copied', object: me, citizen: me })
    return {
      ...seeOther(crisisAt.keep(), phoneWords[visit.lang].phoneKept),
      cookies: [cookie(keepsCookie, '1', { seconds: YEAR, secure })],
    }
  }),
  action(crisisAt.keptEnded, { ...own, form: pressForm }, async (visit, write) => {
    const me = actorId(write)
    await write.event({ room: 'crisis', kind: 'crisis_copy_removed', object: me, citizen: me })
    return {
      ...seeOther(crisisAt.keep(), phoneWords[visit.lang].phoneRemoved),
      cookies: [cookie(keepsCookie, '', { seconds: 0, secure })],
    }
  }),
  page(crisisAt.onPhone, { who: 'anyone', purpose: 'public' }, (visit) => OnPhonePage({ visit })),
]
