import type { Read } from '../../../platform/data/db.ts'
import { moment } from '../../../platform/time/days.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { both, choice, day, type Filled, form, text, time } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { contactAt } from '../contact.addresses.ts'
import { leadTo, proofOf, withProof } from '../contact.proof.ts'
import { provedContact } from '../contact.queries.ts'
import { slotMeetings } from '../contact.types.ts'
import { atDoor, worksAtDoor } from '../desk/hand.queries.ts'
import { myUnit } from '../desk/record.writes.ts'
import { pressForm } from '../talk/talk.forms.ts'
import { myTalk } from '../talk/talk.routes.ts'
import { SlotsPage } from './slots.desk.tsx'
import { TimesPage } from './time.own.tsx'
import { slotDeskWords, timeWords } from './time.words.ts'
import {
  book,
  bookingsOf,
  cancelBooking,
  freeSlots,
  offerSlot,
  slotsOfUnit,
  withdrawSlot,
} from './time.writes.ts'

const open = { who: 'anyone', purpose: 'door' } as const
const staff = { who: 'person', purpose: 'door' } as const
const w = (visit: Visit) => slotDeskWords[visit.lang]

const slotForm = form({
  day: day({ label: both(slotDeskWords, 'day'), required: true }),
  time: time({ label: both(slotDeskWords, 'time'), required: true }),
  minutes: text({ label: both(slotDeskWords, 'minutes'), max: 3, required: true }),
  meeting: choice({ label: both(slotDeskWords, 'meeting'), of: slotMeetings, required: true }),
  place: text({ label: both(slotDeskWords, 'place'), max: 200 }),
})

const ofPerson = (secure: boolean): Route[] => [
  page(contactAt.times, open, async (visit, read) => {
    await withProof(read, proofOf(visit, secure))
    const contact = await provedContact(read)
    if (!contact || contact.endedAt) return leadTo(contactAt.comeBack())
    const yours = await bookingsOf(read, contact.id)
    return TimesPage({ visit, yours, free: await freeSlots(read) })
  }),
  action(contactAt.book, { ...open, form: pressForm }, async (visit, write) => {
    const contact = await myTalk(visit, write, secure)
    const free = await freeSlots(write)
    const wanted = free.find(({ id }) => id === visit.params.slot)
    const mine = !contact.endedAt && wanted ? await book(write, contact.id, wanted.id) : false
    const said = timeWords[visit.lang]
    return seeOther(contactAt.times(), mine ? said.taken : said.gone)
  }),
  action(contactAt.cancel, { ...open, form: pressForm }, async (visit, write) => {
    const contact = await myTalk(visit, write, secure)
    await cancelBooking(write, visit.params.booking ?? '', contact.id)
    return seeOther(contactAt.times(), timeWords[visit.lang].cancelled)
  }),
]

async function showSlots(visit: Visit, read: Read, filled?: Filled) {
  await atDoor(read)
  return SlotsPage({ visit, slots: await slotsOfUnit(read), ...(filled ? { filled } : {}) })
}

/** Times: offered by the door, taken by those with a code. */
export const timeRoutes = (secure: boolean): Route[] => [
  ...ofPerson(secure),
  page(contactAt.slots, staff, (visit, read) => showSlots(visit, read)),
  action(
    contactAt.slots,
    { ...staff, form: slotForm, again: showSlots },
    async (visit, write, input) => {
      const minutes = /^\d{1,3}$/.test(input.minutes) ? Number(input.minutes) : 0
      if (minutes < 5 || minutes > 240) throw new Refused('minutes', w(visit).minutesWrong)
      const at = moment(input.day, input.time)
      if (at <= visit.now) throw new Refused('day', w(visit).past)
      const { meeting, place } = input
      const unit = await myUnit(write)
      if (!(await offerSlot(write, { unit, at, minutes, meeting, place })))
        throw new Refused('time', w(visit).twice)
      return seeOther(contactAt.slots(), w(visit).saved)
    },
  ),
  action(contactAt.slotGone, { ...staff, form: pressForm }, async (visit, write) => {
    // A time is nothing there for whoever does not work at a door, as a contact is.
    if (!(await worksAtDoor(write))) throw new Missing()
    const gone = await withdrawSlot(write, visit.params.slot ?? '')
    return seeOther(contactAt.slots(), gone ? w(visit).withdrawn : w(visit).isTaken)
  }),
]
