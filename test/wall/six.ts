import { blame } from '../../src/platform/words/blame.ts'
import { pageProblems } from '../house/pages.ts'
import type { Shown } from '../visits.ts'
import type { Ground } from './bad-input.ts'
import type { Attempt } from './classes/case.ts'
import { MARKER } from './classes/requests.ts'
import { rowOf } from './facts.ts'
import { permits } from './grants.ts'
import { toReview } from './oversight.ts'
import { type Heard, marksIn } from './record.ts'
import type { Me } from './rules.ts'
import { tables } from './tables.ts'

export interface Answered {
  attempt: Attempt
  shown: Shown
  heard: Heard
  logged: string[]
  ms: number
  me: Me
}

type Question = (ground: Ground, answered: Answered) => string[]

const any = [200, 303, 308, 403, 404, 405, 409, 413, 422]

const rightStatus: Question = (_, { attempt, shown }) =>
  (attempt.wanted ?? any).includes(shown.status) ? [] : [`was answered with ${shown.status}`]

/** A draft keeps the words of the one who wrote them, and a page that is shown again is a look. */
const mayAlways = [
  'platform.draft',
  'audit.look',
  'audit.refusal',
  'contact.look',
  'message.look',
  'person.session',
]

const nothingChanged: Question = ({ known: { facts } }, { shown, heard, me }) => {
  const wrote = [...new Set(heard.wrote)].filter((table) => !mayAlways.includes(table))
  if (shown.status !== 303 && wrote.length > 0)
    return [`was refused, and wrote in ${wrote.join(', ')}`]
  const mine = new Set<unknown>([
    me,
    null,
    ...permits(me, facts).map(({ citizen }) => citizen),
    ...facts
      .rows('circle.emergency')
      .filter((act) => toReview.holds(me, act, facts))
      .map(({ citizen_id }) => citizen_id),
    ...facts
      .rows('circle.member')
      .filter((row) => row.person_id === me)
      .map((row) => row.citizen_id),
  ])
  const others = heard.events.filter(({ citizen }) => !mine.has(citizen))
  const extra = heard.values.filter((one) => one.includes(MARKER))
  return [
    ...others.map(({ kind }) => `touched the life of another: ${kind}`),
    ...(extra.length > 0 ? ['took a field that nobody asked for'] : []),
  ]
}

const ownPlace = /^(?:\/(?![/\\])|$)/

const nothingLeaked: Question = ({ listener, known: { facts } }, { attempt, shown, me }) => {
  const told = [...shown.headers].flat().join('\n')
  const foreign = marksIn(`${shown.html}\n${told}`).flatMap((mark) => {
    const where = listener.marks.get(mark)
    const found = where && rowOf(facts, where.place, where.row)
    // What was written by this very request is not among the facts, and is the writer’s own.
    const may = !found || tables[found.table]?.reads.holds(me, found.row, facts)
    return may ? [] : [`shows ${found.table} ${where?.row}`]
  })
  return [
    ...foreign,
    ...(attempt.payload.length > 8 && told.includes(attempt.payload)
      ? ['repeats it in a header']
      : []),
    ...(ownPlace.test(shown.to) ? [] : ['leads out of the house']),
  ]
}

const loggedWithoutIt: Question = (_, { attempt: { payload }, logged }) => {
  const forms = [
    payload,
    JSON.stringify(payload).slice(1, -1),
    encodeURIComponent(payload.toWellFormed()),
  ]
  const told = payload.length > 8 && logged.some((line) => forms.some((one) => line.includes(one)))
  return [
    ...(told ? ['is repeated in the log'] : []),
    ...(logged.length > 1 ? ['is logged more than once'] : []),
  ]
}

const readable = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').toLowerCase()
const machine =
  /\b(?:exception|stack trace|syntaxerror|typeerror|select .* from|postgres|undefined is|at \/)\b/

const kindText: Question = (_, { attempt, shown }) => {
  if (shown.html === '') return []
  const text = readable(shown.html)
  const blames = blame
    .filter(({ pattern }) => pattern.test(text))
    .map(({ pattern }) => `says ${pattern.source.slice(-40)}`)
  const shape = pageProblems(shown).filter((said) => said !== 'shows what was not meant')
  const lang = /<html[^>]*\slang="da"/.test(shown.html) ? [] : ['is not in Danish']
  // What somebody wrote may well say what a page must not say by itself.
  const speaks = attempt.payload === '' && machine.test(text) ? ['speaks as a machine'] : []
  return [...shape, ...lang, ...blames, ...speaks]
}

const LONG_MS = 3_000
const alive: Question = (_, { ms }) => (ms > LONG_MS ? [`took ${Math.round(ms)} ms`] : [])

/** The six questions that every case is asked. */
export const six: readonly Question[] = [
  ...[rightStatus, nothingChanged, nothingLeaked, loggedWithoutIt, kindText, alive],
]
