import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { asGoals, goalRows } from '../goals/goals.queries.ts'
import { treeOf } from '../plan.rules.ts'
import type { GoalTree, Step } from '../plan.types.ts'
import { asSteps, running, stepRows } from '../steps/steps.queries.ts'
import { answersTo } from './answers.queries.ts'

/** A person's goals, and the steps that are not put away, with all answers to both: three queries. */
export async function goalsAndSteps(
  read: Read,
  citizen: Id,
): Promise<{ goals: GoalTree[]; steps: Step[] }> {
  const wishes = await goalRows(read, sql`o.citizen_id = ${citizen}`)
  const ways = await stepRows(read, running(citizen))
  const answers = await answersTo(read, [...wishes, ...ways])
  return { goals: treeOf(asGoals(read, wishes, answers)), steps: asSteps(read, ways, answers) }
}
