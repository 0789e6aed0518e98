import { actorId, type Read, type Write } from '../../../platform/data/db.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { leaveLook, openContacts } from '../contact.queries.ts'
import { dutyAt } from '../duty/duty.addresses.ts'
import { keepForm, pressForm, talkForm } from '../duty/duty.forms.ts'
import { BedsPage } from './acute.page.tsx'
import { beds, stayOf, talksOf } from './acute.queries.ts'
import { acuteWords } from './acute.words.ts'
import { arrive, followUp, keepBed, leave, notUsed } from './acute.writes.ts'
import { StayPage } from './stay.page.tsx'

const duty = { who: 'person', purpose: 'duty' } as const
const idIn = (visit: Visit) => visit.params.stay ?? ''

async function bedsPage(visit: Visit, read: Read, filled: Filled) {
  const all = await beds(read)
  if (all.length === 0) throw new Missing()
  return BedsPage({ visit, beds: all, contacts: await openContacts(read), filled })
}

async function stayPage(visit: Visit, read: Read, filled: Filled) {
  const stay = await stayOf(read, idIn(visit))
  await leaveLook(read, stay.contact, actorId(read), visit.request)
  const mayOpen = (await openContacts(read)).some(({ id }) => id === stay.contact)
  return StayPage({ visit, stay, talks: await talksOf(read, stay.id), mayOpen, filled })
}

/** One talk, written down, and what it changes. */
const talk = (
  at: { pattern: string },
  work: (write: Write, stay: string, words: string) => Promise<void>,
  say: 'arrivedDone' | 'leftDone' | 'followedDone',
) =>
  action(at, { ...duty, form: talkForm, again: stayPage }, async (visit, write, input) => {
    await work(write, idIn(visit), input.words)
    return seeOther(dutyAt.stay({ stay: idIn(visit) }), acuteWords[visit.lang][say])
  })

export const acuteRoutes: Route[] = [
  page(dutyAt.beds, duty, (visit, read) => bedsPage(visit, read, nothingFilled)),
  action(dutyAt.beds, { ...duty, form: keepForm, again: bedsPage }, async (visit, write, input) => {
    const w = acuteWords[visit.lang]
    const known = await openContacts(write)
    if (!known.some(({ id }) => id === input.contact)) throw new Missing()
    if (!(await beds(write)).some(({ id }) => id === input.bed)) throw new Missing()
    if (!(await keepBed(write, input.bed, input.contact))) throw new Refused('bed', w.taken)
    return seeOther(dutyAt.beds(), w.keptNow)
  }),
  page(dutyAt.stay, duty, (visit, read) => stayPage(visit, read, nothingFilled)),
  talk(dutyAt.arrived, arrive, 'arrivedDone'),
  talk(dutyAt.left, leave, 'leftDone'),
  talk(dutyAt.followedUp, followUp, 'followedDone'),
  action(dutyAt.cancelled, { ...duty, form: pressForm }, async (visit, write) => {
    await notUsed(write, idIn(visit))
    return seeOther(dutyAt.beds(), acuteWords[visit.lang].notUsedDone)
  }),
]
