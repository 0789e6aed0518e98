import type { Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { unfit } from './direction.rules.ts'
import type { Source } from './direction.types.ts'
import type { DevelopmentPlan, FocusArea } from './import/index.ts'

/** What such a plan is called when it does not call itself anything. */
const NAMELESS = 'Udviklingsplan'

type AreaRow = FocusArea & { id: Id }

/**
 * Lays down a plan as it was recognised and makes it public at once; the ones before it stay readable as
 * earlier plans. Every word of the proposal is kept, in its order.
 * @throws when the plan is one that `unfit` refuses: ask first
 */
export async function savePlan(write: Write, plan: DevelopmentPlan, source: Source): Promise<Id> {
  const why = unfit(plan)
  if (why) throw new Error(`A plan that is ${why} is not saved.`)
  const id = newId()
  await replaceOlder(write)
  await write.q
    .insertInto('direction.plan')
    .values({
      id,
      title: source.title.trim().slice(0, 200) || NAMELESS,
      vision: plan.vision,
      source_name: source.name.slice(0, 200),
      imported_at: write.now,
      imported_by: write.actor.kind === 'person' ? write.actor.id : null,
      public_from: write.now,
    })
    .execute()
  const areas = plan.focusAreas.map((area) => ({ ...area, id: newId() }))
  await saveAreas(write, id, areas)
  await savePieces(write, areas)
  const notes = numbered(plan.notes, { plan_id: id })
  if (notes.length > 0) await write.q.insertInto('direction.note').values(notes).execute()
  await write.event({ room: 'direction', kind: 'plan_saved', object: id, citizen: null })
  return id
}

async function replaceOlder(write: Write) {
  await write.q
    .updateTable('direction.plan')
    .set({ replaced_at: write.now })
    .where('replaced_at', 'is', null)
    .execute()
}

async function saveAreas(write: Write, plan: Id, areas: readonly AreaRow[]) {
  const rows = areas.map(({ id, title, text }, index) => ({
    id,
    plan_id: plan,
    position: index + 1,
    title: title.trim() || '–',
    body: text,
  }))
  if (rows.length > 0) await write.q.insertInto('direction.focus_area').values(rows).execute()
}

async function savePieces(write: Write, areas: readonly AreaRow[]) {
  const rows = (of: 'goals' | 'actions' | 'quotes') =>
    areas.flatMap((area) => numbered(area[of], { focus_area_id: area.id }))
  const goals = rows('goals')
  const actions = rows('actions')
  const quotes = rows('quotes')
  if (goals.length > 0) await write.q.insertInto('direction.goal').values(goals).execute()
  if (actions.length > 0) await write.q.insertInto('direction.action').values(actions).execute()
  if (quotes.length > 0) await write.q.insertInto('direction.quote').values(quotes).execute()
}

/** Rows in the plan's order. A line without a word in it is nothing to keep. */
const numbered = <T extends object>(texts: readonly string[], place: T) =>
  texts
    .filter((words) => words.trim() !== '')
    .map((words, index) => ({ id: newId(), position: index + 1, words, ...place }))
