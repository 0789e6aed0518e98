import type { Read } from '../../../platform/data/db.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import { Missing } from '../../../platform/web/errors.ts'
import type { Filled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { listed } from '../../../platform/words/listed.ts'
import { appointmentAt } from '../appointment.addresses.ts'
import { ProposePage, proposeDraft } from '../appointment.ask.tsx'
import { notBusy, stillTheSame, timeOf } from '../appointment.checks.ts'
import { proposalAnswerForm, proposeForm } from '../appointment.forms.ts'
import { mayAnswerProposal } from '../appointment.rules.ts'
import { me, othersThan, sayWhen } from '../appointment.says.ts'
import { asked, pageOf, showOne } from '../appointment.show.tsx'
import { timeWords } from '../appointment.time.words.ts'
import { appointmentWords } from '../appointment.words.ts'
import { movesAlone } from '../appointment.writes.ts'
import { nobodyTaken, staffIn } from '../day/taken.ts'
import { answerProposal, propose } from './appointment.answers.ts'
import { moveTo } from './appointment.moves.ts'

const guard = { who: 'person', purpose: 'asked_along' } as const

/** One that can get another time, by somebody who is part of it. */
async function movable(read: Read, visit: Visit) {
  const a = await asked(read, visit)
  if (a.calledOff || !a.people.some(({ id }) => id === me(visit))) throw new Missing()
  return a
}

const showPropose = async (visit: Visit, read: Read, again?: Filled) => {
  const a = await movable(read, visit)
  const filled = again ?? (await draftOf(read, proposeDraft(a.id)))
  return <ProposePage visit={visit} a={a} filled={filled} />
}

/** Proposing another time, and answering what others propose. */
export const proposalRoutes: Route[] = [
  page(appointmentAt.propose, guard, (visit, read) => showPropose(visit, read)),
  action(
    appointmentAt.propose,
    { ...guard, form: proposeForm, again: showPropose },
    async (visit, write, { form, place, words, version, ...input }) => {
      const w = timeWords[visit.lang].propose
      const a = await movable(write, visit)
      stillTheSame(a, version, visit)
      const when = timeOf(input, visit)
      await notBusy(write, visit, { ...when, minutes: a.minutes, id: a.id }, 'busy', 'day')
      if (movesAlone(a)) {
        await moveTo(write, a, when, { form, place: place || null, proposal: null })
        return seeOther(pageOf(a, visit), w.moved(sayWhen(when, visit)))
      }
      await propose(write, a, when, { form, place, words })
      return seeOther(pageOf(a, visit), w.sent(listed(othersThan(me(visit), a), visit.lang)))
    },
  ),
  action(
    appointmentAt.proposalAnswer,
    { ...guard, form: proposalAnswerForm, again: showOne },
    async (visit, write, input) => {
      const w = timeWords[visit.lang].propose
      const a = await asked(write, visit)
      stillTheSame(a, input.version, visit)
      const { proposal } = a
      if (!proposal || proposal.id !== visit.params.proposal || !mayAnswerProposal(a, me(visit))) {
        throw new Refused('answer', appointmentWords[visit.lang].changedMeanwhile)
      }
      if (input.answer === 'no') {
        await answerProposal(write, a, 'no')
        return seeOther(pageOf(a, visit), w.saidNo)
      }
      if (input.answer === 'later') {
        await answerProposal(write, a, 'later')
        return seeOther(pageOf(a, visit), w.saidLater)
      }
      const wanted = { ...timeOf(proposal, visit), minutes: a.minutes, id: a.id }
      await notBusy(write, visit, wanted, 'busyYes', 'answer')
      await nobodyTaken(write, visit, { ...wanted, people: staffIn(a), field: 'answer' })
      await answerProposal(write, a, 'yes')
      return seeOther(pageOf(a, visit), w.agreed(sayWhen(wanted, visit)))
    },
  ),
]
