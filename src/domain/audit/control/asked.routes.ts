import { sql } from 'kysely'
import { h } from 'preact'
import { actorId, type Read } from '../../../platform/data/db.ts'
import { addDays, moment } from '../../../platform/time/days.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { both, type Filled, form, nothingFilled, text } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { setting } from '../../municipality/index.ts'
import { auditAt } from '../audit.addresses.ts'
import { rulesThatRun } from './alarms.queries.ts'
import { HowPage, MinePage, ReplyPage } from './asked.staff.tsx'
import { controlAt, wonderAt } from './control.addresses.ts'
import { controlDeskWords } from './control.desk.words.ts'
import { mayControl } from './control.routes.ts'
import { type FindingCode, quarterDays, quarterOf } from './control.rules.ts'
import { controlsOf } from './controls.queries.ts'
import { questionsToMe, questionToMe } from './questions.queries.ts'
import { reply } from './questions.writes.ts'
import { ReportPage } from './report.desk.tsx'
import { WonderPage } from './wonder.own.tsx'
import { wonderWords } from './wonder.words.ts'
import { myWonderings, ownLook, wonder } from './wonderings.queries.ts'

const asked = { who: 'person', purpose: 'log_control' } as const
const own = { who: 'person', purpose: 'own_log' } as const
const MIN_WORDS = 10

const replyForm = form({
  words: text({ label: both(controlDeskWords, 'what'), max: 2000, required: true }),
})
const wonderForm = form({ words: text({ label: both(wonderWords, 'words'), max: 2000 }) })

/** What everybody who works here may know, and nobody else needs. */
function atWork({ person }: Visit) {
  const kinds = person?.kinds ?? []
  if (!['staff', 'leader', 'admin'].some((kind) => kinds.includes(kind))) throw new Missing()
}

const replyPage = async (visit: Visit, read: Read, filled: Filled) =>
  h(ReplyPage, { visit, filled, question: await questionToMe(read, visit.params.question ?? '') })

async function wonderPage(visit: Visit, read: Read, filled: Filled) {
  const shows = (await setting(read, 'log_shows', 'names')) === 'roles' ? 'roles' : 'names'
  return h(WonderPage, { visit, filled, shows, look: await ownLook(read, visit.params.look ?? '') })
}

async function reportPage(visit: Visit, read: Read) {
  mayControl(visit)
  const wanted = visit.query.get('kvartal') ?? ''
  const quarter = quarterDays(wanted) ? wanted : quarterOf(visit.today)
  const days = quarterDays(quarter)
  if (!days) throw new Missing()
  const period = { from: moment(days.from, '00:00'), until: moment(days.until, '00:00') }
  const controls = await controlsOf(read, period)
  const rows = await read.sql(
    sql<{ code: FindingCode; count: number }>`
      select code, count(*)::int as count from audit.finding
      where found_at >= ${period.from} and found_at < ${period.until} group by code`,
  )
  const found = new Map(rows.map((row) => [row.code, row.count]))
  const before = quarterOf(addDays(days.from, -1))
  return h(ReportPage, { visit, quarter, before, controls, found })
}

export const askedRoutes: Route[] = [
  page(controlAt.how, asked, async (visit, read) => {
    atWork(visit)
    return h(HowPage, { visit, rules: await rulesThatRun(read) })
  }),
  page(controlAt.mine, asked, async (visit, read) => {
    atWork(visit)
    return h(MinePage, { visit, questions: await questionsToMe(read) })
  }),
  page(controlAt.report, asked, reportPage),
  page(controlAt.reply, asked, (visit, read) => replyPage(visit, read, nothingFilled)),
  action(
    controlAt.reply,
    { ...asked, form: replyForm, again: replyPage },
    async (visit, write, { words }) => {
      const id = visit.params.question ?? ''
      await questionToMe(write, id)
      const w = controlDeskWords[visit.lang]
      if (words.length < MIN_WORDS) throw new Refused('words', w.short)
      await reply(write, id, words)
      return seeOther(controlAt.mine(), w.replied)
    },
  ),
  page(wonderAt.look, own, (visit, read) => wonderPage(visit, read, nothingFilled)),
  action(
    wonderAt.look,
    { ...own, form: wonderForm, again: wonderPage },
    async (visit, write, { words }) => {
      const look = await ownLook(write, visit.params.look ?? '')
      const w = wonderWords[visit.lang]
      if ((await myWonderings(write)).has(look.id)) return seeOther(auditAt.seen(), w.already)
      await wonder(write, look.id, words)
      return seeOther(auditAt.seen(), w.sent)
    },
  ),
]

/** How many questions wait for the acting person's answer. */
export async function waitingForMe(read: Read): Promise<number> {
  actorId(read)
  const rows = await read.sql(
    sql<{ count: number }>`select count(*)::int as count from audit.asked_of_me()`,
  )
  return rows[0]?.count ?? 0
}
