import { all, any, nobody, own, when, works } from '../rules.ts'
import { running, type Tables } from './row.ts'

const mine = own('person_id')
const letter = all(
  when('a letter that waits', (row) => row.way === 'letter' && row.ready_at !== null),
  works(undefined, 'person_id'),
)
const open = when(
  'while it is under way',
  (row) => row.done_at === null && row.dropped_at === null && row.failed_at === null,
)

/** What is told to whom, by which way they chose, and what became of it; and the calendars that may ask. */
export const notifyTables: Tables = {
  'appointment.feed': { reads: mine, changes: all(running, mine), adds: mine },
  'notify.choice': { reads: mine, changes: mine, adds: mine },
  'notify.browser': { reads: mine, changes: all(running, mine), adds: mine },
  'notify.notice': { reads: mine, changes: mine },
  'notify.sending': { reads: any(mine, letter), changes: all(open, letter) },
  'notify.sending_notice': { reads: nobody },
  'notify.attempt': { reads: nobody },
  'notify.ear': { reads: nobody },
  'notify.heard': { reads: nobody },
}
