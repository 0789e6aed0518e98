import { all, any, one, own, reads, rule, when, writes } from '../rules.ts'
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
    changes: all(running, together, any(own(), own('person_id'), own('added_by'))),
    adds: writes('appointments'),
  },
  'appointment.answer': { reads: together, adds: partOf },
  'appointment.proposal': { reads: together, adds: partOf },
  'appointment.proposal_answer': { reads: together, adds: partOf },
}
