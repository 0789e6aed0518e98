export { answer, answerProposal, propose } from './answers/appointment.answers.ts'
export { appointmentAt } from './appointment.addresses.ts'
export { NextAppointment } from './appointment.cards.tsx'
export { type Asked, takeAlong } from './appointment.company.ts'
export { Facts } from './appointment.facts.tsx'
export {
  aheadOf,
  appointment,
  appointmentsBetween,
  appointmentsByIds,
  asksMe,
  myDay,
  nextOfMine,
  nextWith,
} from './appointment.queries.ts'
export { appointmentRoutes } from './appointment.routes.tsx'
export {
  answerOf,
  type Coming,
  isOn,
  isOpen,
  type MeetingForm,
  mayAnswerProposal,
  type Proposal,
  type Stands,
  stands,
} from './appointment.rules.ts'
export { sayStands, sayWhen, sayWith } from './appointment.says.ts'
export { Signal } from './appointment.signal.tsx'
export type { Appointment, Every, NotHeldReason } from './appointment.types.ts'
export { isOver, type When, whenOf } from './appointment.when.ts'
export { callOff, change, make, type Told } from './appointment.writes.ts'
export { substitute, travels } from './around/substitute.ts'
export { myDaysWith } from './carried.queries.ts'
export { feedAt } from './feed/feed.addresses.ts'
export { feedGates } from './feed/feed.gates.ts'
export { makeFeed } from './feed/feed.queries.ts'
export { feedRoutes } from './feed/feed.routes.ts'
export { recordNotHeld, sayReason } from './happened/happened.writes.ts'
export { invitation } from './invite/invitation.ts'
export { appointmentJobs } from './series/series.jobs.ts'
export { timesOf } from './series/series.rules.ts'
export { sayYesToAll } from './series/series.times.ts'
export { endSeries, makeSeries } from './series/series.writes.ts'
export { TalksDeskCard } from './talk/talk.desk.tsx'
export { TalkCard } from './talk/talk.own.tsx'
export { HereCard } from './talk/talk.parts.tsx'
export { myTalks, talksInMyUnits, whoIsHere } from './talk/talk.queries.ts'
export { askForTalk, sayHere, takeTalk } from './talk/talk.writes.ts'
