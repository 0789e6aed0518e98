import { at, rolesOf } from './closed.ts'
import { onDuty } from './duty.ts'
import type { Facts, Me, Row } from './policy.types.ts'
import { all, any, kind, one, own, type Rule, rule, when } from './rules.ts'

const isStaff = (me: unknown, facts: Facts) =>
  rolesOf(me, facts).some((row) => row.kind === 'staff')
const staffUnits = (me: Me, facts: Facts) =>
  rolesOf(me, facts)
    .filter((row) => row.kind === 'staff')
    .map((row) => String(row.unit_id))
const kindOf = (unit: unknown, facts: Facts) =>
  String(facts.rows('municipality.unit').find(({ id }) => id === unit)?.kind)

/** The doors and the outreach that somebody works in, and where they have the duty. */
const myUnits = (me: Me, facts: Facts) => [
  ...staffUnits(me, facts).filter((unit) => ['door', 'outreach'].includes(kindOf(unit, facts))),
  ...onDuty(me, facts),
]
const inMyUnits = rule('those of the door it came to', (me, row, facts) =>
  myUnits(me, facts).includes(String(row.unit_id)),
)

const ownersOf = (contact: unknown, facts: Facts) =>
  facts
    .rows('contact.responsibility')
    .filter(
      (row) => row.contact_id === contact && row.ended_at === null && isStaff(row.person_id, facts),
    )
const isUnowned = (row: Row, facts: Facts) =>
  row.ended_at === null && ownersOf(row.id, facts).length === 0
/** What a person sent to their own contact staff is theirs alone, until nobody has it. */
const notPrivate = rule(
  'what was not sent to somebody by name',
  (_, row, facts) => row.came !== 'changed' || isUnowned(row, facts),
)

const owned = rule(
  'the one who holds on to it',
  (me, row, facts) =>
    me !== null && ownersOf(row.id, facts).some(({ person_id }) => person_id === me),
)
const isOpen = when('while it is open', (row) => row.ended_at === null)
const staffed = any(all(isOpen, inMyUnits, notPrivate), owned)
const mine = rule('the one who said: it was me', (me, row, facts) =>
  facts
    .rows('contact.link')
    .some((one_) => one_.contact_id === row.id && one_.citizen_id === me && one_.ended_at === null),
)
const myOwn = all(
  own('opened_by'),
  when('about one’s own life', (row) => row.came === 'changed'),
)
const offered = rule('those who are asked to take over', (me, row, facts) =>
  facts
    .rows('contact.handover')
    .filter((one_) => one_.contact_id === row.id)
    .filter((one_) =>
      [one_.accepted_at, one_.declined_at, one_.taken_back_at].every((end) => end === null),
    )
    .some(
      (one_) =>
        (one_.to_id !== null && one_.to_id === me) ||
        (one_.to_unit_id !== null && staffUnits(me, facts).includes(String(one_.to_unit_id))),
    ),
)
const seen = any(all(inMyUnits, notPrivate), owned, mine, myOwn)

/** The same, of a row that hangs on a contact. */
const ofContact = (of: Rule): Rule =>
  rule(of.says, (me, row, facts) => {
    const contact = facts.find(String(row.contact_id))
    return contact !== undefined && of.holds(me, contact, facts)
  })

export const door = {
  inMyUnits,
  owned: ofContact(owned),
  staffed: ofContact(staffed),
  mine: ofContact(mine),
  offered: ofContact(offered),
  seen: ofContact(seen),
  self: { seen, staffed, owned, mine, offered, inUnit: inMyUnits },
  link: any(own(), one('contact', 'contact_id')),
}

/** Those who work at a door or on the street. */
export const atDoor = rule(
  'those who work at a door',
  (me, _, facts) => myUnits(me, facts).length > 0,
)

/** Units whose roster somebody makes: a leader all, staff their own. */
const rostered = ['door', 'outreach', 'home']
export const makesRoster = rule('those who make the roster', (me, row, facts) => {
  if (!rostered.includes(kindOf(row.unit_id, facts))) return false
  return kind('leader').holds(me, row, facts) || staffUnits(me, facts).includes(String(row.unit_id))
})
const DAY_MS = 86_400_000
export const readsRoster = any(
  makesRoster,
  rule('those who have a shift there', (me, row, facts) =>
    facts
      .rows('contact.shift')
      .some(
        (shift) =>
          shift.unit_id === row.unit_id &&
          shift.person_id === me &&
          shift.called_off_at === null &&
          (at(shift.until_at) ?? 0) > facts.now - DAY_MS,
      ),
  ),
)
export const onDutyThere = rule('those on duty', (me, row, facts) =>
  onDuty(me, facts).includes(String(row.unit_id)),
)

/** Beds of one’s own unit; all of them for those at a door or on duty. */
export const seesBed = rule(
  'those who have the beds',
  (me, row, facts) =>
    staffUnits(me, facts).includes(String(row.unit_id)) ||
    onDuty(me, facts).length > 0 ||
    staffUnits(me, facts).some((unit) => ['door', 'outreach'].includes(kindOf(unit, facts))),
)

export const seesBeds = rule(seesBed.says, (me, _, facts) =>
  facts.rows('contact.bed').some((bed) => seesBed.holds(me, bed, facts)),
)
export const stayOf = rule(seesBed.says, (me, row, facts) => {
  const bed = facts.find(String(row.bed_id))
  return bed !== undefined && seesBed.holds(me, bed, facts)
})
export const rosterOf = makesRoster
