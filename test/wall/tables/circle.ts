import { toldOf, toReview } from '../oversight.ts'
import { all, any, everybody, kind, nobody, own, reads, rule, when, works } from '../rules.ts'
import { openTables, running, type Tables } from './row.ts'

const mine = own()
const both = any(own(), own('person_id'))
const officer = kind('admin')
const arranger = kind('admin', 'leader')
const support = works(['support', 'coordinator'])
const actOf = (row: Readonly<Record<string, unknown>>) => String(row.emergency_id ?? row.id)
const reviewed = rule(toReview.says, (me, row, facts) =>
  toReview.holds(me, facts.find(actOf(row)) ?? {}, facts),
)
const told = rule(toldOf.says, (me, row, facts) =>
  toldOf.holds(me, facts.find(actOf(row)) ?? {}, facts),
)
/** Who may tell something to those who support a person: those whom the person has or had around them. */
const tells = all(
  own('from_id'),
  rule('those in the circle', (me, row, facts) =>
    [...facts.rows('circle.member'), ...facts.rows('circle.representation')].some(
      (one) => one.person_id === me && one.citizen_id === row.citizen_id,
    ),
  ),
)
const words = rule(
  'those who support the person, and the person what is not of danger',
  (me, row, facts) => {
    const of = facts.find(String(row.told_id)) ?? {}
    return any(
      support,
      all(
        mine,
        when('not of danger', (one) => one.danger !== true),
      ),
    ).holds(me, of, facts)
  },
)

/** Who is around a person, what each may see, and what opens a life that is closed. */
export const circleTables: Tables = {
  ...openTables('circle', ['subject', 'duty', 'emergency_subject', 'emergency_setting']),
  'circle.emergency_role': { reads: nobody },
  'circle.emergency_unit': { reads: nobody },
  'circle.staff_relation': { reads: any(own('person_id'), reads('circle'), officer) },
  'circle.member': {
    reads: any(own('person_id'), reads('circle')),
    changes: all(running, both),
    adds: mine,
  },
  'circle.share': { reads: both, changes: all(running, both), adds: mine },
  'circle.denial': { reads: mine, changes: all(running, mine), adds: mine },
  'circle.trust': {
    reads: any(both, officer),
    changes: all(running, any(mine, arranger)),
    adds: any(mine, arranger),
  },
  'circle.shield': {
    reads: any(mine, arranger),
    changes: all(running, arranger),
    adds: arranger,
  },
  'circle.substitution': {
    reads: any(own('person_id'), reads('circle'), arranger),
    changes: all(running, any(own('arranged_by'), own('person_id'), arranger)),
    adds: any(arranger, works()),
  },
  'circle.representation': {
    reads: any(both, officer, works(['coordinator'])),
    changes: all(running, any(both, officer)),
    adds: any(officer, works(['coordinator'])),
  },
  'circle.exchange_consent': {
    reads: any(both, works(), officer),
    changes: all(running, both),
    adds: mine,
  },
  'circle.told': {
    reads: any(mine, own('from_id'), support),
    changes: all(
      when('what is not read', (row) => row.read_at === null),
      support,
    ),
    adds: tells,
  },
  'circle.told_words': { reads: words, adds: everybody },
  'circle.network': { reads: mine, changes: mine, removes: mine, adds: mine },
  'circle.emergency_try': { reads: any(own('person_id'), officer), adds: own('person_id') },
  'circle.emergency': {
    reads: any(own('person_id'), reviewed, told),
    changes: all(running, own('person_id')),
    adds: kind('staff'),
  },
  'circle.emergency_telling': { reads: any(reviewed, told), adds: reviewed },
  'circle.emergency_seen': { reads: told, adds: told },
  'circle.emergency_review': { reads: reviewed, adds: reviewed },
}
