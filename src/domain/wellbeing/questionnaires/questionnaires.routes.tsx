import { actorId, type Read } from '../../../platform/data/db.ts'
import { type Filled, form, nothingFilled, text } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { peopleAround } from '../../circle/index.ts'
import { wellbeingAt } from '../wellbeing.addresses.ts'
import { own, putRoutes } from '../wellbeing.away.ts'
import { fieldOfItem, QuestionnairePage, QuestionnairesPage } from './form.own.tsx'
import type { Questionnaire } from './questionnaire.schema.ts'
import {
  answerQuestionnaire,
  newestOfEach,
  ownResult,
  questionnaireNamed,
  questionnaires,
  results,
  resultsAway,
} from './questionnaires.queries.ts'
import { questionnaireWords } from './questionnaires.words.ts'
import { ResultPage } from './result.own.tsx'

/** As many items as a questionnaire can have (questionnaire.schema.ts). */
const MOST_ITEMS = 40
const FEW_NAMES = 4

const label = { da: questionnaireWords.da.answers, en: questionnaireWords.en.answers }
const answerField = text({ label, max: 10 })

const answersForm = form({
  ...Object.fromEntries(
    Array.from({ length: MOST_ITEMS }, (_, at) => [fieldOfItem(at), answerField]),
  ),
  code: text({ label, max: 40, required: true }),
})

/** The points that were chosen for each item; null where none was. @throws Refused for what is no answer */
const answersIn = (
  { items, answers }: Questionnaire,
  input: Readonly<Record<string, string | undefined>>,
  notOffered: string,
): (number | null)[] =>
  items.map((_, at) => {
    const chosen = input[fieldOfItem(at)] ?? ''
    if (chosen === '') return null
    const found = answers.find(({ points }) => String(points) === chosen)
    if (!found) throw new Refused(fieldOfItem(at), notOffered)
    return found.points
  })

async function formPage(visit: Visit, read: Read, code: string, filled: Filled) {
  const all = newestOfEach(await questionnaires(read))
  const questionnaire = questionnaireNamed(all, code)
  return <QuestionnairePage visit={visit} questionnaire={questionnaire} filled={filled} />
}

export const questionnaireRoutes: Route[] = [
  page(wellbeingAt.questionnaires, own, async (visit, read) => {
    const all = newestOfEach(await questionnaires(read))
    const answered = await results(read, actorId(read))
    const away = await resultsAway(read)
    return <QuestionnairesPage visit={visit} all={all} answered={answered} away={away} />
  }),
  page(wellbeingAt.questionnaire, own, (visit, read) =>
    formPage(visit, read, visit.query.get('navn') ?? 'who-5', nothingFilled),
  ),
  action(
    wellbeingAt.questionnaire,
    {
      ...own,
      form: answersForm,
      again: (visit, read, filled) =>
        formPage(visit, read, filled.values.code?.[0] ?? 'who-5', filled),
    },
    async (visit, write, input) => {
      const w = questionnaireWords[visit.lang]
      const all = newestOfEach(await questionnaires(write))
      const questionnaire = questionnaireNamed(all, input.code)
      const answers = answersIn(questionnaire, input, w.notOffered)
      if (answers.every((points) => points === null))
        throw new Refused(fieldOfItem(0), w.someNeeded)
      const id = await answerQuestionnaire(write, questionnaire, answers)
      return seeOther(wellbeingAt.result({ result: id }), w.saved)
    },
  ),
  page(wellbeingAt.result, own, async (visit, read) => {
    const result = await ownResult(read, visit.params.result ?? '')
    const all = await results(read, actorId(read))
    const over = all.filter(({ questionnaire }) => questionnaire.code === result.questionnaire.code)
    const around = await peopleAround(read, actorId(read))
    const circle = around.map(({ name }) => name).slice(0, FEW_NAMES)
    return <ResultPage visit={visit} result={result} over={over} circle={circle} />
  }),
  ...putRoutes({
    table: 'wellbeing.result',
    away: wellbeingAt.resultPutAway,
    back: wellbeingAt.resultBroughtBack,
    undo: (result) => wellbeingAt.resultBroughtBack({ result }),
    idIn: (visit) => visit.params.result ?? '',
    to: async () => wellbeingAt.questionnaires(),
  }),
]
