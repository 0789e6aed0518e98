import { h } from 'preact'
import type { Read, Write } from '../../../platform/data/db.ts'
import { addDays, daysBetween, moment } from '../../../platform/time/days.ts'
import { Missing } from '../../../platform/web/errors.ts'
import {
  both,
  choice,
  day,
  type Filled,
  form,
  nothingFilled,
  text,
} from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { alarmOf } from './alarms.queries.ts'
import { controlAt } from './control.addresses.ts'
import { AlarmPage, QuestionPage } from './control.desk.tsx'
import { controlDeskWords } from './control.desk.words.ts'
import { findingCodes } from './control.rules.ts'
import { controlOf, controlsOf, draw, drawsTheSame } from './controls.queries.ts'
import { ControlPage, DrawsPage, sizes } from './draws.desk.tsx'
import { questionKept, questionsOf } from './questions.queries.ts'
import { ask, find } from './questions.writes.ts'
import { WonderingPage } from './wondering.desk.tsx'
import { answerWondering, wonderingOf } from './wonderings.desk.ts'

const control = { who: 'person', purpose: 'log_control' } as const
const w = controlDeskWords
const MIN_WORDS = 10
const HALF_YEAR = 184

const findingForm = form({
  code: choice({ label: both(w, 'finding'), of: findingCodes, required: true }),
  words: text({ label: both(w, 'findingWords'), max: 2000 }),
})
const answerForm = form({
  words: text({ label: both(w, 'answerTitle'), max: 2000, required: true }),
})
const drawForm = form({
  from: day({ label: both(w, 'drawFrom'), required: true }),
  until: day({ label: both(w, 'drawUntil'), required: true }),
  wanted: choice({ label: both(w, 'drawWanted'), of: sizes, required: true }),
})
const nothing = form({})

/** Those who look after the log. What each sees of it is for the sets to say. */
export function mayControl({ person }: Visit): void {
  const kinds = person?.kinds ?? []
  if (!kinds.includes('admin') && !kinds.includes('leader')) throw new Missing()
}

const questionPage = async (visit: Visit, read: Read, filled: Filled) =>
  h(QuestionPage, {
    visit,
    filled,
    question: await questionKept(read, visit.params.question ?? ''),
  })
const alarmPage = async (visit: Visit, read: Read, filled: Filled) =>
  h(AlarmPage, { visit, filled, alarm: await alarmOf(read, visit.params.alarm ?? '') })
const wonderingPage = async (visit: Visit, read: Read, filled: Filled) =>
  h(WonderingPage, {
    ...{ visit, filled },
    wondering: await wonderingOf(read, visit.params.wondering ?? ''),
  })

async function drawsPage(visit: Visit, read: Read, filled: Filled) {
  mayControl(visit)
  const year = { from: moment(addDays(visit.today, -366), '00:00'), until: visit.now }
  const until = new Date(year.until.getTime() + 1)
  const controls = await controlsOf(read, { ...year, until })
  const days = { from: addDays(visit.today, -30), until: addDays(visit.today, -1) }
  return h(DrawsPage, { visit, controls, days, filled })
}

async function draws(
  visit: Visit,
  write: Write,
  sent: { from: string; until: string; wanted: string },
) {
  mayControl(visit)
  const say = w[visit.lang]
  const { from, until } = sent
  if (until < from) throw new Refused('until', say.drawOrder)
  if (until >= visit.today) throw new Refused('until', say.drawFuture)
  if (daysBetween(from, until) > HALF_YEAR) throw new Refused('from', say.drawLong)
  const period = { from: moment(from, '00:00'), until: moment(addDays(until, 1), '00:00') }
  const id = await draw(write, period, Number(sent.wanted))
  return seeOther(controlAt.control({ control: id }), say.drawDone)
}

export const controlRoutes: Route[] = [
  page(controlAt.draw, control, (visit, read) => drawsPage(visit, read, nothingFilled)),
  action(controlAt.draw, { ...control, form: drawForm, again: drawsPage }, draws),
  page(controlAt.control, control, async (visit, read) => {
    const id = visit.params.control ?? ''
    const one = await controlOf(read, id)
    const questions = await questionsOf(read, id)
    return h(ControlPage, { visit, control: one, questions, same: await drawsTheSame(read, id) })
  }),
  page(controlAt.question, control, (visit, read) => questionPage(visit, read, nothingFilled)),
  action(
    controlAt.question,
    { ...control, form: findingForm, again: questionPage },
    async (visit, write, found) => {
      const { id } = await questionKept(write, visit.params.question ?? '')
      await find(write, { question: id }, found)
      return seeOther(controlAt.desk(), w[visit.lang].saved)
    },
  ),
  page(controlAt.alarm, control, (visit, read) => alarmPage(visit, read, nothingFilled)),
  action(
    controlAt.alarm,
    { ...control, form: findingForm, again: alarmPage },
    async (visit, write, found) => {
      const { id } = await alarmOf(write, visit.params.alarm ?? '')
      await find(write, { alarm: id }, found)
      return seeOther(controlAt.desk(), w[visit.lang].saved)
    },
  ),
  action(controlAt.askAlarm, { ...control, form: nothing }, async (visit, write) => {
    const { id, actor, from } = await alarmOf(write, visit.params.alarm ?? '')
    const question = { asked: actor, lookAt: from, citizen: null, look: null, subjects: [] }
    await ask(write, [{ ...question, ground: 'none', alarm: id }])
    return seeOther(controlAt.alarm({ alarm: id }), w[visit.lang].asked)
  }),
  page(controlAt.wondering, control, (visit, read) => wonderingPage(visit, read, nothingFilled)),
  action(
    controlAt.wondering,
    { ...control, form: answerForm, again: wonderingPage },
    async (visit, write, { words }) => {
      const one = await wonderingOf(write, visit.params.wondering ?? '')
      if (words.length < MIN_WORDS) throw new Refused('words', w[visit.lang].short)
      await answerWondering(write, one, words)
      return seeOther(controlAt.desk(), w[visit.lang].answered)
    },
  ),
  action(controlAt.askWondering, { ...control, form: nothing }, async (visit, write) => {
    const one = await wonderingOf(write, visit.params.wondering ?? '')
    const { id, looked, citizen, look, lookAt } = one
    const question = { asked: looked, citizen, look, lookAt, subjects: [], ground: 'none' }
    await ask(write, [{ ...question, wondering: id }])
    return seeOther(controlAt.wondering({ wondering: id }), w[visit.lang].asked)
  }),
]
