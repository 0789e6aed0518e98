import { all, any, kind, one, own, reads, rule, when, works, writes } from '../rules.ts'
import { openTables, running, type Tables } from './row.ts'

const mine = own()
const atTable = any(mine, all(works(), writes('journal')))
const note = any(reads('journal'), one('journal', 'note_id'))
const statements = any(reads('statements'), one('statements', 'statement_id'))
const decides = all(works(), writes('statements'))
const deciding = any(mine, all(works(), reads('statements')))
const leads = kind('leader', 'admin')
const somebody = rule('everybody who is signed in', (me) => me !== null)
const voices = rule('one who has this voice', (me, thing, facts) => {
  const of: Record<string, readonly string[]> = {
    municipality: ['leader', 'admin'],
    citizen: ['citizen', 'relative'],
    staff: ['staff', 'peer', 'volunteer', 'partner'],
  }
  return kind(...(of[String(thing.voice)] ?? [])).holds(me, thing, facts)
})
const asked = all(
  works(),
  rule('one whom the person asked', (me, thing, facts) =>
    facts
      .rows('journal.tapering_consent')
      .some(
        (row) =>
          row.tapering_id === (thing.tapering_id ?? thing.id) &&
          row.person_id === me &&
          row.ended_at === null,
      ),
  ),
)
const standing = when('what nothing has taken the place of', (thing) => thing.replaced_by === null)

/** Words about people, statements, meetings, groups, and what is copied to the system beside. */
export const journalCraftTables: Tables = {
  ...openTables('journal', ['language_word']),
  'journal.language_proposal': {
    reads: somebody,
    adds: all(own('proposed_by'), voices),
    changes: all(running, any(own('proposed_by'), leads)),
  },
  'journal.language_agreement': { reads: somebody, adds: all(own('person_id'), voices) },
  'journal.language_mute': {
    reads: own('person_id'),
    adds: own('person_id'),
    changes: own('person_id'),
  },
  'journal.statement': {
    reads: any(reads('statements'), one('statements')),
    adds: any(mine, decides),
  },
  'journal.statement_standing': { reads: statements, adds: decides },
  'journal.statement_contest': { reads: statements, adds: mine, changes: all(running, mine) },
  'journal.statement_comment': { reads: statements, adds: mine },
  'journal.correction': {
    reads: deciding,
    adds: mine,
    changes: all(running, any(mine, decides)),
  },
  'journal.correction_answer': { reads: deciding, adds: decides },
  'journal.tapering': {
    reads: any(mine, all(running, asked)),
    adds: mine,
    changes: all(running, mine),
  },
  'journal.tapering_consent': {
    reads: any(mine, all(running, own('person_id'), works())),
    adds: mine,
    changes: all(running, mine),
  },
  'journal.tapering_handed': { reads: any(mine, own('by_id')), adds: all(own('by_id'), works()) },
  'journal.meeting': { reads: atTable, adds: atTable },
  'journal.meeting_point': { reads: atTable, adds: atTable, changes: atTable },
  'journal.meeting_signal': {
    reads: atTable,
    adds: atTable,
    changes: all(running, any(mine, all(own('by_id'), atTable))),
  },
  'journal.minute': { reads: atTable, adds: atTable },
  'journal.minute_text': { reads: atTable, adds: atTable, changes: all(standing, atTable) },
  'journal.read_back': { reads: atTable, adds: atTable },
  'journal.meeting_note': { reads: note },
  'journal.note_writer': { reads: note },
  'journal.group_note': { reads: note },
  'journal.carried': {
    reads: any(mine, all(works(), reads('journal'))),
    adds: all(works(), writes('journal')),
    changes: all(running, own('carried_by'), works(), writes('journal')),
  },
}
