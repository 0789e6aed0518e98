import type { Id } from '../../platform/data/id.ts'
import { isOver, type When } from './appointment.when.ts'

export const forms = ['visit', 'meeting', 'phone', 'video', 'text', 'group', 'task'] as const
export type MeetingForm = (typeof forms)[number]

/** The lengths that can be chosen, in minutes. */
export const lengths = ['15', '30', '45', '60', '90', '120', '180'] as const

export const answers = ['yes', 'no', 'later', 'not_today'] as const
export type Answer = (typeof answers)[number]

/** Somebody who comes, or who is asked to. `answer` is what they said to the version that stands. */
export interface Coming {
  id: Id
  name: string
  kinds: readonly string[]
  answer: Answer | null
  /** Whose place they took, when they come instead of somebody. */
  insteadOf?: string | null
  /** The picture they have put up of themselves: known where one appointment is shown whole. */
  portrait?: Id | null
  /** How long they travel to get there, in minutes, when they have said so. */
  travel?: number | null
}

export const proposalAnswers = ['yes', 'no', 'later'] as const
export type ProposalAnswer = (typeof proposalAnswers)[number]

/** Another time, form or place that somebody has proposed, and who has answered it. */
export interface Proposal extends When {
  id: Id
  by: Id
  form: MeetingForm
  /** Another place; null: the same. */
  place: string | null
  words: string
  /** The newest answer of each. */
  answered: readonly { person: Id; answer: ProposalAnswer }[]
}

/** What the rules need of an appointment. */
export interface Standing {
  startsAt: Date
  minutes: number
  day: string
  calledOff: unknown
  people: readonly Coming[]
  proposal: Proposal | null
}

/**
 * Which answers are possible now. "Not today" belongs to the day itself; before that a no or another
 * day is the honest word. What is over or called off asks nobody for anything.
 */
export function answersNow(it: Standing, now: Date, today: string): readonly Answer[] {
  if (it.calledOff || isOver(it, now)) return []
  return it.day === today ? ['yes', 'not_today', 'later', 'no'] : ['yes', 'later', 'no']
}

export const answerOf = (it: Pick<Standing, 'people'>, person: Id): Answer | null =>
  it.people.find(({ id }) => id === person)?.answer ?? null

const declined = (answer: Answer | null) => answer === 'no' || answer === 'not_today'

/** How it stands, for the one word in a list. The first of `people` is the person it is about. */
export type Stands = 'called_off' | 'not_now' | 'proposed' | 'waits' | 'agreed'

export function stands(it: Standing): Stands {
  if (it.calledOff) return 'called_off'
  if (isOpen(it)) return 'proposed'
  if (!isOn(it)) return 'not_now'
  return it.people.every(({ answer }) => answer === 'yes') ? 'agreed' : 'waits'
}

/** Whether it can be expected to happen at its time: the person comes, and somebody with them. */
export function isOn({ calledOff, people: [person, ...others] }: Standing): boolean {
  if (calledOff || declined(person?.answer ?? null)) return false
  return others.length === 0 || others.some(({ answer }) => !declined(answer))
}

/**
 * Who can say yes to a proposal. Nothing about a person without the person: one of the two, the one who
 * proposes or the one who says yes, is always the person the appointment is about.
 */
export function askedBy({ by }: Proposal, people: readonly Coming[]): readonly Id[] {
  const [person, ...others] = people
  return by === person?.id ? others.map(({ id }) => id) : person ? [person.id] : []
}

/** Open as long as somebody who can say yes has not answered, or has said later. */
export function isOpen({ proposal, people, calledOff }: Standing): boolean {
  if (!proposal || calledOff) return false
  const answered = proposal.answered
    .filter(({ answer }) => answer !== 'later')
    .map(({ person }) => person)
  return askedBy(proposal, people).some((id) => !answered.includes(id))
}

export const mayAnswerProposal = (it: Standing, person: Id): boolean =>
  it.proposal !== null &&
  isOpen(it) &&
  askedBy(it.proposal, it.people).includes(person) &&
  !it.proposal.answered.some((one) => one.person === person && one.answer !== 'later')

/** Nobody else to ask: then the person moves it and it is moved. */
export const isAlone = ({ people }: Pick<Standing, 'people'>): boolean => people.length <= 1

/** What taking back the newest answer comes to: what was said before it, or nothing. Newest first. */
export const beforeThat = (history: readonly (Answer | 'taken_back')[]): Answer | 'taken_back' =>
  history[1] ?? 'taken_back'
