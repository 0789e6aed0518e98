import { dutyDesk } from '../duty.ts'
import { all, any, everybody, kind, one, own, reads, rule, when, works, writes } from '../rules.ts'
import { running, type Tables } from './row.ts'

const mine = own()
const kept = when('of what is not put away', (thing) => thing.put_away_at === null)
const itsSubject = rule('those who may read its subject', (me, thing, facts) =>
  any(reads(String(thing.subject)), one(String(thing.subject))).holds(me, thing, facts),
)
const about = rule('those who may read what it is about', (me, thing, facts) =>
  any(reads(String(thing.subject)), one(String(thing.subject), 'object_id')).holds(
    me,
    thing,
    facts,
  ),
)
const ofOwnWords = rule(
  'those who may read the words as they stand, and their subject',
  (me, thing, facts) => {
    const words = facts.rows('plan.own_words').find(({ id }) => id === thing.object_id)
    const subject = reads(String(thing.subject)).holds(me, thing, facts)
    return (
      subject && (words === undefined || any(mine, all(kept, itsSubject)).holds(me, words, facts))
    )
  },
)
const isPublic = rule('everybody, once it is public', (_, thing, facts) =>
  facts
    .rows('direction.plan')
    .some(
      (plan) =>
        plan.id === (thing.plan_id ?? thing.id) &&
        new Date(String(plan.public_from)).getTime() <= facts.now,
    ),
)
const steers = kind('leader', 'admin')
const inPlan = any(isPublic, steers)
const inArea = rule(inPlan.says, (me, thing, facts) => {
  const area = facts.rows('direction.focus_area').find(({ id }) => id === thing.focus_area_id)
  return area !== undefined && inPlan.holds(me, area, facts)
})

/** Min kurs, the plan for hard days, and the municipality’s own plan. */
export const planTables: Tables = {
  'plan.life_area': { reads: everybody },
  'plan.own_area': { reads: reads('goals'), changes: mine, adds: mine },
  'plan.own_words': { reads: any(mine, all(kept, itsSubject)), changes: mine, adds: mine },
  'plan.goal': {
    reads: any(reads('goals'), one('goals')),
    changes: all(own('author_id'), writes('goals')),
    adds: any(mine, works(['authority', 'support', 'coordinator'])),
  },
  'plan.step': {
    reads: any(reads('steps'), all(kept, one('steps'))),
    changes: all(own('proposed_by'), writes('steps')),
    adds: writes('steps'),
  },
  'plan.wording': { reads: ofOwnWords, adds: own('written_by') },
  'plan.answer': {
    reads: about,
    adds: any(writes('goals'), writes('steps'), one('steps', 'object_id')),
  },
  'plan.turn': { reads: about, adds: any(mine, works(), one('steps', 'object_id')) },
  'crisis.part': {
    reads: any(mine, all(kept, any(reads('crisis'), dutyDesk))),
    changes: mine,
    adds: mine,
  },
  'crisis.wording': { reads: mine, adds: mine },
  'crisis.number': {
    reads: any(mine, all(running, any(reads('crisis'), dutyDesk))),
    changes: mine,
    adds: mine,
  },
  'crisis.desk_consent': { reads: mine, changes: mine, adds: mine },
  'direction.plan': {
    reads: inPlan,
    changes: all(
      steers,
      when('the newest', (plan) => plan.replaced_at === null),
    ),
    adds: steers,
  },
  'direction.focus_area': { reads: inPlan },
  'direction.note': { reads: inPlan },
  'direction.goal': { reads: inArea },
  'direction.action': { reads: inArea },
  'direction.quote': { reads: inArea },
  'direction.tie': {
    reads: any(reads('goals'), one('goals', 'goal_id')),
    changes: all(running, mine),
    adds: mine,
  },
}
