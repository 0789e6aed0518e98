import { all, any, one, own, rule, signedIn, when } from '../rules.ts'
import type { Tables } from './row.ts'

const mine = own()
const kept = when('of what is not put away', (thing) => thing.put_away_at === null)
const alone = { reads: mine, changes: mine, adds: mine }
/** Thing by thing: a share of a whole subject opens nothing here. */
const chosen = { reads: any(mine, all(kept, one('wellbeing'))), changes: mine, adds: mine }

const ofSharedMeasure = rule('those with whom its measure is shared', (me, row, facts) => {
  const measure = facts.rows('wellbeing.own_measure').find(({ id }) => id === row.measure_id) ?? {}
  return row.taken_back_at === null && chosen.reads.holds(me, measure, facts)
})
const sends = all(own('sender_id'), one('wellbeing'))
const stands = when(
  'while it is not stopped by another',
  (row, me) => row.stopped_at === null || row.stopped_by === me,
)
const asked = rule('the one who was asked to send it', (me, row, facts) => {
  const nudge = facts.rows('wellbeing.nudge').find(({ id }) => id === row.nudge_id) ?? {}
  return me !== null && nudge.sender_id === me && nudge.citizen_id !== me
})

/** How it goes in the person’s own words and marks: check-ins, own signs and measures, what helps, kind nudges. */
export const wellbeingTables: Tables = {
  'wellbeing.thought': chosen,
  'wellbeing.wording': { reads: mine, adds: mine },
  'wellbeing.helped': alone,
  'wellbeing.tie': alone,
  'wellbeing.own_measure': chosen,
  'wellbeing.entry': { reads: any(mine, ofSharedMeasure), changes: mine, adds: mine },
  'wellbeing.questionnaire': { reads: signedIn },
  'wellbeing.result': chosen,
  'wellbeing.nudge': {
    reads: any(mine, all(stands, sends)),
    // What the one has stopped is not begun again by the other.
    changes: all(stands, any(mine, sends)),
    adds: mine,
  },
  'wellbeing.nudge_answer': { reads: any(mine, own('by_id')), adds: asked },
  'wellbeing.nudge_due': { reads: mine, changes: mine },
  'wellbeing.counted': alone,
}
