import { actorId, type Read } from '../../platform/data/db.ts'
import { Forbidden, Missing } from '../../platform/web/errors.ts'
import type { Filled } from '../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { nameOf } from '../circle/index.ts'
import { ask, askingsOfMe, standWith } from './asking/asking.queries.ts'
import { askingRoutes } from './asking/asking.routes.ts'
import { beginTalk, openTalks } from './asking/talk.queries.ts'
import { checkWish } from './check/check.queries.ts'
import { checkRoutes } from './check/check.routes.ts'
import { CountsPage } from './check/counts.desk.tsx'
import { checkCounts, mayOffer, offerCheck, offerToMe } from './check/offers.queries.ts'
import { healthAt } from './health.addresses.ts'
import { HealthDeskPage } from './health.desk.tsx'
import { healthDeskWords } from './health.desk.words.ts'
import { deskTogetherForm, pressForm } from './health.forms.ts'
import { HealthPage } from './health.own.tsx'
import { kindsOf } from './health.types.ts'
import { notesSharedWithMe, ownNotes } from './notes/notes.queries.ts'
import { noteRoutes } from './notes/notes.routes.ts'
import { togetherRoutes } from './together/together.routes.ts'
import { togetherWords } from './together/together.words.ts'
import { beginChallenge } from './together/together.writes.ts'

const own = { who: 'person', purpose: 'own_health' } as const
const desk = { who: 'person', purpose: 'health_talk' } as const
const citizenIn = (visit: Visit) => visit.params.citizen ?? ''

async function deskPage(visit: Visit, read: Read, filled?: Filled) {
  const citizen = citizenIn(visit)
  const stand = await standWith(read, citizen)
  const name = await nameOf(read, citizen)
  if (!name) throw new Missing()
  const me = actorId(read)
  return HealthDeskPage({
    ...{ visit, citizen, name, stand },
    talking: (await openTalks(read, citizen)).some(({ person }) => person === me),
    offered: !(await mayOffer(read, citizen)),
    notes: await notesSharedWithMe(read, citizen),
    ...(filled ? { filled } : {}),
  })
}

const deskRoutes: Route[] = [
  page(healthAt.desk, desk, (visit, read) => deskPage(visit, read)),
  action(healthAt.deskAsked, { ...desk, form: pressForm }, async (visit, write) => {
    await ask(write, citizenIn(visit))
    const to = healthAt.desk({ citizen: citizenIn(visit) })
    return seeOther(to, healthDeskWords[visit.lang].asked)
  }),
  action(healthAt.deskTalk, { ...desk, form: pressForm }, async (visit, write) => {
    await beginTalk(write, citizenIn(visit))
    const to = healthAt.desk({ citizen: citizenIn(visit) })
    return seeOther(to, healthDeskWords[visit.lang].talkBegun)
  }),
  action(healthAt.deskOffered, { ...desk, form: pressForm }, async (visit, write) => {
    await offerCheck(write, citizenIn(visit))
    const to = healthAt.desk({ citizen: citizenIn(visit) })
    return seeOther(to, healthDeskWords[visit.lang].offered)
  }),
  action(
    healthAt.deskTogether,
    { ...desk, form: deskTogetherForm, again: deskPage },
    async (visit, write, { title, tries }) => {
      const citizen = citizenIn(visit)
      if ((await standWith(write, citizen)).may !== 'talk') throw new Forbidden()
      const id = await beginChallenge(write, { title, tries, citizen })
      return seeOther(healthAt.togetherOne({ challenge: id }), togetherWords[visit.lang].begun)
    },
  ),
  page(healthAt.counts, { who: 'person', purpose: 'health_counts' }, async (visit, read) => {
    if (!visit.person?.kinds.includes('leader')) throw new Missing()
    return CountsPage({ visit, counts: await checkCounts(read) })
  }),
]

export const healthRoutes: Route[] = [
  page(healthAt.mine, own, async (visit, read) =>
    HealthPage({
      visit,
      askings: await askingsOfMe(read),
      talks: await openTalks(read, actorId(read)),
      offer: await offerToMe(read),
      wish: await checkWish(read),
      notes: await ownNotes(read, kindsOf.meaning),
    }),
  ),
  ...noteRoutes,
  ...askingRoutes,
  ...checkRoutes,
  ...togetherRoutes,
  ...deskRoutes,
]
