import { all, own, reads, works, writes } from '../rules.ts'
import type { Tables } from './row.ts'

/** A note that was passed on, and who has read it. */
export const shiftTables: Tables = {
  'journal.passing': {
    reads: reads('journal'),
    adds: all(own('passed_by'), works(), writes('journal')),
  },
  'journal.passing_read': {
    reads: reads('journal'),
    adds: all(own('person_id'), works(), reads('journal')),
  },
}
