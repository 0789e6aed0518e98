import { Forbidden, Missing } from '../../../platform/web/errors.ts'
import { both, choice, form } from '../../../platform/web/form.ts'
import { action, type Route, seeOther } from '../../../platform/web/routes.ts'
import { appointmentAt } from '../appointment.addresses.ts'
import { pressForm } from '../appointment.forms.ts'
import { me } from '../appointment.says.ts'
import { asked, pageOf, showOne } from '../appointment.show.tsx'
import { reasons } from '../appointment.types.ts'
import { mayRecord } from './happened.rules.ts'
import { happenedWords } from './happened.words.ts'
import { recordNotHeld, sayReason, takeNotHeldBack } from './happened.writes.ts'

const guard = { who: 'person', purpose: 'asked_along' } as const
const again = showOne

const notHeldForm = form({
  ours: choice({ label: both(happenedWords, 'fold'), of: ['yes', 'no'], required: true }),
})
const whyForm = form({
  reason: choice({ label: both(happenedWords, 'whyTitle'), of: reasons, required: true }),
})

/** A meeting that came to nothing, why, and taking it back. */
export const happenedRoutes: Route[] = [
  action(
    appointmentAt.notHeld,
    { ...guard, form: notHeldForm, again },
    async (visit, write, { ours }) => {
      const w = happenedWords[visit.lang]
      const a = await asked(write, visit)
      // Said twice, or by both at once: it stands as it was said first.
      if (a.nothing) return seeOther(pageOf(a, visit), w.known)
      if (!mayRecord(a, me(visit), visit.now)) throw new Forbidden()
      await recordNotHeld(write, a, ours === 'yes')
      return seeOther(pageOf(a, visit), ours === 'yes' ? w.savedOurs : w.saved)
    },
  ),
  action(appointmentAt.notHeldBack, { ...guard, form: pressForm }, async (visit, write) => {
    const a = await asked(write, visit)
    if (!a.nothing) return seeOther(pageOf(a, visit), happenedWords[visit.lang].backDone)
    if (![a.citizen.id, a.nothing.by].includes(me(visit))) throw new Forbidden()
    await takeNotHeldBack(write, a)
    return seeOther(pageOf(a, visit), happenedWords[visit.lang].backDone)
  }),
  action(
    appointmentAt.whyNot,
    { ...guard, form: whyForm, again },
    async (visit, write, { reason }) => {
      const w = happenedWords[visit.lang]
      const a = await asked(write, visit)
      if (a.citizen.id !== me(visit) || !a.nothing) throw new Missing()
      await sayReason(write, a, reason)
      return seeOther(pageOf(a, visit), reason === 'not_said' ? w.whyNotSaid : w.whySaved)
    },
  ),
]
