import { h } from 'preact'
import { actorId } from '../../platform/data/db.ts'
import { page, type Route } from '../../platform/web/routes.ts'
import { auditAt } from './audit.addresses.ts'
import { SeenPage } from './audit.own.tsx'
import { changesOfMine, looksAtMe } from './audit.queries.ts'
import { changeDays, lookDays } from './audit.rules.ts'

const CHANGES_DAYS = 30
const DAY_MS = 86_400_000

export const auditRoutes: Route[] = [
  page(auditAt.seen, { who: 'person', purpose: 'own_log' }, async (visit, read) => {
    const before = new Date(visit.query.get('foer') ?? '')
    const { looks, more } = await looksAtMe(
      read,
      Number.isNaN(before.getTime()) ? undefined : before,
    )
    const events = await changesOfMine(read, new Date(visit.now.getTime() - CHANGES_DAYS * DAY_MS))
    return h(SeenPage, {
      visit,
      looks: lookDays(looks, visit.today, visit.lang),
      changes: changeDays(events, actorId(read), visit.today, visit.lang),
      older: more ? looks.at(-1)?.at.toISOString() : undefined,
    })
  }),
]
