import { all, any, everybody, one, own, reads, rule, when, works, writes } from '../rules.ts'
import { mayAsk, sameUnit, seesItsTalk, seesTalk, takesItsTalk } from '../talk.ts'
import { running, type Tables } from './row.ts'

const together = any(reads('appointments'), one('appointments', 'appointment_id'))
const comes = rule('those who come', (me, thing, facts) =>
  facts
    .rows('appointment.participant')
    .some(
      (row) =>
        row.appointment_id === (thing.appointment_id ?? thing.id) &&
        row.person_id === me &&
        row.ended_at === null,
    ),
)
const partOf = any(own(), all(comes, together))

const atWork = rule('of one who is at work here', (_, thing, facts) =>
  facts
    .rows('person.role')
    .some((row) => row.person_id === thing.person_id && row.kind === 'staff'),
)
const started = rule('of one that has begun', (_, thing, facts) => {
  const of = facts.find(String(thing.appointment_id))
  return of !== undefined && new Date(String(of.starts_at)).getTime() <= facts.now
})
const isOpen = when('while it is open', (thing) => thing.ended_at === null)
const standing = when('while it stands', (thing) => thing.taken_back_at === null)
const oneOfIts = rule('those with whom one of its times is shared', (me, thing, facts) =>
  facts
    .rows('appointment.appointment')
    .some((row) => row.series_id === thing.id && one('appointments').holds(me, row, facts)),
)

/** Meetings and visits, and what those who come say to them. */
export const appointmentTables: Tables = {
  'appointment.appointment': {
    reads: any(reads('appointments'), one('appointments')),
    changes: all(
      when('what is not called off', (thing) => thing.called_off_at === null),
      any(
        own(),
        all(own('made_by'), writes('appointments')),
        all(comes, any(reads('appointments'), one('appointments'))),
      ),
    ),
    adds: writes('appointments'),
  },
  'appointment.participant': {
    reads: together,
    // Somebody at work can be replaced by those who may write; whom the person took along stays.
    changes: all(
      running,
      together,
      any(own(), own('person_id'), own('added_by'), all(writes('appointments'), atWork)),
    ),
    adds: writes('appointments'),
  },
  'appointment.answer': { reads: together, adds: partOf },
  'appointment.proposal': { reads: together, adds: partOf },
  'appointment.proposal_answer': { reads: together, adds: partOf },
  'appointment.not_held': {
    reads: together,
    changes: all(standing, writes('appointments'), any(own(), own('recorded_by'))),
    adds: all(writes('appointments'), started),
  },
  'appointment.not_held_reason': { reads: any(own(), works()), adds: own() },
  'appointment.series': {
    reads: any(reads('appointments'), oneOfIts),
    changes: all(isOpen, writes('appointments')),
    adds: writes('appointments'),
  },
  'appointment.series_person': { reads: reads('appointments'), adds: writes('appointments') },
  'appointment.talk': {
    reads: seesTalk,
    changes: all(isOpen, seesTalk),
    adds: all(own(), mayAsk),
  },
  'appointment.talk_taking': { reads: seesItsTalk, adds: takesItsTalk },
  'appointment.talk_promise': { reads: everybody },
  'appointment.presence': {
    reads: sameUnit,
    changes: all(isOpen, own('person_id'), sameUnit),
    adds: all(own('person_id'), sameUnit),
  },
}
