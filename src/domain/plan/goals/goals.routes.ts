import type { ComponentChildren } from 'preact'
import type { Read, Write } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import { Missing } from '../../../platform/web/errors.ts'
import type { Filled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { wordingsOf } from '../own-words/wording.queries.ts'
import { planAt } from '../plan.addresses.ts'
import { me } from '../plan.parts.tsx'
import type { GoalTree } from '../plan.types.ts'
import { steps } from '../steps/steps.queries.ts'
import { turns } from '../way/turns.queries.ts'
import { goalsAndSteps } from '../way/whole.queries.ts'
import { AreasPage } from './areas.own.tsx'
import { areas, nameArea } from './areas.queries.ts'
import { areasForm, goalChangeForm, goalForm } from './goals.forms.ts'
import { GoalsPage } from './goals.list.own.tsx'
import { allUnder, GoalPage } from './goals.own.tsx'
import { changeGoal, goal, goals, writeGoal } from './goals.queries.ts'
import { goalWords } from './goals.words.ts'
import { ChangeGoalPage, draftOfGoal, draftOfNewGoal, NewGoalPage } from './goals.write.own.tsx'

const own = { who: 'person', purpose: 'own_plan' } as const

/**
 * The wish that this goal is, or stands under. Goals of others are read on other pages.
 * @param more what upper rooms put beside a wish
 */
export async function showGoal(
  visit: Visit,
  read: Read,
  more: (wish: GoalTree) => Promise<ComponentChildren>,
) {
  const citizen = me(visit).id
  const all = await goals(read, citizen)
  const found = all.find((top) => allUnder(top).some(({ id }) => id === visit.params.goal))
  if (!found) throw new Missing()
  const theirs = await steps(read, citizen)
  const known = await areas(read, citizen)
  const bends = await turns(read, citizen)
  if (found.unlinked)
    return GoalsPage({ visit, goals: all, steps: theirs, turns: bends, areas: known })
  const beside = await more(found)
  return GoalPage({ visit, goal: found, steps: theirs, turns: bends, areas: known, beside })
}

/** The person's own wish, for changing it: nobody else's words are theirs to change. */
async function ownWish(read: Read, visit: Visit) {
  const wish = await goal(read, visit.params.goal ?? '')
  if (wish.author.id !== me(visit).id || wish.voice !== 'person') throw new Missing()
  return wish
}

const showChange = async (visit: Visit, read: Read, again?: Filled) => {
  const wish = await ownWish(read, visit)
  return ChangeGoalPage({
    visit,
    goal: wish,
    versions: await wordingsOf(read, wish.id),
    areas: await areas(read, me(visit).id),
    filled: again ?? (await draftOf(read, draftOfGoal(wish.id))),
  })
}

const showNew = async (visit: Visit, read: Read, again?: Filled) =>
  NewGoalPage({
    visit,
    areas: await areas(read, me(visit).id),
    filled: again ?? (await draftOf(read, draftOfNewGoal)),
  })

const showAreas = async (visit: Visit, read: Read, filled: Filled) =>
  AreasPage({ visit, areas: await areas(read, me(visit).id), filled })

/** A part of life that exists, or none. @throws Refused */
async function knownArea(write: Write, visit: Visit, citizen: Id, code: string): Promise<string> {
  if (code === '' || (await areas(write, citizen)).some((area) => area.code === code)) return code
  throw new Refused('area', goalWords[visit.lang].areaUnknown)
}

export const goalRoutes: Route[] = [
  page(planAt.goals, own, async (visit, read) => {
    const citizen = me(visit).id
    return GoalsPage({
      visit,
      ...(await goalsAndSteps(read, citizen)),
      turns: await turns(read, citizen),
      areas: await areas(read, citizen),
    })
  }),
  page(planAt.newGoal, own, (visit, read) => showNew(visit, read)),
  action(
    planAt.newGoal,
    { ...own, form: goalForm, again: showNew },
    async (visit, write, { words, aim, area }) => {
      const citizen = me(visit).id
      const known = await knownArea(write, visit, citizen, area)
      const id = await writeGoal(write, citizen, { voice: 'person', words, aim, area: known })
      return seeOther(planAt.goal({ goal: id }), goalWords[visit.lang].saved)
    },
  ),
  page(planAt.areas, own, (visit, read) => showAreas(visit, read, { values: {}, problems: [] })),
  action(
    planAt.areas,
    { ...own, form: areasForm, again: showAreas },
    async (visit, write, names) => {
      const before = await areas(write, me(visit).id)
      for (const { code, label } of before) {
        const name = names[code as keyof typeof names]
        if (name !== (label ?? '')) await nameArea(write, code, name)
      }
      return seeOther(planAt.areas(), goalWords[visit.lang].areasSaved)
    },
  ),
  page(planAt.goalWords, own, (visit, read) => showChange(visit, read)),
  action(
    planAt.goalWords,
    { ...own, form: goalChangeForm, again: showChange },
    async (visit, write, { words, aim, area, version }) => {
      const wish = await ownWish(write, visit)
      const known = await knownArea(write, visit, me(visit).id, area)
      await changeGoal(write, wish.id, { words, aim, area: known }, version)
      return seeOther(planAt.goal({ goal: wish.id }), goalWords[visit.lang].saved)
    },
  ),
]
