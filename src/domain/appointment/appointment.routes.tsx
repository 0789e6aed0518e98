import type { Read } from '../../platform/data/db.ts'
import { sayNear } from '../../platform/time/days.ts'
import { draftOf } from '../../platform/web/drafts.ts'
import type { Filled } from '../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { listed } from '../../platform/words/listed.ts'
import { promises } from '../plan/index.ts'
import { answerRoutes } from './answers/appointment.answer.routes.tsx'
import { proposalRoutes } from './answers/appointment.proposal.routes.tsx'
import { appointmentAt } from './appointment.addresses.ts'
import { AskPage, askDraft } from './appointment.ask.tsx'
import { checkLink, chosenFrom, timeOf, whoCanCome } from './appointment.checks.ts'
import { askForm } from './appointment.forms.ts'
import { MyAppointments } from './appointment.own.tsx'
import { aheadOf, aheadOfMe, behindMe } from './appointment.queries.ts'
import { me } from './appointment.says.ts'
import { WhoSheet } from './appointment.sheet.tsx'
import { timeWords } from './appointment.time.words.ts'
import { hearBy } from './appointment.when.ts'
import { WhoWhatWhen } from './appointment.who.tsx'
import { make } from './appointment.writes.ts'
import { aroundRoutes } from './around/around.routes.tsx'
import { dayRoutes } from './day/day.routes.tsx'
import { deskRoutes } from './desk/appointment.desk.routes.tsx'
import { happenedRoutes } from './happened/happened.routes.ts'
import { notKeptByUs } from './happened/happened.writes.ts'
import { recurrenceOf } from './series/series.checks.ts'
import { makeOwnSeries } from './series/series.make.ts'
import { seriesRoutes } from './series/series.routes.tsx'
import { myTalks } from './talk/talk.queries.ts'
import { talkRoutes } from './talk/talk.routes.tsx'

const guard = { who: 'person', purpose: 'asked_along' } as const

const showAsk = async (visit: Visit, read: Read, again?: Filled) => {
  const filled = again ?? (await draftOf(read, askDraft))
  return <AskPage visit={visit} around={await whoCanCome(read, visit, me(visit))} filled={filled} />
}

const whoDoesWhat = async (visit: Visit, read: Read) => ({
  visit,
  appointments: await aheadOf(read, me(visit)),
  pledges: await promises(read, me(visit)),
  ours: await notKeptByUs(read, me(visit)),
})

const ownRoutes: Route[] = [
  page(appointmentAt.mine, guard, async (visit, read) => (
    <MyAppointments
      visit={visit}
      ahead={await aheadOfMe(read)}
      behind={await behindMe(read)}
      talks={await myTalks(read)}
    />
  )),
  page(appointmentAt.ask, guard, (visit, read) => showAsk(visit, read)),
  action(
    appointmentAt.ask,
    { ...guard, form: askForm, again: showAsk },
    async (visit, write, { people, day, time, repeat, until, ...told }) => {
      checkLink(told.link, visit)
      const when = timeOf({ day, time }, visit)
      const around = await whoCanCome(write, visit, me(visit))
      const asked = chosenFrom(around, people, visit)
      const again = recurrenceOf({ repeat, until }, when, visit)
      if (again) {
        const series = await makeOwnSeries(visit, write, { again, told, asked })
        return seeOther(appointmentAt.series({ series: series.id }), series.notice)
      }
      const id = await make(write, me(visit), when, told, asked)
      const names = around.filter((one) => people.includes(one.id)).map(({ name }) => name)
      return seeOther(appointmentAt.one({ appointment: id }), sayAsked(names, visit))
    },
  ),
  page(appointmentAt.whoWhatWhen, guard, async (visit, read) => (
    <WhoWhatWhen {...(await whoDoesWhat(visit, read))} />
  )),
  page(appointmentAt.sheet, guard, async (visit, read) => (
    <WhoSheet {...(await whoDoesWhat(visit, read))} />
  )),
]

/** A wait says who does what by when, and whom to call. */
function sayAsked(names: string[], visit: Visit): string {
  const w = timeWords[visit.lang].ask
  if (names.length === 0) return w.own
  const day = sayNear(hearBy(visit.today), visit.today, visit.lang)
  return w.sent(listed(names, visit.lang), day, visit.municipality.phone)
}

export const appointmentRoutes: Route[] = [
  ...ownRoutes,
  ...answerRoutes,
  ...proposalRoutes,
  ...deskRoutes,
  ...aroundRoutes,
  ...happenedRoutes,
  ...seriesRoutes,
  ...talkRoutes,
  ...dayRoutes,
]
