import type { Read } from '../../../platform/data/db.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { endShareOf, shareOne } from '../../circle/index.ts'
import { setting } from '../../municipality/index.ts'
import { planAt } from '../../plan/index.ts'
import { around, mindAround } from '../company/company.ts'
import { everydayAt } from '../everyday.addresses.ts'
import { BudgetPage } from './budget.page.tsx'
import { addLine, budgetShares, budgetsShown, moveLine, myBudget } from './budget.queries.ts'
import { BudgetSharePage, BudgetSheet, BudgetsShownPage } from './budget.share.tsx'
import { ChecklistPage } from './checklist.page.tsx'
import { makeGoal } from './checklist.writes.ts'
import { areaOf, checklistWords, type ListName, lists } from './checklists.words.ts'
import { checklistForm, lineForm, pressForm, shareForm } from './home.forms.ts'
import { homeWords } from './home.words.ts'
import { readAmount } from './money.rules.ts'

const own = { who: 'person', purpose: 'own_everyday' } as const
const listNamed = (name: string | null | undefined): ListName =>
  lists.find((list) => list === name) ?? 'home_life'

const checklistPage = async (visit: Visit, read: Read, filled: Filled) =>
  ChecklistPage({
    ...{ visit, filled, people: await around(read) },
    list: listNamed(filled.values.list?.[0] ?? visit.query.get('liste')),
  })

const budgetPage = async (visit: Visit, read: Read, filled: Filled) =>
  BudgetPage({
    ...{ visit, filled, lines: await myBudget(read) },
    phone: await setting(read, 'debt_advice_phone', visit.municipality.phone),
  })

const sharePage = async (visit: Visit, read: Read, filled: Filled) =>
  BudgetSharePage({
    ...{ visit, filled, lines: await myBudget(read) },
    people: await around(read),
    shares: await budgetShares(read),
  })

const listRoutes: Route[] = [
  page(everydayAt.lists, own, (visit, read) => checklistPage(visit, read, nothingFilled)),
  action(
    everydayAt.lists,
    { ...own, form: checklistForm, again: checklistPage },
    async (visit, write, { list, items, own: mine, person }) => {
      const w = homeWords[visit.lang]
      const texts: Record<string, string> = checklistWords[visit.lang][list].items
      const chosen = [...items.flatMap((code) => texts[code] ?? []), ...(mine ? [mine] : [])]
      if (chosen.length === 0) throw new Refused('items', w.chooseOne)
      await mindAround(write, visit.lang, { field: 'person', people: person ? [person] : [] })
      const doing = person ? ({ doer: 'us', doerId: person } as const) : ({ doer: 'me' } as const)
      const goal = await makeGoal(write, {
        title: checklistWords[visit.lang][list].title,
        area: areaOf[list],
        steps: chosen.map((words) => ({ words, ...doing })),
      })
      return seeOther(planAt.goal({ goal }), w.made)
    },
  ),
]

const budgetRoutes: Route[] = [
  page(everydayAt.budget, own, (visit, read) => budgetPage(visit, read, nothingFilled)),
  action(
    everydayAt.budget,
    { ...own, form: lineForm, again: budgetPage },
    async (visit, write, { direction, words, amount }) => {
      const oere = readAmount(amount)
      if (oere === null) throw new Refused('amount', homeWords[visit.lang].amountUnread)
      await addLine(write, { direction, words, amount: oere })
      return seeOther(everydayAt.budget(), homeWords[visit.lang].saved)
    },
  ),
  action(everydayAt.budgetOff, { ...own, form: pressForm }, async (visit, write) => {
    const budgetLine = visit.params.budgetLine ?? ''
    const w = homeWords[visit.lang]
    await moveLine(write, budgetLine, true)
    const undo = { address: everydayAt.budgetBack({ budgetLine }), label: w.undo }
    return seeOther(everydayAt.budget(), { text: w.removed, undo })
  }),
  action(everydayAt.budgetBack, { ...own, form: pressForm }, async (visit, write) => {
    await moveLine(write, visit.params.budgetLine ?? '', false)
    return seeOther(everydayAt.budget(), homeWords[visit.lang].saved)
  }),
  page(everydayAt.budgetSheet, own, async (visit, read) =>
    BudgetSheet({ visit, lines: await myBudget(read) }),
  ),
  page(everydayAt.budgetShare, own, (visit, read) => sharePage(visit, read, nothingFilled)),
  action(
    everydayAt.budgetShare,
    { ...own, form: shareForm, again: sharePage },
    async (visit, write, { person, line }) => {
      await mindAround(write, visit.lang, { field: 'person', people: [person] })
      if (line && !(await myBudget(write)).some(({ id }) => id === line)) throw new Missing()
      const subject = 'everyday'
      await shareOne(write, { person, subject, ...(line ? { object: line } : {}) })
      return seeOther(everydayAt.budgetShare(), homeWords[visit.lang].sharedNow)
    },
  ),
  action(
    everydayAt.budgetShareEnd,
    { ...own, form: shareForm },
    async (visit, write, { person, line }) => {
      await endShareOf(write, { person, subject: 'everyday', ...(line ? { object: line } : {}) })
      return seeOther(everydayAt.budgetShare(), homeWords[visit.lang].ended)
    },
  ),
  page(everydayAt.budgetsShown, { who: 'person', purpose: 'shared_life' }, async (visit, read) =>
    BudgetsShownPage({ visit, lines: await budgetsShown(read) }),
  ),
]

export const homeRoutes: Route[] = [...listRoutes, ...budgetRoutes]
