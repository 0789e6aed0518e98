import type { Read } from '../../../platform/data/db.ts'
import { Forbidden, Missing } from '../../../platform/web/errors.ts'
import {
  both,
  choice,
  type Filled,
  form,
  idOf,
  nothingFilled,
  version,
} from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { appointmentAt } from '../appointment.addresses.ts'
import { stillTheSame, whoCanCome } from '../appointment.checks.ts'
import { me } from '../appointment.says.ts'
import { asked, pageOf, showOne } from '../appointment.show.tsx'
import { isOver } from '../appointment.when.ts'
import { nobodyTaken, staffIn } from '../day/taken.ts'
import { deskAt } from '../desk/appointment.desk.tsx'
import { aroundDeskWords } from './around.desk.words.ts'
import { SubstitutePage, travelWays } from './substitute.desk.tsx'
import { substitute, travels } from './substitute.ts'

const guard = { who: 'person', purpose: 'prepare' } as const

const substituteForm = form({
  goes: idOf({ label: both(aroundDeskWords, 'goes'), required: true }),
  comes: idOf({ label: both(aroundDeskWords, 'comes'), required: true }),
  version,
})

const travelForm = form({
  minutes: choice({ label: both(aroundDeskWords, 'travelLabel'), of: travelWays }),
})

/** One that still is to come, of somebody the visitor may write appointments for. */
async function replaceable(read: Read, visit: Visit) {
  const a = await asked(read, visit)
  if (a.citizen.id !== visit.params.citizen || a.citizen.id === me(visit)) throw new Missing()
  if (!a.mayWrite || a.calledOff || isOver(a, visit.now)) throw new Forbidden()
  return a
}

const showSubstitute = async (visit: Visit, read: Read, filled: Filled = nothingFilled) => {
  const a = await replaceable(read, visit)
  const colleagues = await whoCanCome(read, visit, a.citizen.id)
  const all = [...colleagues, self(visit)]
  return <SubstitutePage visit={visit} a={a} colleagues={all} filled={filled} />
}

/** One may come oneself. */
const self = (visit: Visit) => ({ id: me(visit), name: visit.person?.name ?? '' })

/** Who comes instead, and how long the way is. */
export const aroundRoutes: Route[] = [
  page(appointmentAt.substitute, guard, (visit, read) => showSubstitute(visit, read)),
  action(
    appointmentAt.substitute,
    { ...guard, form: substituteForm, again: showSubstitute },
    async (visit, write, input) => {
      const w = aroundDeskWords[visit.lang]
      const a = await replaceable(write, visit)
      stillTheSame(a, input.version, visit)
      const around = await whoCanCome(write, visit, a.citizen.id)
      const known = [...around, self(visit)]
      const comes = known.find(({ id }) => id === input.comes)
      if (!staffIn(a).some(({ id }) => id === input.goes)) throw new Refused('goes', w.notThere)
      if (!comes || a.people.some(({ id }) => id === comes.id))
        throw new Refused('comes', w.notAround)
      const { startsAt, minutes, id } = a
      await nobodyTaken(write, visit, { startsAt, minutes, id, people: [comes], field: 'comes' })
      await substitute(write, a, input.goes, comes.id)
      return seeOther(deskAt(a), w.substituted(a.citizen.name))
    },
  ),
  action(
    appointmentAt.travel,
    { ...guard, form: travelForm, again: showOne },
    async (visit, write, { minutes }) => {
      const a = await asked(write, visit)
      if (!a.people.some(({ id }) => id === me(visit)) || a.citizen.id === me(visit))
        throw new Missing()
      await travels(write, a, minutes === '' ? null : Number(minutes))
      return seeOther(pageOf(a, visit), aroundDeskWords[visit.lang].travelSaved)
    },
  ),
]
