import { all, any, nobody, one, own, reads, rule, when, works, writes } from '../rules.ts'
import { openTables, type Tables } from './row.ts'

const together = any(reads('journal'), one('journal', 'note_id'))
const writesIt = all(works(), writes('journal'))
const stands = when('while the person agrees', (thing) => thing.taken_back_at === null)
const kept = when('of what is not put away', (thing) => thing.put_away_at === null)
const unitOf = (kinds: readonly string[]) =>
  rule(`${kinds.join(' and ')} of the unit`, (me, thing, facts) =>
    facts
      .rows('person.role')
      .some(
        (role) =>
          role.person_id === me &&
          role.unit_id !== null &&
          role.unit_id === thing.unit_id &&
          kinds.includes(String(role.kind)) &&
          new Date(String(role.from_day)).getTime() <= facts.now &&
          (role.until_day === null ||
            new Date(`${role.until_day}T23:59:59Z`).getTime() >= facts.now),
      ),
  )
const keeps = any(own('person_id'), unitOf(['leader']))

/** What staff write about the work with a person, read by the person when it is saved. */
export const journalTables: Tables = {
  ...openTables('journal', ['kind', 'source']),
  'journal.note': { reads: any(reads('journal'), one('journal')), adds: writesIt },
  'journal.part': { reads: together },
  'journal.hidden': { reads: all(works(), reads('journal')) },
  'journal.addition': { reads: together, adds: writesIt },
  'journal.comment': { reads: together, adds: any(own(), writesIt) },
  'journal.outcome': { reads: together, adds: writesIt },
  'journal.photo': { reads: together, changes: all(stands, any(own(), writesIt)) },
  // Whom the system told, and when: it alone asks.
  'journal.draft_told': { reads: nobody },
  'journal.phrase': {
    reads: any(own('person_id'), unitOf(['staff', 'leader'])),
    changes: all(kept, keeps),
    adds: keeps,
  },
}
