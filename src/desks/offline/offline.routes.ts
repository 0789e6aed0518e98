import { crisisAt } from '../../domain/crisis/index.ts'
import {
  type KnownPhone,
  personAt,
  phoneHere,
  readMoment,
  readOpenings,
  tellOpenings,
} from '../../domain/person/index.ts'
import { actorId } from '../../platform/data/db.ts'
import { Missing } from '../../platform/web/errors.ts'
import { both, form, text } from '../../platform/web/form.ts'
import { action, page, type Reply, type Route, seeOther } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { keepPage } from './along.tsx'
import { bundleFor } from './bundle.ts'
import { offlineAt } from './offline.addresses.ts'
import { OfflinePage } from './offline.page.tsx'
import { offlineWords } from './offline.words.ts'

/** The longest list of openings that a phone tells at once, in signs: 200 lines. */
const LIST = 30_000

const openedForm = form({
  aabnet: text({ label: both(offlineWords, 'title'), max: LIST }),
  /** What the phone's own clock says now. */
  ur: text({ label: both(offlineWords, 'title'), max: 40, required: true }),
})

const json = (body: unknown, status = 200): Reply => ({
  reply: { status, type: 'application/json', body: JSON.stringify(body) },
})

/**
 * A phone that has been ended is told so, and whether its owner is the one who is signed in: then it sends the notes
 * that wait before it forgets them.
 */
const gone = (visit: Visit, phone: KnownPhone): Reply => ({
  reply: {
    ...json({ state: 'ended', me: mineOf(phone, visit) }, 410).reply,
    headers: { 'clear-site-data': '"cache"' },
  },
})

const mineOf = (phone: KnownPhone, visit: Visit) => (isMine(phone, visit) ? phone.owner : undefined)
const isMine = (phone: KnownPhone | null, visit: Visit): phone is KnownPhone =>
  phone !== null && phone.owner === visit.person?.id

export const offlineRoutes: Route[] = [
  page(personAt.offline, { who: 'anyone', purpose: 'public' }, (visit) => OfflinePage({ visit })),
  // Asked by a phone that nobody is signed in on too: it is to know that it has been ended.
  page(offlineAt.state, { who: 'anyone', purpose: 'public' }, async (visit, read) => {
    const phone = await phoneHere(visit, read)
    if (!phone) return json({ state: 'none' })
    if (!phone.runs) return gone(visit, phone)
    return json({ state: 'here', me: mineOf(phone, visit), signedIn: visit.person !== null })
  }),
  page(offlineAt.bundle, { who: 'person', purpose: 'offline' }, async (visit, read) => {
    const phone = await phoneHere(visit, read)
    if (!isMine(phone, visit)) throw new Missing()
    return phone.runs ? json(await bundleFor(visit, read, phone)) : gone(visit, phone)
  }),
  action(
    offlineAt.opened,
    { who: 'person', purpose: 'offline_opened', form: openedForm },
    async (visit, write, input) => {
      const phone = await phoneHere(visit, write)
      const phoneNow = readMoment(input.ur)
      if (!isMine(phone, visit) || !phoneNow) throw new Missing()
      const openings = readOpenings(input.aabnet)
      for (const { citizen, subjects } of await tellOpenings(write, phone, { openings, phoneNow }))
        for (const subject of subjects) write.shows([citizen], subject, 'relation')
      return seeOther(personAt.offline())
    },
  ),
  page(crisisAt.keep, { who: 'person', purpose: 'own_crisis_plan' }, (visit, read) =>
    keepPage(visit, read, actorId(read)),
  ),
]
