import {
  alarmsKept,
  notWithheld,
  officer,
  overseer,
  oversees,
  questionsKept,
} from '../oversight.ts'
import { all, any, everybody, nobody, own, rule, when } from '../rules.ts'
import type { Tables } from './row.ts'

const mine = own()
const wondered = any(
  mine,
  all(
    officer,
    when('not about oneself', (row, me) => row.looked_id !== me),
  ),
)
const asked = any(own('asked_id'), questionsKept)
const ofIt = (column: string, of: typeof asked) =>
  rule(of.says, (me, row, facts) => {
    const it = facts.find(String(row[column] ?? ''))
    return it !== undefined && of.holds(me, it, facts)
  })
const found = any(ofIt('question_id', questionsKept), ofIt('alarm_id', alarmsKept))

/** The log, and those who look after it. Nobody changes or removes a line. */
export const auditTables: Tables = {
  'audit.look': { reads: all(mine, notWithheld), adds: own('actor_id') },
  'audit.event': { reads: all(mine, notWithheld), adds: own('actor_id') },
  'audit.refusal': { reads: nobody, adds: own('actor_id') },
  'audit.mark': { reads: nobody },
  'audit.seal': { reads: nobody },
  'audit.head_sent': { reads: nobody },
  'audit.night_unit': { reads: nobody },
  'audit.alarm_run': { reads: nobody },
  'audit.alarm_rule': { reads: everybody },
  'audit.wondering': { reads: wondered, adds: mine },
  'audit.wondering_answer': { reads: ofIt('wondering_id', wondered), adds: officer },
  'audit.control': { reads: any(all(own('drawn_by'), overseer), officer), adds: overseer },
  'audit.question': {
    reads: asked,
    adds: rule('those who oversee the one who is asked', (me, row, facts) =>
      oversees(me, row.asked_id, facts),
    ),
  },
  'audit.reply': { reads: ofIt('question_id', asked), adds: ofIt('question_id', own('asked_id')) },
  'audit.finding': { reads: found, adds: found },
  'audit.alarm': { reads: alarmsKept },
}
