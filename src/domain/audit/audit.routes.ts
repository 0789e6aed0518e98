import { h } from 'preact'
import { actorId, type Read } from '../../platform/data/db.ts'
import { isId } from '../../platform/data/id.ts'
import { page, type Route } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { setting } from '../municipality/index.ts'
import { auditAt } from './audit.addresses.ts'
import { lookList } from './audit.list.ts'
import { SeenPage } from './audit.own.tsx'
import { changesOfMine, lookersAtMe, looksAtMe } from './audit.queries.ts'
import { changeDays, lookDays, lookerName, type Shows } from './audit.rules.ts'
import { seenWords } from './audit.seen.words.ts'
import { myWonderings } from './control/wonderings.queries.ts'

const CHANGES_DAYS = 30
const DAY_MS = 86_400_000
/** A list of more lines than this is asked for in person: it would be slow to make, and to read. */
const LIST_MOST = 20_000
/** The whole log leaves the house: who asks has said who they are within so many minutes. */
const FRESH = 5

const periods = { uge: 7, maaned: 30 } as const

/** A moment as our own link writes it. The language reads a date into almost anything, so the form is asked for. */
function momentIn(text: string): Date | undefined {
  const at = /^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(text) ? new Date(text) : undefined
  return at && !Number.isNaN(at.getTime()) ? at : undefined
}

/** What the person has chosen to see; anything that is not a choice means all. */
function chosen({ query, now }: Visit) {
  const who = query.get('hvem') ?? ''
  const period = query.get('tid') ?? ''
  const before = momentIn(query.get('foer') ?? '')
  const days = period in periods ? periods[period as keyof typeof periods] : undefined
  return {
    hvem: isId(who) ? who : '',
    tid: days ? period : '',
    wanted: {
      actor: isId(who) ? who : undefined,
      from: days ? new Date(now.getTime() - days * DAY_MS) : undefined,
      before,
    },
  }
}

const shown = async (read: Read): Promise<Shows> =>
  (await setting(read, 'log_shows', 'names')) === 'roles' ? 'roles' : 'names'

/** Nobody can be chosen by name where names are not shown. */
async function lookers(read: Read, shows: Shows, lang: Visit['lang']) {
  if (shows === 'roles') return []
  const all = await lookersAtMe(read)
  return all.map((one) => ({ value: one.actor, label: lookerName(one, shows, lang) }))
}

export const auditRoutes: Route[] = [
  page(auditAt.seen, { who: 'person', purpose: 'own_log' }, async (visit, read) => {
    const { hvem, tid, wanted } = chosen(visit)
    const shows = await shown(read)
    const { looks, more } = await looksAtMe(read, wanted)
    const events = await changesOfMine(read, new Date(visit.now.getTime() - CHANGES_DAYS * DAY_MS))
    const older = more ? looks.at(-1)?.at.toISOString() : undefined
    return h(SeenPage, {
      visit,
      looks: lookDays(looks, visit.today, visit.lang, shows),
      changes: changeDays(events, actorId(read), visit.today, visit.lang, shows),
      lookers: await lookers(read, shows, visit.lang),
      hvem,
      tid,
      newest: wanted.before === undefined,
      wonderings: await myWonderings(read),
      older,
    })
  }),
  page(auditAt.list, { who: 'person', purpose: 'own_log', fresh: FRESH }, async (visit, read) => {
    const { looks } = await looksAtMe(read, {}, LIST_MOST)
    const w = seenWords[visit.lang]
    return {
      reply: {
        type: 'text/csv; charset=utf-8',
        body: lookList(looks, visit.lang, await shown(read)),
        headers: { 'content-disposition': `attachment; filename="${w.file}"` },
      },
    }
  }),
]
