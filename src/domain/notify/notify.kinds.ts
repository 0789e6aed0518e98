import type { Id } from '../../platform/data/id.ts'
import { uiAt } from '../../ui/ui.addresses.ts'
import { appointmentAt } from '../appointment/index.ts'
import { auditAt } from '../audit/index.ts'
import { circleAt } from '../circle/index.ts'
import { contactAt } from '../contact/index.ts'
import { everydayAt } from '../everyday/index.ts'
import { healthAt } from '../health/index.ts'
import { journalAt, statementAt } from '../journal/index.ts'
import { messageAt } from '../message/index.ts'
import { personAt } from '../person/index.ts'
import { planAt } from '../plan/index.ts'
import { wellbeingAt } from '../wellbeing/index.ts'
import type { Kind } from './kinds.types.ts'

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
const shown = { topic: 'circle', to: 'shown', outside: 'shared' } as const
const nudge = { topic: 'nudges', to: 'person', leads: () => wellbeingAt.nudges() } as const
const decides: Kind = {
  ...{ topic: 'plan', to: 'deciders', sees: 'statements', outside: 'news' },
  leads: (statement, citizen) => statementAt.deskOne({ citizen, statement }),
}
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
  note_commented: {
    ...{ topic: 'plan', to: 'workers', sees: 'journal', outside: 'news' },
    leads: (id, citizen) => journalAt.deskOne({ citizen, note: id }),
  },
  // At its own time: at midnight the draft is gone.
  note_draft_due: {
    ...{ topic: 'plan', to: 'self', outside: 'news', now: true },
    leads: () => uiAt.today(),
  },
  statement_written: { ...inPlan, leads: (statement) => statementAt.one({ statement }) },
  statement_commented: decides,
  correction_asked: decides,
  correction_answered: {
    ...{ ...inPlan, outside: 'answered' },
    leads: (statement) => statementAt.one({ statement }),
  },
  tapering_given: {
    ...{ topic: 'plan', to: 'handing', sees: 'tapering', outside: 'news' },
    leads: (_, citizen) => statementAt.deskTapering({ citizen }),
  },
  tapering_handed: { ...inPlan, leads: () => statementAt.tapering() },
  health_asked: { ...inPlan, leads: () => healthAt.mine() },
  health_check_due: health,
  health_check_offered: health,
  health_open: {
    ...{ topic: 'messages', to: 'asker', sees: 'willing', outside: 'answered' },
    leads: (_, citizen) => healthAt.desk({ citizen }),
  },
  health_together_begun: {
    ...{ topic: 'circle', to: 'invited', sees: 'together', outside: 'news' },
    leads: (challenge) => healthAt.togetherOne({ challenge }),
  },
  letter_asked: { ...shown, sees: 'letters', leads: (letter) => everydayAt.letter({ letter }) },
  letter_explained: { ...inPlan, outside: 'answered', leads: () => everydayAt.letters() },
  nudge_due: { ...nudge, outside: 'nudge', now: true },
  nudge_asked: { ...shown, sees: 'wellbeing', leads: () => wellbeingAt.sending() },
  // Yes and no are the same here: a no is not met in a list, nor on the way.
  nudge_agreed: { ...nudge, outside: 'answered' },
  nudge_declined: { ...nudge, outside: 'answered' },
  nudge_stopped: { ...nudge, outside: 'news' },
  resident_added: { ...inCircle, to: 'person', leads: () => everydayAt.mine() },
  resident_moved: { ...inCircle, to: 'person', leads: () => everydayAt.mine() },
  meal_called_off: {
    ...{ topic: 'appointments', to: 'eaters', sees: 'called_off', outside: 'calledOff', now: true },
    leads: () => everydayAt.mine(),
  },
  asked_along: { ...shown, topic: 'plan', sees: 'steps', leads: () => uiAt.sharedWithMe() },
  shared: { ...shown, to: 'receiver', sees: 'share', leads: () => uiAt.sharedWithMe() },
  member_added: { ...inCircle, to: 'member', sees: 'member', leads: () => uiAt.sharedWithMe() },
  substituted: { ...inCircle, to: 'person', leads: () => circleAt.mine() },
  told: { ...inCircle, to: 'workers', sees: 'circle', leads: () => circleAt.told() },
  contact_answered: {
    topic: 'messages',
    to: 'person',
    outside: 'answered',
    leads: () => contactAt.mine(),
  },
  phone_ended: { ...right, to: 'owner', leads: () => personAt.phones() },
  wondering_answered: { ...right, to: 'person', outside: 'answered' },
  representation_registered: { ...right, to: 'person', leads: () => circleAt.mine() },
  emergency_opened: { ...right, to: 'emergency', unnamed: true },
  emergency_told: { ...right, to: 'emergency', unnamed: true },
} as const satisfies Record<string, Kind>

export type KindCode = keyof typeof kinds
export const kindCodes = Object.keys(kinds) as KindCode[]

/** A kind that is no longer told leaves its old notices behind: they say that something was new, and lead home. */
export const kindOf = (code: string): Kind | undefined => (kinds as Record<string, Kind>)[code]
