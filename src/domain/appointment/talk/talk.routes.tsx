import type { Read } from '../../../platform/data/db.ts'
import { moment } from '../../../platform/time/days.ts'
import { Missing } from '../../../platform/web/errors.ts'
import {
  both,
  choice,
  type Filled,
  form,
  idOf,
  nothingFilled,
  text,
  time,
} from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { appointmentAt } from '../appointment.addresses.ts'
import { pressForm } from '../appointment.forms.ts'
import { TalksPage } from './talk.desk.tsx'
import { talkDeskWords } from './talk.desk.words.ts'
import { TalkPage, talkForms, talkMost } from './talk.own.tsx'
import { myTalks, myUnits, talksInMyUnits, unitsToAsk, whoIsHere } from './talk.queries.ts'
import { talkWords } from './talk.words.ts'
import { askForTalk, endTalk, leaveHere, sayHere, takeTalk } from './talk.writes.ts'

const own = { who: 'person', purpose: 'asked_along' } as const
const desk = { who: 'person', purpose: 'prepare' } as const

const talkForm = form({
  unit: idOf({ label: both(talkWords, 'unit'), required: true }),
  form: choice({ label: both(talkWords, 'form'), of: talkForms, required: true }),
  words: text({ label: both(talkWords, 'words'), max: talkMost }),
})
const takeForm = form({ by: time({ label: both(talkDeskWords, 'by') }) })
const hereForm = form({
  unit: idOf({ label: both(talkDeskWords, 'hereUnit'), required: true }),
  until: time({ label: both(talkDeskWords, 'hereUntil'), required: true }),
})
const goneForm = form({ unit: idOf({ label: both(talkDeskWords, 'hereUnit'), required: true }) })

const showTalk = async (visit: Visit, read: Read, filled: Filled = nothingFilled) => {
  const talks = await myTalks(read)
  const units = await unitsToAsk(read)
  return <TalkPage {...{ visit, talks, units, filled }} here={await whoIsHere(read)} />
}

/** Only those who are at work in a unit come in here. */
const showTalks = async (visit: Visit, read: Read, filled: Filled = nothingFilled) => {
  const units = await myUnits(read)
  if (units.length === 0) throw new Missing()
  const talks = await talksInMyUnits(read)
  return <TalksPage {...{ visit, units, talks, filled }} here={await whoIsHere(read)} />
}

/** One that waits in a unit of the acting person's. @throws Missing */
async function waiting(read: Read, visit: Visit) {
  const found = (await talksInMyUnits(read)).find(({ id }) => id === visit.params.talk)
  if (!found) throw new Missing()
  return found
}

const ownTalkRoutes: Route[] = [
  page(appointmentAt.talk, own, (visit, read) => showTalk(visit, read)),
  action(
    appointmentAt.talk,
    { ...own, form: talkForm, again: showTalk },
    async (visit, write, input) => {
      const w = talkWords[visit.lang]
      const units = await unitsToAsk(write)
      const unit = units.find(({ id }) => id === input.unit)
      if (!unit) throw new Refused('unit', w.unit)
      // Asked twice, or in two windows: the wish that stands is enough.
      const before = (await myTalks(write)).some((talk) => talk.unit.id === unit.id)
      if (before) return seeOther(appointmentAt.talk(), w.already)
      await askForTalk(write, { ...input, unit: unit.id })
      return seeOther(appointmentAt.talk(), w.asked)
    },
  ),
  action(appointmentAt.talkWithdrawn, { ...own, form: pressForm }, async (visit, write) => {
    const talk = (await myTalks(write)).find(({ id }) => id === visit.params.talk)
    if (!talk) throw new Missing()
    await endTalk(write, talk, 'withdrawn')
    return seeOther(appointmentAt.talk(), talkWords[visit.lang].withdrawn)
  }),
]

const deskTalkRoutes: Route[] = [
  page(appointmentAt.talks, desk, (visit, read) => showTalks(visit, read)),
  action(
    appointmentAt.talkTaken,
    { ...desk, form: takeForm, again: showTalks },
    async (visit, write, { by }) => {
      const w = talkDeskWords[visit.lang]
      const talk = await waiting(write, visit)
      const byAt = by === '' ? null : moment(visit.today, by)
      if (byAt && byAt <= visit.now) throw new Refused('by', w.gone)
      await takeTalk(write, talk, byAt)
      return seeOther(appointmentAt.talks(), w.took)
    },
  ),
  action(appointmentAt.talkHeld, { ...desk, form: pressForm }, async (visit, write) => {
    await endTalk(write, await waiting(write, visit), 'talked')
    return seeOther(appointmentAt.talks(), talkDeskWords[visit.lang].didTalk)
  }),
  action(
    appointmentAt.here,
    { ...desk, form: hereForm, again: showTalks },
    async (visit, write, { unit, until }) => {
      const w = talkDeskWords[visit.lang]
      if (!(await myUnits(write)).some(({ id }) => id === unit)) throw new Missing()
      if (moment(visit.today, until) <= visit.now) throw new Refused('until', w.gone)
      await sayHere(write, unit, until)
      return seeOther(appointmentAt.talks(), w.hereSaved)
    },
  ),
  action(appointmentAt.notHere, { ...desk, form: goneForm }, async (visit, write, { unit }) => {
    if (!(await leaveHere(write, unit))) throw new Missing()
    return seeOther(appointmentAt.talks(), talkDeskWords[visit.lang].hereGone)
  }),
]

/** A wish to talk, those who wait, and who is here. */
export const talkRoutes: Route[] = [...ownTalkRoutes, ...deskTalkRoutes]
