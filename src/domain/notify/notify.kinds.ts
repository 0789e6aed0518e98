import type { Id } from '../../platform/data/id.ts'
import { uiAt } from '../../ui/ui.addresses.ts'
import { appointmentAt } from '../appointment/index.ts'
import { auditAt } from '../audit/index.ts'
import { circleAt } from '../circle/index.ts'
import { contactAt } from '../contact/index.ts'
import { everydayAt } from '../everyday/index.ts'
import { healthAt } from '../health/index.ts'
import { journalAt } from '../journal/index.ts'
import { messageAt } from '../message/index.ts'
import { planAt } from '../plan/index.ts'
import { wellbeingAt } from '../wellbeing/index.ts'
import type { outsideWords } from './outside.words.ts'

/** What one can choose to be told of, or not, outside the page. */
export const topics = ['appointments', 'messages', 'plan', 'nudges', 'circle', 'rights'] as const
export type Topic = (typeof topics)[number]

/**
 * Whom: the person it is about · those who come to an appointment · those just asked to one · the one shared with ·
 * the one asked along on a step · the one taken into a circle · those who work with the person · the person about
 * whom an emergency access was opened · those in a thread, by one of its lines · those who answer a thread as their
 * work · those in a series · those who are here today where a talk is asked for.
 * SQL: notify.receivers. Never the one who did it.
 */
export type Receivers =
  | 'person'
  | 'company'
  | 'joined'
  | 'receiver'
  | 'along'
  | 'member'
  | 'workers'
  | 'emergency'
  | 'line'
  | 'answering'
  | 'series'
  | 'present'

export interface Kind {
  topic: Topic
  to: Receivers
  /** Told only to those who may see this, asked again each time something leaves. None: it is about oneself. */
  sees?: string
  /** What is said outside the house: one of a few sentences that mean nothing to anybody else. */
  outside: keyof typeof outsideWords.da.says
  /** Where the one action leads. */
  leads(object: Id): string
  /** Also sent as an invitation to those who chose that. */
  invites?: true
  /** At its own time, however seldom one wants to be told of other things. */
  now?: true
  /** Who did it is not said: that stands elsewhere, in its own time. */
  unnamed?: true
}

const one = (appointment: Id) => appointmentAt.one({ appointment })
const meeting = { topic: 'appointments', sees: 'appointments', leads: one } as const
const asked = { ...meeting, to: 'company', outside: 'appointment' } as const
const inPlan = { topic: 'plan', to: 'person', outside: 'news' } as const
const myStep = { ...inPlan, leads: (step: Id) => planAt.step({ step }) }
const myGoal = { ...inPlan, leads: (goal: Id) => planAt.goal({ goal }) }
const series: Kind = {
  ...{ topic: 'appointments', to: 'series', sees: 'appointments', outside: 'appointment' },
  leads: (of) => appointmentAt.series({ series: of }),
}
const message: Kind = {
  ...{ topic: 'messages', to: 'line', sees: 'messages', outside: 'message' },
  leads: () => messageAt.mine(),
}
const note = { ...inPlan, leads: (id: Id) => journalAt.mineOne({ note: id }) } as const
const health = { ...inPlan, leads: () => healthAt.check() }
const inCircle = { topic: 'circle', outside: 'news' } as const
const right = { topic: 'rights', outside: 'right', leads: () => auditAt.seen() } as const

/** The one table: what happened → whom it is told → what is said outside → where it leads. A kind is one line. */
export const kinds = {
  appointment_made: { ...meeting, to: 'person', outside: 'newAppointment', invites: true },
  appointment_joined: { ...meeting, to: 'joined', outside: 'newAppointment', invites: true },
  appointment_changed: { ...asked, invites: true },
  appointment_place_changed: asked,
  appointment_substituted: asked,
  appointment_not_held: { ...meeting, to: 'person', outside: 'appointment' },
  series_made: series,
  series_changed: series,
  series_ended: series,
  talk_asked: {
    ...{ topic: 'appointments', to: 'present', sees: 'talks', outside: 'news', now: true },
    leads: () => appointmentAt.talks(),
  },
  talk_taken: {
    ...{ topic: 'appointments', to: 'person', outside: 'answered' },
    leads: () => appointmentAt.talk(),
  },
  message_sent: message,
  message_answered: { ...message, outside: 'answered' },
  message_late: { ...message, to: 'answering', outside: 'news' },
  appointment_moved: { ...asked, outside: 'moved', invites: true },
  appointment_called_off: { ...asked, outside: 'calledOff', invites: true },
  appointment_answered: asked,
  time_proposed: { ...asked, outside: 'proposed' },
  time_declined: asked,
  step_written: myStep,
  step_changed: myStep,
  goal_written: myGoal,
  goal_changed: myGoal,
  completion: { ...inPlan, leads: () => planAt.mine() },
  answer_yes: { ...inPlan, leads: () => planAt.mine() },
  answer_no: { ...inPlan, leads: () => planAt.mine() },
  answer_change: { ...inPlan, leads: () => planAt.mine() },
  note_saved: note,
  note_corrected: note,
  note_supplemented: note,
  note_comment_answered: { ...note, outside: 'answered' },
  note_commented: { ...note, to: 'workers', sees: 'journal' },
  correction_answered: { ...inPlan, outside: 'answered', leads: () => journalAt.mine() },
  health_asked: { ...inPlan, leads: () => healthAt.mine() },
  health_check_due: health,
  health_check_offered: health,
  letter_explained: { ...inPlan, outside: 'answered', leads: () => everydayAt.letters() },
  nudge_due: {
    ...{ topic: 'nudges', to: 'person', outside: 'nudge', now: true },
    leads: () => wellbeingAt.nudges(),
  },
  asked_along: { topic: 'plan', to: 'along', outside: 'shared', leads: () => uiAt.sharedWithMe() },
  shared: { topic: 'circle', to: 'receiver', outside: 'shared', leads: () => uiAt.sharedWithMe() },
  member_added: { ...inCircle, to: 'member', leads: () => uiAt.sharedWithMe() },
  substituted: { ...inCircle, to: 'person', leads: () => circleAt.mine() },
  told: { ...inCircle, to: 'workers', sees: 'circle', leads: () => circleAt.told() },
  contact_answered: {
    topic: 'messages',
    to: 'person',
    outside: 'answered',
    leads: () => contactAt.mine(),
  },
  wondering_answered: { ...right, to: 'person', outside: 'answered' },
  representation_registered: { ...right, to: 'person', leads: () => circleAt.mine() },
  emergency_opened: { ...right, to: 'emergency', unnamed: true },
  emergency_told: { ...right, to: 'emergency', unnamed: true },
} as const satisfies Record<string, Kind>

export type KindCode = keyof typeof kinds
export const kindCodes = Object.keys(kinds) as KindCode[]

/** A kind that is no longer told leaves its old notices behind: they say that something was new, and lead home. */
export const kindOf = (code: string): Kind | undefined => (kinds as Record<string, Kind>)[code]
