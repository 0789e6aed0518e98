import type { Read } from '../../../platform/data/db.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import { Forbidden, Missing } from '../../../platform/web/errors.ts'
import type { Filled } from '../../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { appointmentAt } from '../appointment.addresses.ts'
import { checkLink, chosenFrom, notBusy, timeOf, whoCanCome } from '../appointment.checks.ts'
import { changeForm, makeForm } from '../appointment.forms.ts'
import { lifeOf } from '../appointment.lives.ts'
import { aheadOf, behindOf } from '../appointment.queries.ts'
import { me, sayWhole } from '../appointment.says.ts'
import { asked } from '../appointment.show.tsx'
import { change, make, mayChange } from '../appointment.writes.ts'
import { freeTimes } from '../day/free.tsx'
import { nobodyTaken, staffIn } from '../day/taken.ts'
import { recurrenceOf } from '../series/series.checks.ts'
import { makeDeskSeries } from '../series/series.make.ts'
import { DeskAppointments, DeskOne, deskAt } from './appointment.desk.tsx'
import { appointmentDeskWords } from './appointment.desk.words.ts'
import { ChangePage, changeDraft, MakePage, makeDraft } from './appointment.desk-form.tsx'

const guard = { who: 'person', purpose: 'prepare' } as const

/** The person whose desk page this is. One's own life has its own pages. */
async function life(read: Read, visit: Visit) {
  const found = await lifeOf(read, visit.params.citizen ?? '')
  if (found.id === me(visit)) throw new Missing()
  return found
}

/** An appointment under the person that the address names, and under nobody else. */
async function ofLife(read: Read, visit: Visit) {
  const a = await asked(read, visit)
  if (a.citizen.id !== visit.params.citizen || a.citizen.id === me(visit)) throw new Missing()
  return a
}

/** One that the visitor may change. */
async function changeable(read: Read, visit: Visit) {
  const a = await ofLife(read, visit)
  if (!mayChange(a, me(visit))) throw new Forbidden()
  return a
}

const showMake = async (visit: Visit, read: Read, again?: Filled) => {
  const found = await life(read, visit)
  if (!found.mayWrite) throw new Forbidden()
  const colleagues = await whoCanCome(read, visit, found.id)
  const draft = again ?? (await draftOf(read, makeDraft(found.id)))
  const filled = withChosen(draft, visit)
  const free = await freeTimes(read, visit)
  return <MakePage {...{ visit, life: found, colleagues, free, filled }} />
}

/** A free time that was chosen from the list stands in the fields; what was written there since wins. */
function withChosen(filled: Filled, visit: Visit): Filled {
  const [day, time] = [visit.query.get('dag'), visit.query.get('kl')]
  if (!day || !time || filled.problems.length > 0) return filled
  return { ...filled, values: { ...filled.values, day: [day], time: [time] } }
}

const showChange = async (visit: Visit, read: Read, again?: Filled) => {
  const a = await changeable(read, visit)
  const filled = again ?? (await draftOf(read, changeDraft(a.id)))
  return <ChangePage visit={visit} a={a} filled={filled} />
}

export const deskRoutes: Route[] = [
  page(appointmentAt.desk, guard, async (visit, read) => {
    const found = await life(read, visit)
    const ahead = await aheadOf(read, found.id)
    const behind = await behindOf(read, found.id)
    return <DeskAppointments visit={visit} life={found} ahead={ahead} behind={behind} />
  }),
  page(appointmentAt.deskNew, guard, (visit, read) => showMake(visit, read)),
  action(
    appointmentAt.deskNew,
    { ...guard, form: makeForm, again: showMake },
    async (visit, write, { people, day, time, repeat, until, ...told }) => {
      const found = await life(write, visit)
      if (!found.mayWrite) throw new Forbidden()
      checkLink(told.link, visit)
      const when = timeOf({ day, time }, visit)
      await notBusy(write, visit, { ...when, minutes: told.minutes }, 'busy', 'day')
      const around = await whoCanCome(write, visit, found.id)
      const asked = chosenFrom(around, people, visit)
      const others = around.filter(({ id }) => people.includes(id))
      await nobodyTaken(write, visit, {
        ...when,
        minutes: told.minutes,
        people: others,
        field: 'people',
      })
      const all = [{ id: me(visit), isStaff: true }, ...asked]
      const again = recurrenceOf({ repeat, until }, when, visit)
      if (again) {
        const series = await makeDeskSeries(visit, write, found.id, { again, told, asked: all })
        return seeOther(appointmentAt.series({ series: series.id }), series.notice)
      }
      const id = await make(write, found.id, when, told, all)
      const to = appointmentAt.deskOne({ citizen: found.id, appointment: id })
      return seeOther(to, appointmentDeskWords[visit.lang].made(found.name))
    },
  ),
  page(appointmentAt.deskOne, guard, async (visit, read) => (
    <DeskOne visit={visit} a={await ofLife(read, visit)} />
  )),
  page(appointmentAt.deskChange, guard, (visit, read) => showChange(visit, read)),
  action(
    appointmentAt.deskChange,
    { ...guard, form: changeForm, again: showChange },
    async (visit, write, { day, time, version, ...told }) => {
      const a = await changeable(write, visit)
      checkLink(told.link, visit)
      const when = timeOf({ day, time }, visit, a)
      const wanted = { ...when, minutes: told.minutes, id: a.id }
      await notBusy(write, visit, wanted, 'busy', 'day')
      await nobodyTaken(write, visit, { ...wanted, people: staffIn(a), field: 'day' })
      await change(write, a, version, when, told, (at) => sayWhole(at, visit))
      return seeOther(deskAt(a), appointmentDeskWords[visit.lang].changed(a.citizen.name))
    },
  ),
]
