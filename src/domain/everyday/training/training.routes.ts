import type { Read } from '../../../platform/data/db.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { planAt } from '../../plan/index.ts'
import { around, mindAround } from '../company/company.ts'
import { everydayAt } from '../everyday.addresses.ts'
import { newForm, practiceForm, pressForm } from './training.forms.ts'
import { NewTrainingPage } from './training.new.tsx'
import { PractisedPage, TrainingPage } from './training.page.tsx'
import { beginTraining, movePractice, myTrainings, practise } from './training.queries.ts'
import { numbers, templates, trainingWords } from './training.words.ts'

const own = { who: 'person', purpose: 'own_everyday' } as const

async function practisedPage(visit: Visit, read: Read, filled: Filled) {
  const training = (await myTrainings(read)).find(({ id }) => id === visit.params.training)
  if (!training) throw new Missing()
  return PractisedPage({ visit, training, filled })
}

const newPage = async (visit: Visit, read: Read, filled: Filled) =>
  NewTrainingPage({
    ...{ visit, filled, people: await around(read) },
    template: templates.find((one) => one === visit.query.get('som')) ?? null,
  })

export const trainingRoutes: Route[] = [
  page(everydayAt.training, own, async (visit, read) =>
    TrainingPage({ visit, trainings: await myTrainings(read) }),
  ),
  page(everydayAt.trainingNew, own, (visit, read) => newPage(visit, read, nothingFilled)),
  action(
    everydayAt.trainingNew,
    { ...own, form: newForm, again: newPage },
    async (visit, write, input) => {
      const w = trainingWords[visit.lang]
      const { person } = input
      const steps = numbers.flatMap((number) => {
        const words = input[`step${number}`]
        const doer = input[`doer${number}`] || 'me'
        if (!words) return []
        return [doer === 'me' ? { words, doer } : { words, doer, doerId: person }]
      })
      if (steps.length === 0) throw new Refused('step1', w.writeStep)
      const alone = steps.every(({ doer }) => doer === 'me')
      if (!alone && !person) throw new Refused('person', w.choosePerson)
      if (alone && person) throw new Refused('doer1', w.personAlone)
      await mindAround(write, visit.lang, { field: 'person', people: person ? [person] : [] })
      const goal = await beginTraining(write, { title: input.goal, steps })
      return seeOther(planAt.goal({ goal }), w.made)
    },
  ),
  page(everydayAt.practised, own, (visit, read) => practisedPage(visit, read, nothingFilled)),
  action(
    everydayAt.practised,
    { ...own, form: practiceForm, again: practisedPage },
    async (visit, write, { words }) => {
      await practise(write, visit.params.training ?? '', words)
      return seeOther(everydayAt.training(), trainingWords[visit.lang].saved)
    },
  ),
  action(everydayAt.practiceOff, { ...own, form: pressForm }, async (visit, write) => {
    const practice = visit.params.practice ?? ''
    await movePractice(write, practice, true)
    const w = trainingWords[visit.lang]
    const undo = { address: everydayAt.practiceBack({ practice }), label: w.undo }
    return seeOther(everydayAt.training(), { text: w.isOff, undo })
  }),
  action(everydayAt.practiceBack, { ...own, form: pressForm }, async (visit, write) => {
    await movePractice(write, visit.params.practice ?? '', false)
    return seeOther(everydayAt.training(), trainingWords[visit.lang].saved)
  }),
]
