import { actorId, type Read } from '../../../platform/data/db.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { both, choice, type Filled, form, time } from '../../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { messageAt } from '../message.addresses.ts'
import { giveBack, take } from '../message.closes.ts'
import { pressForm } from '../message.forms.ts'
import { namesHere, teamThreads, thread } from '../message.queries.ts'
import { atWork } from '../message.rules.ts'
import type { Away } from '../message.types.ts'
import { TeamPage } from './team.page.tsx'
import { awayNow, setAnswerTime, teams } from './team.queries.ts'
import { teamWords } from './team.words.ts'

const guard = { who: 'person', purpose: 'messages' } as const

const timesForm = form({
  days: choice({ label: both(teamWords, 'days'), of: ['0', '1', '2', '3', '5'], required: true }),
  time: time({ label: both(teamWords, 'time'), required: true }),
})

const isLeader = (visit: Visit) =>
  visit.person?.kinds.some((kind) => kind === 'leader' || kind === 'admin') ?? false

export const pageOf = (visit: Visit): number => {
  const said = Number(visit.query.get('side') ?? 1)
  return Number.isSafeInteger(said) && said > 0 && said < 10_000 ? said : 1
}

/** @throws Missing for those who are not at work here */
async function showTeam(visit: Visit, read: Read, filled?: Filled) {
  const leads = isLeader(visit)
  if (!atWork(visit)) throw new Missing()
  const at = pageOf(visit)
  const threads = await teamThreads(read, at)
  const takers = threads.threads.flatMap(({ taken }) => (taken ? [taken.by] : []))
  const away: Away[] = (await awayNow(read, takers)).map((one) => ({ ...one, instead: [] }))
  return TeamPage({
    ...{ visit, threads, away, leads, page: at, names: await namesHere(read) },
    teams: await teams(read, { mine: !leads }),
    ...(filled ? { filled } : {}),
  })
}

/** @throws Missing for those who are not in the team that the thread is with */
async function teamThread(visit: Visit, read: Read) {
  const of = await thread(read, visit.params.thread ?? '')
  if (of.unit === null || of.citizen === actorId(read)) throw new Missing()
  const mine = await teams(read, { mine: true })
  if (!mine.some(({ id }) => id === of.unit?.id)) throw new Missing()
  return of
}

export const teamRoutes: Route[] = [
  page(messageAt.team, guard, (visit, read) => showTeam(visit, read)),
  action(
    messageAt.answerTime,
    { ...guard, purpose: 'steer', form: timesForm, again: showTeam },
    async (visit, write, { days, time: at }) => {
      if (!isLeader(visit)) throw new Missing()
      await setAnswerTime(write, visit.params.unit ?? '', { days: Number(days), time: at })
      return seeOther(messageAt.team(), teamWords[visit.lang].savedTimes)
    },
  ),
  action(messageAt.taken, { ...guard, form: pressForm }, async (visit, write) => {
    const w = teamWords[visit.lang]
    const of = await teamThread(visit, write)
    const to = messageAt.thread({ thread: of.id })
    if (of.taken) return seeOther(to, of.taken.by === actorId(write) ? w.took : w.alreadyTaken)
    await take(write, of)
    return seeOther(to, w.took)
  }),
  action(messageAt.givenBack, { ...guard, form: pressForm }, async (visit, write) => {
    const of = await teamThread(visit, write)
    await giveBack(write, of)
    return seeOther(messageAt.team(), teamWords[visit.lang].gaveBack)
  }),
]
