import type { ComponentChildren } from 'preact'
import type { Read } from '../../platform/data/db.ts'
import { type Id, isId } from '../../platform/data/id.ts'
import { draftOf } from '../../platform/web/drafts.ts'
import { Forbidden, Missing } from '../../platform/web/errors.ts'
import type { Filled } from '../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { promiseForm, proposalChangeForm, proposalForm } from './desk.forms.ts'
import { citizenOf, mayPropose, writesSteps } from './desk.people.ts'
import { areas } from './goals/areas.queries.ts'
import { changeGoal, goal, goals, writeGoal } from './goals/goals.queries.ts'
import { draftOfProposal, ProposalPage } from './goals/proposal.desk.tsx'
import { ownWords } from './own-words/own-words.queries.ts'
import { wordingsOf } from './own-words/wording.queries.ts'
import { planAt } from './plan.addresses.ts'
import { CoursePage } from './plan.desk.tsx'
import { planDeskWords } from './plan.desk.words.ts'
import type { Doing } from './plan.inputs.ts'
import { me } from './plan.parts.tsx'
import { promisesOf } from './plan.rules.ts'
import { type Doer, type OwnKind, ownKinds } from './plan.types.ts'
import {
  ChangeProposalPage,
  draftOfPromise,
  draftOfSubGoal,
  PromisePage,
} from './steps/promise.desk.tsx'
import { steps } from './steps/steps.queries.ts'
import { writeStep } from './steps/steps.writes.ts'

const work = { who: 'person', purpose: 'prepare' } as const
const followUp = { who: 'person', purpose: 'follow_up' } as const

const hopeKinds: readonly OwnKind[] = ['hope', 'good_life']

/**
 * The page of one citizen, for those who work with them.
 * @param more what upper rooms put beside it
 */
export async function showCourse(
  visit: Visit,
  read: Read,
  more: (citizen: Id, name: string) => Promise<ComponentChildren>,
) {
  const citizen = await citizenOf(visit, read)
  const words = await ownWords(read, citizen.id, ownKinds)
  const theirs = await steps(read, citizen.id)
  return CoursePage({
    visit,
    citizen,
    role: citizen.role,
    meeting: words.filter(({ kind }) => kind === 'meet_me'),
    hopes: words.filter(({ kind }) => hopeKinds.includes(kind)),
    shared: words.filter(({ kind }) => kind !== 'meet_me' && !hopeKinds.includes(kind)),
    goals: await goals(read, citizen.id),
    steps: theirs,
    promises: promisesOf(theirs, visit.today),
    areas: await areas(read, citizen.id),
    beside: await more(citizen.id, citizen.name),
  })
}

async function showProposal(visit: Visit, read: Read, again?: Filled) {
  const citizen = await mayPropose(visit, read)
  const id = again ? again.values.under?.[0] : visit.query.get('maal')
  const wish = isId(id) ? await goal(read, id) : null
  if (wish && wish.citizen !== citizen.id) throw new Missing()
  const filled = again ?? (await draftOf(read, draftOfProposal(citizen.id)))
  return ProposalPage({ visit, citizen, wish, parts: writesSteps(citizen.role), filled })
}

/** One's own sub-goal: another's voice is not one's to change. */
async function ownSubGoal(visit: Visit, read: Read) {
  const one = await goal(read, visit.params.goal ?? '')
  if (one.author.id !== me(visit).id || one.citizen !== visit.params.citizen) throw new Missing()
  return one
}

async function showChange(visit: Visit, read: Read, again?: Filled) {
  const citizen = await mayPropose(visit, read)
  const one = await ownSubGoal(visit, read)
  const filled = again ?? (await draftOf(read, draftOfSubGoal(one.id)))
  const versions = await wordingsOf(read, one.id)
  return ChangeProposalPage({ visit, citizen, goal: one, versions, filled })
}

async function showPromise(visit: Visit, read: Read, again?: Filled) {
  const citizen = await mayPropose(visit, read)
  if (!writesSteps(citizen.role)) throw new Missing()
  const filled = again ?? (await draftOf(read, draftOfPromise(citizen.id)))
  return PromisePage({ visit, citizen, filled })
}

/** A part that names nobody is done together: the kindest reading of an open answer. */
const doingOf = (doer: Doer | '', doerId: string): Doing =>
  doer === 'me' ? { doer } : { doer: doer || 'us', doerId }

export const deskRoutes: Route[] = [
  page(planAt.proposal, work, (visit, read) => showProposal(visit, read)),
  action(
    planAt.proposal,
    { ...followUp, form: proposalForm, again: showProposal },
    async (visit, write, { words, aim, under, ...sent }) => {
      const { id, name, role } = await mayPropose(visit, write)
      const voice = role === 'authority' ? 'authority' : 'provider'
      const subGoal = await writeGoal(write, id, { voice, words, aim, under })
      const parts = [
        { words: sent.part1, doer: sent.doer1 },
        { words: sent.part2, doer: sent.doer2 },
        { words: sent.part3, doer: sent.doer3 },
      ].filter((part) => part.words !== '')
      if (parts.length > 0 && !writesSteps(role)) throw new Forbidden()
      for (const part of parts) {
        const doing = doingOf(part.doer, me(visit).id)
        await writeStep(write, id, { ...doing, words: part.words, goal: subGoal })
      }
      return seeOther(planAt.course({ citizen: id }), planDeskWords[visit.lang].saved(name))
    },
  ),
  page(planAt.proposalWords, followUp, (visit, read) => showChange(visit, read)),
  action(
    planAt.proposalWords,
    { ...followUp, form: proposalChangeForm, again: showChange },
    async (visit, write, { words, aim, version }) => {
      const { id } = await mayPropose(visit, write)
      const one = await ownSubGoal(visit, write)
      await changeGoal(write, one.id, { words, aim, area: one.area ?? '' }, version)
      return seeOther(planAt.course({ citizen: id }), planDeskWords[visit.lang].changed)
    },
  ),
  page(planAt.promise, followUp, (visit, read) => showPromise(visit, read)),
  action(
    planAt.promise,
    { ...followUp, form: promiseForm, again: showPromise },
    async (visit, write, { words, due }) => {
      const { id, role } = await mayPropose(visit, write)
      if (!writesSteps(role)) throw new Missing()
      await writeStep(write, id, { doer: 'you', doerId: me(visit).id, words, due })
      return seeOther(planAt.course({ citizen: id }), planDeskWords[visit.lang].promiseSaved)
    },
  ),
]
