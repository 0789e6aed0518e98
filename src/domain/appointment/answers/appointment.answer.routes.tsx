import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import { appointmentAt } from '../appointment.addresses.ts'
import { notBusy, stillTheSame, whoCanCome } from '../appointment.checks.ts'
import { sayGoodbye, takeAlong } from '../appointment.company.ts'
import { answerForm, pressForm, versionForm, withForm } from '../appointment.forms.ts'
import { answersNow } from '../appointment.rules.ts'
import { me, nameIn, sayMeans } from '../appointment.says.ts'
import { asked, mine, pageOf, showOne } from '../appointment.show.tsx'
import { appointmentWords } from '../appointment.words.ts'
import { callOff } from '../appointment.writes.ts'
import { answer, takeBack } from './appointment.answers.ts'

const guard = { who: 'person', purpose: 'asked_along' } as const
const again = showOne

/** One appointment: answering it, taking an answer back, who comes along, and calling it off. */
export const answerRoutes: Route[] = [
  page(appointmentAt.one, guard, (visit, read) => showOne(visit, read)),
  action(
    appointmentAt.answer,
    { ...guard, form: answerForm, again },
    async (visit, write, input) => {
      const w = appointmentWords[visit.lang]
      const a = await asked(write, visit)
      stillTheSame(a, input.version, visit)
      if (!answersNow(a, visit.now, visit.today).includes(input.answer)) {
        throw new Refused('answer', w.changedMeanwhile)
      }
      if (input.answer === 'yes') await notBusy(write, visit, a, 'busyYes', 'answer')
      const given = await answer(write, a, input.answer)
      const address = appointmentAt.answerBack({ appointment: a.id, answer: given })
      const text = sayMeans(input.answer, a, visit)
      return seeOther(pageOf(a, visit), { text, undo: { address, label: w.undo } })
    },
  ),
  action(appointmentAt.answerBack, { ...guard, form: pressForm }, async (visit, write) => {
    const a = await asked(write, visit)
    await takeBack(write, a, visit.params.answer ?? '')
    return seeOther(pageOf(a, visit), appointmentWords[visit.lang].undone)
  }),
  action(appointmentAt.with, { ...guard, form: withForm, again }, async (visit, write, input) => {
    const w = appointmentWords[visit.lang].with_
    const a = await mine(write, visit)
    const around = await whoCanCome(write, visit, me(visit))
    const found = around.find(({ id }) => id === input.person)
    if (!found || a.people.some(({ id }) => id === found.id)) throw new Refused('person', w.choose)
    await takeAlong(write, a, found)
    return seeOther(pageOf(a, visit), w.done(found.name))
  }),
  action(appointmentAt.without, { ...guard, form: pressForm }, async (visit, write) => {
    const a = await mine(write, visit)
    const person = visit.params.person ?? ''
    await sayGoodbye(write, a, person)
    return seeOther(pageOf(a, visit), appointmentWords[visit.lang].with_.gone(nameIn(a, person)))
  }),
  action(
    appointmentAt.callOff,
    { ...guard, form: versionForm, again },
    async (visit, write, input) => {
      const a = await asked(write, visit)
      stillTheSame(a, input.version, visit)
      await callOff(write, a, input.version)
      return seeOther(pageOf(a, visit), appointmentWords[visit.lang].callOff.done)
    },
  ),
]
