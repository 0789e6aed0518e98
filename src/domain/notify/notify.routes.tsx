import { actorId, type Read } from '../../platform/data/db.ts'
import {
  both,
  choice,
  choices,
  form,
  nothingFilled,
  text,
  time,
  version,
} from '../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { addBrowser, endBrowser, myBrowsers, readSubscription } from './browsers.ts'
import { ChoicePage } from './choice.own.tsx'
import { choiceOf, choose, reachable, stopAll } from './choice.queries.ts'
import { topics } from './kinds.types.ts'
import { NewsPage } from './news.own.tsx'
import { myNews, openNotice, readAll } from './news.queries.ts'
import { notifyAt } from './notify.addresses.ts'
import { noChoice, paces, type Way, ways } from './notify.rules.ts'
import { notifyWords } from './notify.words.ts'
import { outRoutes } from './out.routes.tsx'
import { StopPage } from './stop.tsx'

const own = { who: 'person', purpose: 'own_notices' } as const
const pressForm = form({})

const choiceForm = form({
  version,
  ways: choices({ label: both(notifyWords, 'ways'), of: ways }),
  pace: choice({ label: both(notifyWords, 'pace'), of: paces, required: true }),
  quietFrom: time({ label: both(notifyWords, 'quietFrom') }),
  quietUntil: time({ label: both(notifyWords, 'quietUntil') }),
  topics: choices({ label: both(notifyWords, 'topics'), of: topics }),
  invites: choices({ label: both(notifyWords, 'invitesTitle'), of: ['ja'] }),
})

const pageOf = (visit: Visit): number => {
  const asked = Number(visit.query.get('side') ?? 1)
  return Number.isSafeInteger(asked) && asked > 0 && asked < 1000 ? asked : 1
}

interface Needs {
  /** Our own address, as browsers know it. */
  origin: string
  /** By which ways messages can leave: no other is offered. */
  ways?: readonly Way[] | undefined
  /** What a browser needs to know before it can be pushed to; without it none is. */
  pushKey?: string | undefined
}

const offeredBy = ({ ways: set = ways, pushKey }: Needs) =>
  set.filter((way) => way !== 'push' || pushKey !== undefined)

const showChoice =
  (needs: Needs) =>
  async (visit: Visit, read: Read, filled = nothingFilled) =>
    ChoicePage({
      ...{ visit, filled, offered: offeredBy(needs), pushKey: needs.pushKey },
      choice: (await choiceOf(read, actorId(read))) ?? noChoice(visit.lang),
      reachable: await reachable(read),
      browsers: await myBrowsers(read),
    })

const newsRoutes: Route[] = [
  page(notifyAt.news, own, async (visit, read) => {
    const at = pageOf(visit)
    return NewsPage({ visit, page: at, ...(await myNews(read, at)) })
  }),
  action(notifyAt.opened, { ...own, form: pressForm }, async (visit, write) =>
    seeOther(await openNotice(write, visit.params.notice ?? '')),
  ),
  action(notifyAt.allRead, { ...own, form: pressForm }, async (visit, write) => {
    await readAll(write)
    return seeOther(notifyAt.news(), notifyWords[visit.lang].allReadDone)
  }),
]

const choiceRoutes = (needs: Needs): Route[] => [
  page(notifyAt.mine, own, (visit, read) => showChoice(needs)(visit, read)),
  action(
    notifyAt.mine,
    { ...own, form: choiceForm, again: showChoice(needs) },
    async (visit, write, input) => {
      const w = notifyWords[visit.lang]
      const ends = await reachable(write)
      const missing = input.ways.find((way) => !ends.has(way) || !offeredBy(needs).includes(way))
      if (missing) throw new Refused('ways', w.noSuch(w.way[missing]))
      const { quietFrom, quietUntil } = input
      if ((quietFrom === '') !== (quietUntil === '')) throw new Refused('quietUntil', w.quietBoth)
      const invites = input.invites.length > 0
      if (invites && !ends.has('mail')) throw new Refused('invites', w.wayText.mail)
      const wanted = {
        ...{ lang: visit.lang, ways: input.ways, invites, pace: input.pace },
        ...{ quietFrom: quietFrom || null, quietUntil: quietUntil || null },
        off: topics.filter((topic) => !input.topics.includes(topic)),
      }
      if (!(await choose(write, wanted, input.version))) throw new Refused('ways', w.changed)
      return seeOther(notifyAt.mine(), w.saved)
    },
  ),
  action(notifyAt.stopped, { ...own, form: pressForm }, async (visit, write) => {
    await stopAll(write, visit.lang)
    return seeOther(notifyAt.mine(), notifyWords[visit.lang].stopped)
  }),
  action(
    notifyAt.browser,
    {
      ...own,
      form: form({ at: text({ label: both(notifyWords, 'browsers'), max: 2000 }) }),
      again: showChoice(needs),
    },
    async (visit, write, { at }) => {
      const w = notifyWords[visit.lang]
      const browser = needs.pushKey === undefined ? undefined : readSubscription(at)
      if (!browser) throw new Refused('at', w.browserUnknown)
      if (!(await addBrowser(write, browser, visit.device))) throw new Refused('at', w.browserTaken)
      return seeOther(notifyAt.mine(), w.browserAdded)
    },
  ),
  action(notifyAt.browserEnded, { ...own, form: pressForm }, async (visit, write) => {
    await endBrowser(write, visit.params.browser ?? '')
    return seeOther(notifyAt.mine(), notifyWords[visit.lang].browserEnded)
  }),
]

export const notifyRoutes = (needs: Needs): Route[] => [
  ...newsRoutes,
  ...choiceRoutes(needs),
  ...outRoutes(needs.origin),
  // Whatever the link holds, the page is the same: it says nothing of anybody.
  page(notifyAt.stop, { who: 'anyone', purpose: 'public' }, (visit) =>
    StopPage({ visit, token: visit.query.get('n')?.slice(0, 100) ?? '' }),
  ),
]
