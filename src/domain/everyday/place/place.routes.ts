import type { Read } from '../../../platform/data/db.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { attendedNames } from '../../circle/index.ts'
import { everydayAt } from '../everyday.addresses.ts'
import { BoardPage } from './board.page.tsx'
import { houseRules, notices } from './board.queries.ts'
import { meals } from './meals.queries.ts'
import { addMeal, eat, moveMeal } from './meals.writes.ts'
import { mealForm, noticeForm, pressForm, residentForm, rulesForm } from './place.forms.ts'
import { home, onDuty, residents } from './place.queries.ts'
import { placeWords } from './place.words.ts'
import { moveNotice, putUpNotice, writeRules } from './place.writes.ts'
import { programmeRoutes } from './programme.routes.ts'
import { ResidentsPage } from './residents.page.tsx'
import { addResident, hangName, moveOut } from './residents.writes.ts'
import { RulesPage } from './rules.page.tsx'
import { MealPage, NoticePage } from './write.page.tsx'

const board = { who: 'person', purpose: 'board' } as const
const homeIn = ({ params }: Visit) => params.home ?? ''
const toBoard = (unit: string) => everydayAt.board({ home: unit })

const boardPage = async (visit: Visit, read: Read) => {
  const place = await home(read, homeIn(visit))
  const [rules] = await houseRules(read, place.id)
  return BoardPage({
    ...{ visit, place, rules: rules ?? null },
    notices: await notices(read, place.id),
    meals: await meals(read, place.id, visit.today),
    residents: await residents(read, place.id),
    here: await onDuty(read, place.id),
  })
}

const noticePage = async (visit: Visit, read: Read, filled: Filled) =>
  NoticePage({ visit, place: await home(read, homeIn(visit)), filled })
const mealPage = async (visit: Visit, read: Read, filled: Filled) =>
  MealPage({ visit, place: await home(read, homeIn(visit)), filled })
const rulesPage = async (visit: Visit, read: Read, filled: Filled) => {
  const place = await home(read, homeIn(visit))
  return RulesPage({ visit, place, rules: await houseRules(read, place.id), filled })
}

async function residentsPage(visit: Visit, read: Read, filled: Filled) {
  const place = await home(read, homeIn(visit))
  if (!place.works) throw new Missing()
  const there = await residents(read, place.id)
  const known = new Set(there.map(({ person }) => person))
  const people = (await attendedNames(read)).filter(({ id }) => !known.has(id))
  return ResidentsPage({ visit, place, residents: there, people, filled })
}

const writing: Route[] = [
  page(everydayAt.board, board, boardPage),
  page(everydayAt.noticeWrite, board, (visit, read) => noticePage(visit, read, nothingFilled)),
  action(
    everydayAt.noticeWrite,
    { ...board, form: noticeForm, again: noticePage },
    async (visit, write, { words }) => {
      const id = await putUpNotice(write, homeIn(visit), words)
      const undo = {
        address: everydayAt.noticeDown({ boardNotice: id }),
        label: placeWords[visit.lang].noticeTake,
      }
      return seeOther(toBoard(homeIn(visit)), { text: placeWords[visit.lang].noticeUp, undo })
    },
  ),
  page(everydayAt.rules, board, (visit, read) => rulesPage(visit, read, nothingFilled)),
  action(
    everydayAt.rules,
    { ...board, form: rulesForm, again: rulesPage },
    async (visit, write, { words, version }) => {
      await writeRules(write, homeIn(visit), words, version)
      return seeOther(everydayAt.rules({ home: homeIn(visit) }), placeWords[visit.lang].rulesSaved)
    },
  ),
  page(everydayAt.mealWrite, board, (visit, read) => mealPage(visit, read, nothingFilled)),
  action(
    everydayAt.mealWrite,
    { ...board, form: mealForm, again: mealPage },
    async (visit, write, input) => {
      await addMeal(write, homeIn(visit), input)
      return seeOther(toBoard(homeIn(visit)), placeWords[visit.lang].mealAdded)
    },
  ),
  page(everydayAt.residents, board, (visit, read) => residentsPage(visit, read, nothingFilled)),
  action(
    everydayAt.residents,
    { ...board, form: residentForm, again: residentsPage },
    async (visit, write, { person }) => {
      await addResident(write, homeIn(visit), person)
      return seeOther(
        everydayAt.residents({ home: homeIn(visit) }),
        placeWords[visit.lang].residentAdded,
      )
    },
  ),
]

const press = { ...board, form: pressForm }
const presses: Route[] = [
  action(everydayAt.noticeDown, press, async (visit, write) => {
    const id = visit.params.boardNotice ?? ''
    const unit = await moveNotice(write, id, 'down')
    const w = placeWords[visit.lang]
    const undo = { address: everydayAt.noticeBack({ boardNotice: id }), label: w.undo }
    return seeOther(toBoard(unit), { text: w.noticeDown, undo })
  }),
  action(everydayAt.noticeBack, press, async (visit, write) => {
    const unit = await moveNotice(write, visit.params.boardNotice ?? '', 'up')
    return seeOther(toBoard(unit), placeWords[visit.lang].noticeUp)
  }),
  action(everydayAt.mealWith, press, async (visit, write) => {
    const unit = await eat(write, visit.params.meal ?? '', true)
    return seeOther(toBoard(unit), placeWords[visit.lang].mealYes)
  }),
  action(everydayAt.mealWithout, press, async (visit, write) => {
    const unit = await eat(write, visit.params.meal ?? '', false)
    return seeOther(toBoard(unit), placeWords[visit.lang].mealNo)
  }),
  action(everydayAt.mealOff, press, async (visit, write) => {
    const meal = visit.params.meal ?? ''
    const unit = await moveMeal(write, meal, 'off')
    const w = placeWords[visit.lang]
    const undo = { address: everydayAt.mealBack({ meal }), label: w.mealBack }
    return seeOther(toBoard(unit), { text: w.mealIsOff, undo })
  }),
  action(everydayAt.mealBack, press, async ({ params, lang }, write) =>
    seeOther(toBoard(await moveMeal(write, params.meal ?? '', 'on')), placeWords[lang].mealAdded),
  ),
  action(everydayAt.moved, press, async (visit, write) => {
    const { unit, mine } = await moveOut(write, visit.params.resident ?? '')
    const w = placeWords[visit.lang]
    if (mine) return seeOther(everydayAt.mine(), w.moved)
    return seeOther(everydayAt.residents({ home: unit }), w.residentMoved)
  }),
  action(everydayAt.nameUp, press, async (visit, write) => {
    const unit = await hangName(write, visit.params.resident ?? '', true)
    return seeOther(toBoard(unit), placeWords[visit.lang].nameIsUp)
  }),
  action(everydayAt.nameDown, press, async (visit, write) => {
    const unit = await hangName(write, visit.params.resident ?? '', false)
    return seeOther(toBoard(unit), placeWords[visit.lang].nameIsDown)
  }),
]

export const placeRoutes: Route[] = [...writing, ...presses, ...programmeRoutes]
