import { actorId, exactlyOne, oneOf, sameVersion, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { ownedGoal } from '../goals/goals.queries.ts'
import { keepWording, permitted, told } from '../own-words/wording.queries.ts'
import type { ChangedStep, Doing, NewStep } from '../plan.inputs.ts'
import { askAlong, endAlong } from './along.queries.ts'
import { PLACE, step } from './steps.queries.ts'

/**
 * Writes a step: the person's own, or a proposal from somebody who works with them. When the person names
 * somebody outside the work, this one step is shared with that one.
 * @throws Missing when the goal or the one who is to do it is not there to be seen, Forbidden
 */
export async function writeStep(write: Write, citizen: Id, wanted: NewStep): Promise<Id> {
  const me = actorId(write)
  if (wanted.goal) await ownedGoal(write, citizen, wanted.goal)
  const doer_id = await namedDoer(write, wanted)
  const id = newId()
  await permitted(
    write.q
      .insertInto('plan.step')
      .values({
        id,
        citizen_id: citizen,
        goal_id: wanted.goal || null,
        words_sealed: write.box.seal(PLACE, id, wanted.words),
        doer: wanted.doer,
        doer_id,
        due_day: wanted.due || null,
        proposed_by: me,
        written_at: write.now,
      })
      .execute(),
  )
  const what = { object: id, citizen, version: 1 }
  await keepWording(write, { ...what, subject: 'steps', text: wanted.words })
  await told(write, 'step_written', what)
  if (doer_id && me === citizen) await askAlong(write, id, doer_id)
  return id
}

/** Somebody whose name the actor sees. @throws Missing */
async function namedDoer(write: Write, doing: Doing): Promise<Id | null> {
  if (doing.doer === 'me') return null
  const { doerId } = doing
  oneOf(await write.q.selectFrom('person.person').select('id').where('id', '=', doerId).execute())
  return doerId
}

/**
 * Who proposed it says it otherwise: everybody who does it is asked again, and a new one instead of the old
 * sees it instead.
 * @throws Conflict with both texts, Missing when it is another's
 */
export async function changeStep(
  write: Write,
  id: Id,
  change: ChangedStep,
  version: number,
): Promise<void> {
  const before = await step(write, id)
  sameVersion(before, { version, words: change.words })
  const doer_id = await namedDoer(write, change)
  const next = version + 1
  exactlyOne(
    await write.q
      .updateTable('plan.step')
      .set({
        words_sealed: write.box.seal(PLACE, id, change.words),
        doer: change.doer,
        doer_id,
        due_day: change.due || null,
        version: next,
        written_at: write.now,
      })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('put_away_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  const citizen = before.citizen.id
  const what = { object: id, citizen, version: next }
  await keepWording(write, { ...what, subject: 'steps', text: change.words })
  await told(write, 'step_changed', what)
  if (citizen !== actorId(write)) return
  if (before.doerPerson && before.doerPerson.id !== doer_id) await endAlong(write, id)
  if (doer_id) await askAlong(write, id, doer_id)
}

/** Puts a step away: gone from every list, and no longer shared. @throws Missing */
export async function putAwayStep(write: Write, id: Id): Promise<void> {
  const { citizen } = await step(write, id)
  await moved(write, id, { put_away_at: write.now, put_away_by: actorId(write) })
  await endAlong(write, id)
  await told(write, 'step_put_away', { object: id, citizen: citizen.id })
}

/** Brings a step back, and shares it again with the one who does it unless they had said no. @throws Missing */
export async function bringBackStep(write: Write, id: Id): Promise<void> {
  const { citizen, doerPerson, answers } = await step(write, id)
  await moved(write, id, { put_away_at: null, put_away_by: null })
  await told(write, 'step_brought_back', { object: id, citizen: citizen.id })
  const saidNo = answers.some((one) => one.person.id === doerPerson?.id && one.answer === 'no')
  if (doerPerson && !saidNo && citizen.id === actorId(write))
    await askAlong(write, id, doerPerson.id)
}

async function moved(
  write: Write,
  id: Id,
  set: { put_away_at: Date | null; put_away_by: Id | null },
) {
  exactlyOne(
    await write.q
      .updateTable('plan.step')
      .set(set)
      .where('id', '=', id)
      .where('put_away_at', set.put_away_at ? 'is' : 'is not', null)
      .executeTakeFirstOrThrow(),
  )
}
