import { actorId, type Read } from '../../../platform/data/db.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import type { Filled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { peopleAround } from '../../circle/index.ts'
import { showingMe } from '../sharing/shared.queries.ts'
import { wellbeingAt } from '../wellbeing.addresses.ts'
import { own, pressForm } from '../wellbeing.away.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import { NewNudgePage, nudgeDraft } from './new.own.tsx'
import { nudgeForm } from './nudges.forms.ts'
import { NudgesPage } from './nudges.own.tsx'
import { myNudges, nudgesToSend } from './nudges.queries.ts'
import { nudgeWords } from './nudges.words.ts'
import { answerNudge, askForNudge, nudgeSeen, resumeNudge, stopNudge } from './nudges.writes.ts'
import { SendingPage } from './sending.own.tsx'

const asked = { who: 'person', purpose: 'asked_along' } as const
const idIn = (visit: Visit) => visit.params.nudge ?? ''

async function newPage(visit: Visit, read: Read, again?: Filled) {
  const people = await peopleAround(read, actorId(read))
  const filled = again ?? (await draftOf(read, nudgeDraft))
  return <NewNudgePage visit={visit} people={people} filled={filled} />
}

/** The one who was asked: somebody around the person, and nobody else. */
async function senderIn(read: Read, visit: Visit, sender: string) {
  if (!sender) return null
  const found = (await peopleAround(read, actorId(read))).find(({ id }) => id === sender)
  if (!found) throw new Refused('sender', nudgeWords[visit.lang].senderHelp)
  return found
}

export const nudgeRoutes: Route[] = [
  page(wellbeingAt.nudges, own, async (visit, read) => (
    <NudgesPage visit={visit} all={await myNudges(read)} />
  )),
  page(wellbeingAt.newNudge, own, (visit, read) => newPage(visit, read)),
  action(
    wellbeingAt.newNudge,
    { ...own, form: nudgeForm, again: newPage },
    async (visit, write, { words, time, days, sender: chosen }) => {
      const w = nudgeWords[visit.lang]
      if (days.length === 0) throw new Refused('days', w.daysNeeded)
      const sender = await senderIn(write, visit, chosen)
      const weekdays = [...new Set(days.map(Number))]
      await askForNudge(write, { words, time, weekdays, sender: sender?.id ?? null })
      return seeOther(wellbeingAt.nudges(), sender ? w.asked : w.begun)
    },
  ),
  action(wellbeingAt.nudgeSeen, { ...own, form: pressForm }, async (visit, write) => {
    await nudgeSeen(write, idIn(visit))
    return seeOther(wellbeingAt.nudges(), nudgeWords[visit.lang].seenDone)
  }),
  action(wellbeingAt.nudgeStopped, { ...own, form: pressForm }, async (visit, write) => {
    await stopNudge(write, idIn(visit))
    const address = wellbeingAt.nudgeResumed({ nudge: idIn(visit) })
    const undo = { address, label: wellbeingWords[visit.lang].undo }
    return seeOther(wellbeingAt.nudges(), { text: nudgeWords[visit.lang].stopped, undo })
  }),
  action(wellbeingAt.nudgeResumed, { ...own, form: pressForm }, async (visit, write) => {
    await resumeNudge(write, idIn(visit))
    return seeOther(wellbeingAt.nudges(), wellbeingWords[visit.lang].broughtBack)
  }),
  page(wellbeingAt.sending, asked, async (visit, read) => (
    <SendingPage visit={visit} all={await nudgesToSend(read)} shown={await showingMe(read)} />
  )),
  action(wellbeingAt.sendingYes, { ...asked, form: pressForm }, async (visit, write) => {
    await answerNudge(write, idIn(visit), true)
    return seeOther(wellbeingAt.sending(), nudgeWords[visit.lang].yesDone)
  }),
  action(wellbeingAt.sendingNo, { ...asked, form: pressForm }, async (visit, write) => {
    const id = idIn(visit)
    const runs = (await nudgesToSend(write)).some((one) => one.id === id && one.answer === true)
    if (runs) await stopNudge(write, id)
    else await answerNudge(write, id, false)
    return seeOther(wellbeingAt.sending(), nudgeWords[visit.lang].noDone)
  }),
]
