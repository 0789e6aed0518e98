import { h } from 'preact'
import type { Read, Write } from '../../../platform/data/db.ts'
import { sayTime } from '../../../platform/time/days.ts'
import { draftOf, dropDraft, keepDraft } from '../../../platform/web/drafts.ts'
import { Missing } from '../../../platform/web/errors.ts'
import {
  both,
  choice,
  type Filled,
  form,
  type Input,
  nothingFilled,
  text,
} from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { emergencyAt } from './emergency.addresses.ts'
import { emergencyDeskWords } from './emergency.desk.words.ts'
import { latestTry, openerUnit } from './emergency.queries.ts'
import { hours, MIN_WORDS, reasons, withholdings } from './emergency.rules.ts'
import { DRAFT, StartPage } from './emergency.start.tsx'
import { emergencyWords } from './emergency.words.ts'
import { endEmergency, noticeSeen, type Tried, tryEmergency } from './emergency.writes.ts'
import { reviewRoutes } from './reviews.routes.ts'

const emergency = { who: 'person', purpose: 'emergency' } as const
const own = { who: 'person', purpose: 'own_log' } as const
const w = emergencyDeskWords

const openFields = {
  who: text({ label: both(w, 'who'), max: 160, required: true }),
  reason: choice({ label: both(w, 'reason'), of: reasons, required: true }),
  words: text({ label: both(w, 'words'), max: 2000, required: true }),
  hours: choice({ label: both(w, 'hours'), of: hours, required: true }),
  withheld: choice({ label: both(w, 'withheld'), of: withholdings }),
  danger: text({ label: both(w, 'withheldWords'), max: 2000 }),
}
const openForm = form(openFields)
const nothing = form({})
/** Where the words of a try that opened nothing wait. */
const AGAIN = `${DRAFT} igen`

/** It is a thing of work: nobody else has the page. */
function atWork(visit: Visit) {
  if (!visit.person?.kinds.includes('staff')) throw new Missing()
}

async function startPage(visit: Visit, read: Read, again?: Filled) {
  atWork(visit)
  const may = (await openerUnit(read)) !== null
  const tried = !again && visit.query.has('forsoeg')
  return h(StartPage, {
    ...{ visit, may },
    filled: again ?? (tried ? await afterTry(visit, read) : await draftOf(read, DRAFT)),
  })
}

/** A try that opened nothing: the same words again, with how it went beside the name. */
async function afterTry(visit: Visit, read: Read): Promise<Filled> {
  const { values } = await draftOf(read, AGAIN)
  const tried = await latestTry(read)
  if (!tried || tried.outcome === 'opened') return nothingFilled
  const said = w[visit.lang].outcomes[tried.outcome as Exclude<Tried['outcome'], 'opened'>]
  const text = typeof said === 'string' ? said : said(tried.asked)
  return {
    values: { ...values, who: [tried.asked] },
    problems: [{ field: 'who', text: `${text} ${w[visit.lang].kept}` }],
  }
}

type Sent = Input<typeof openFields>

function withheldOf(visit: Visit, { withheld, danger }: Sent) {
  if (!withheld && !danger) return {}
  if (!withheld) throw new Refused('withheld', w[visit.lang].withheldChoose)
  if (danger.length < MIN_WORDS) throw new Refused('danger', w[visit.lang].withheldShort)
  return { withheld: { code: withheld, words: danger } }
}

async function opens(visit: Visit, write: Write, sent: Sent) {
  atWork(visit)
  const say = w[visit.lang]
  if (sent.words.length < MIN_WORDS) throw new Refused('words', say.wordsShort)
  const { who, reason, words } = sent
  const asked = { who, reason, words, hours: Number(sent.hours), ...withheldOf(visit, sent) }
  const tried = await tryEmergency(write, asked)
  if (tried.outcome !== 'opened') {
    // The try stays written down, so nothing is raised here; the words wait under a name of their own.
    const values = Object.entries(sent).map(([name, value]): [string, string[]] => [name, [value]])
    await keepDraft(write, AGAIN, new Map(values))
    return seeOther(emergencyAt.start({}, { forsoeg: '1' }))
  }
  await dropDraft(write, AGAIN)
  const until = sayTime(new Date(write.now.getTime() + asked.hours * 3_600_000), visit.lang)
  return seeOther(emergencyAt.open({ emergency: tried.emergency }), say.opened(tried.name, until))
}

export const emergencyRoutes: Route[] = [
  ...reviewRoutes,
  page(emergencyAt.start, emergency, (visit, read) => startPage(visit, read)),
  action(emergencyAt.start, { ...emergency, form: openForm, again: startPage }, opens),
  action(emergencyAt.end, { ...emergency, form: nothing }, async (visit, write) => {
    await endEmergency(write, visit.params.emergency ?? '')
    return seeOther(emergencyAt.start(), w[visit.lang].ended)
  }),
  action(emergencyAt.seen, { ...own, form: nothing }, async (visit, write) => {
    await noticeSeen(write, visit.params.emergency ?? '')
    return seeOther(uiAt.front(), emergencyWords[visit.lang].seenDone)
  }),
]
