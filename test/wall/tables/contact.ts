import { door, makesRoster, onDutyThere, readsRoster, seesBed } from '../door.ts'
import { all, any, everybody, nobody, own, rule, signedIn, when } from '../rules.ts'
import { openTables, running, type Tables } from './row.ts'

const { self } = door
const bedOf = rule(seesBed.says, (me, row, facts) =>
  seesBed.holds(me, facts.find(String(row.bed_id)) ?? {}, facts),
)
const stayOf = rule(seesBed.says, (me, row, facts) =>
  bedOf.holds(me, facts.find(String(row.stay_id)) ?? {}, facts),
)
const free = rule(
  'everybody, while it can be taken',
  (_, row, facts) =>
    row.withdrawn_at === null && new Date(String(row.begins_at)).getTime() > facts.now,
)
const handles = any(door.mine, door.staffed)

/** Døren, the duty desk, the acute places and the street. */
export const contactTables: Tables = {
  ...openTables('contact', [
    ...['setting', 'checklist_item', 'danger_way', 'place', 'place_hours', 'place_day', 'host'],
    ...['question', 'way'],
  ]),
  // Whoever writes needs no name.
  'contact.contact': {
    reads: self.seen,
    changes: all(running, any(self.mine, self.owned)),
    adds: everybody,
  },
  'contact.particulars': { reads: handles, removes: door.mine, adds: handles },
  'contact.come_back': { reads: nobody },
  'contact.line': {
    reads: door.seen,
    changes: all(
      when('the person’s own', (row) => row.side === 'person'),
      door.mine,
    ),
    adds: any(handles, door.offered),
  },
  'contact.note': { reads: door.staffed, adds: door.staffed },
  'contact.responsibility': {
    reads: any(door.seen, door.offered),
    changes: all(running, any(own('person_id'), door.mine, door.offered)),
    adds: any(door.staffed, door.offered),
  },
  'contact.checked': { reads: door.staffed, changes: door.owned, adds: door.owned },
  'contact.handover': {
    reads: any(door.staffed, door.offered),
    changes: any(all(own('from_id'), door.owned), door.offered),
    adds: door.owned,
  },
  'contact.danger_step': { reads: door.staffed, adds: door.staffed },
  'contact.look': { reads: door.seen, adds: door.seen },
  'contact.link': { reads: door.link, changes: all(running, own()), adds: own() },
  'contact.slot': {
    reads: any(free, door.inMyUnits),
    changes: door.inMyUnits,
    adds: door.inMyUnits,
  },
  'contact.booking': { reads: door.seen, changes: handles, adds: handles },
  'contact.shift': {
    reads: readsRoster,
    changes: all(
      when('what is not called off', (row) => row.called_off_at === null),
      makesRoster,
    ),
    adds: makesRoster,
  },
  'contact.shift_handover': {
    reads: any(own('given_by'), onDutyThere),
    changes: onDutyThere,
    adds: onDutyThere,
  },
  'contact.bed': { reads: seesBed },
  'contact.stay': { reads: bedOf, changes: bedOf, adds: all(signedIn, door.staffed) },
  'contact.stay_talk': { reads: stayOf, adds: stayOf },
  'contact.outreach': { reads: door.staffed, changes: door.staffed, adds: door.staffed },
  'contact.encounter': { reads: door.staffed, adds: door.staffed },
}
