import type { Read } from '../../../platform/data/db.ts'
import { addDays, moment } from '../../../platform/time/days.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import { Forbidden, Missing } from '../../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { crisisPlan } from '../../crisis/index.ts'
import { beds, toFollowUp } from '../acute/acute.queries.ts'
import { myUnit, recordContact } from '../desk/record.writes.ts'
import { dutyAt } from './duty.addresses.ts'
import { handoverForm, logForm, pressForm, shiftForm } from './duty.forms.ts'
import { DutyPage } from './duty.page.tsx'
import {
  agreedPeople,
  handovers,
  knowsRoster,
  myShift,
  rosterPeople,
  rosterUnits,
  rosterUntil,
  waitingNow,
} from './duty.queries.ts'
import { dutyWords } from './duty.words.ts'
import { acceptHandover, callOffShift, giveHandover, planShift } from './duty.writes.ts'
import { DutyPlanPage } from './plan.page.tsx'
import { RosterPage } from './roster.page.tsx'

const duty = { who: 'person', purpose: 'duty' } as const
const WEEKS_MS = 14 * 86_400_000

/** Only those who have something to do with a roster come in here. */
async function onlyRoster(read: Read) {
  if (!(await knowsRoster(read))) throw new Missing()
}

async function desk(visit: Visit, read: Read, filled: Filled) {
  await onlyRoster(read)
  return DutyPage({
    visit,
    shift: await myShift(read),
    now: await rosterUntil(read, visit.now),
    waiting: await waitingNow(read),
    plans: await agreedPeople(read),
    handovers: await handovers(read),
    beds: await beds(read),
    followUps: await toFollowUp(read),
    filled,
  })
}

async function roster(visit: Visit, read: Read, filled: Filled) {
  await onlyRoster(read)
  const shifts = await rosterUntil(read, new Date(visit.now.getTime() + WEEKS_MS))
  const units = await rosterUnits(read)
  return RosterPage({ visit, shifts, units, people: await rosterPeople(read), filled })
}

export const dutyRoutes: Route[] = [
  page(dutyAt.desk, duty, async (visit, read) =>
    desk(visit, read, await draftOf(read, 'contact.duty.log')),
  ),
  action(dutyAt.desk, { ...duty, form: logForm, again: desk }, async (visit, write, input) => {
    const { came, words, alias, number } = input
    const unit = await myUnit(write)
    const { code } = await recordContact(write, {
      ...{ unit, came, words, alias, number },
      ...{ meeting: [], young: false },
    })
    return seeOther(dutyAt.desk(), dutyWords[visit.lang].logged(code))
  }),
  page(dutyAt.plan, duty, async (visit, read) => {
    const citizen = visit.params.citizen ?? ''
    const found = (await agreedPeople(read)).find(({ id }) => id === citizen)
    if (!found) throw new Missing()
    return DutyPlanPage({
      visit,
      name: found.name,
      plan: await crisisPlan(read, citizen, 'duty_desk'),
    })
  }),
  action(
    dutyAt.handover,
    { ...duty, form: handoverForm, again: (visit, read, filled) => desk(visit, read, filled) },
    async (visit, write, input) => {
      const shift = await myShift(write)
      if (!shift) throw new Forbidden()
      await giveHandover(write, shift.id, input.handover)
      return seeOther(dutyAt.desk(), dutyWords[visit.lang].handoverGiven)
    },
  ),
  action(dutyAt.handoverRead, { ...duty, form: pressForm }, async (visit, write) => {
    await acceptHandover(write, visit.params.handover ?? '')
    return seeOther(dutyAt.desk(), dutyWords[visit.lang].handoverAccepted)
  }),
  page(dutyAt.roster, duty, (visit, read) => roster(visit, read, nothingFilled)),
  action(
    dutyAt.roster,
    { ...duty, form: shiftForm, again: roster },
    async (visit, write, input) => {
      const w = dutyWords[visit.lang]
      if (input.day < visit.today) throw new Refused('day', w.rosterPast)
      const from = moment(input.day, input.from)
      // An end before its beginning is the next morning: a night begins in the evening.
      const until = moment(
        input.until > input.from ? input.day : addDays(input.day, 1),
        input.until,
      )
      const { unit, person, phone } = input
      const units = await rosterUnits(write)
      const people = await rosterPeople(write)
      if (!units.some(({ id }) => id === unit) || !people.some(({ id }) => id === person))
        throw new Missing()
      if (!(await planShift(write, { unit, person, from, until, phone })))
        throw new Refused('person', w.rosterTwice)
      return seeOther(dutyAt.roster(), w.rosterSaved)
    },
  ),
  action(dutyAt.shiftOff, { ...duty, form: pressForm }, async (visit, write) => {
    await callOffShift(write, visit.params.shift ?? '')
    return seeOther(dutyAt.roster(), dutyWords[visit.lang].rosterOffDone)
  }),
]
