import { sql } from 'kysely'
import { actorId, type Read } from '../../platform/data/db.ts'
import { download, getFile } from '../../platform/files/files.ts'
import { draftOf } from '../../platform/web/drafts.ts'
import { Missing } from '../../platform/web/errors.ts'
import type { Filled } from '../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { languageHelp, lookFirst } from '../journal/index.ts'
import { absenceRoutes } from './absence/absence.routes.ts'
import { messageAt } from './message.addresses.ts'
import { close, reopen, showReading } from './message.closes.ts'
import { lineForm, pressForm, readingForm } from './message.forms.ts'
import { awayOf, fileOf, leaveLook, linesOf, readingsOf } from './message.lines.ts'
import { MessagesPage } from './message.list.tsx'
import { myThreads, namesHere, thread } from './message.queries.ts'
import { atWork } from './message.rules.ts'
import { ThreadSheet } from './message.sheet.tsx'
import { draftOfThread, ThreadPage } from './message.thread.tsx'
import { messageWords } from './message.words.ts'
import { say } from './message.writes.ts'
import { peopleOfMine } from './start/start.queries.ts'
import { ownThread, sentNotice, startRoutes } from './start/start.routes.ts'
import { pageOf, teamRoutes } from './team/team.routes.ts'

const guard = { who: 'person', purpose: 'messages' } as const

const idOf = (visit: Visit) => visit.params.thread ?? ''

async function showsReading(read: Read): Promise<boolean> {
  const rows = await read.sql(
    sql<{ shows: boolean }>`select shows_reading as shows from message.preference
      where person_id = ${actorId(read)}`,
  )
  return rows[0]?.shows ?? false
}

async function showThread(visit: Visit, read: Read, filled?: Filled) {
  const of = await thread(read, idOf(visit))
  const at = pageOf(visit)
  const lines = await linesOf(read, of.id, at)
  // A page that comes back with its words is not opened anew: what was unread before stays so.
  if (of.unread && at === 1 && !filled) await leaveLook(read, of)
  const words = filled ?? (await draftOf(read, draftOfThread(of.id)))
  const isWork = !['own', 'chosen'].includes(of.way)
  const asked = { filled: words, field: 'words', citizen: of.citizen }
  const workers = of.taken ? [...of.members, of.taken.by] : of.members
  return ThreadPage({
    ...{ visit, thread: of, lines, page: at, names: await namesHere(read) },
    readings: await readingsOf(read, of.id),
    away: await awayOf(read, of.citizen, workers),
    filled: words,
    help: isWork ? await languageHelp(read, asked) : undefined,
  })
}

const threadRoutes: Route[] = [
  page(messageAt.mine, guard, async (visit, read) => {
    const at = pageOf(visit)
    return MessagesPage({
      ...{ visit, page: at, threads: await myThreads(read, at) },
      names: await namesHere(read),
      showsReading: await showsReading(read),
      people: atWork(visit) ? await peopleOfMine(read) : [],
    })
  }),
  action(messageAt.reading, { ...guard, form: readingForm }, async (visit, write, { shows }) => {
    await showReading(write, shows === 'yes')
    return seeOther(messageAt.mine(), messageWords[visit.lang].readingSaved)
  }),
  page(messageAt.thread, guard, (visit, read) => showThread(visit, read)),
  action(
    messageAt.thread,
    { ...guard, form: lineForm, again: showThread },
    async (visit, write, { language, ...line }) => {
      lookFirst(language)
      const of = await thread(write, idOf(visit))
      if (of.closedAt) throw new Missing()
      const sent = await say(write, of.id, { ...line, lang: visit.lang })
      return seeOther(messageAt.thread({ thread: of.id }), sentNotice(sent, visit))
    },
  ),
  page(messageAt.sheet, guard, async (visit, read) => {
    const of = await thread(read, idOf(visit))
    const { lines } = await linesOf(read, of.id)
    return ThreadSheet({ visit, thread: of, lines, names: await namesHere(read) })
  }),
  page(messageAt.file, guard, async (visit, read) => {
    const of = await thread(read, idOf(visit))
    const file = await fileOf(read, of.id, visit.params.attachment ?? '')
    if (!file) throw new Missing()
    return download(await getFile(read, file))
  }),
  action(messageAt.closed, { ...guard, form: pressForm }, async (visit, write) => {
    const of = await ownThread(visit, write)
    if (!of.closedAt) await close(write, of)
    return seeOther(messageAt.thread({ thread: of.id }), messageWords[visit.lang].closed)
  }),
  action(messageAt.reopened, { ...guard, form: pressForm }, async (visit, write) => {
    const of = await ownThread(visit, write)
    if (of.closedAt) await reopen(write, of)
    return seeOther(messageAt.thread({ thread: of.id }), messageWords[visit.lang].reopened)
  }),
]

// Places with a name of their own come before what could be any thread.
export const messageRoutes: Route[] = [
  ...startRoutes,
  ...teamRoutes,
  ...absenceRoutes,
  ...threadRoutes,
]
