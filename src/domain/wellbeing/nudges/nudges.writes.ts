import { actorId, exactlyOne, oneOf, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { endShareOf, shareOne } from '../../circle/index.ts'
import { told } from '../wellbeing.events.ts'
import { planNext } from './nudges.jobs.ts'
import { myNudges, nudgesToSend, WORDS } from './nudges.queries.ts'
import type { Rhythm } from './nudges.rules.ts'

export interface NewNudge extends Rhythm {
  words: string
  /** Another who is asked to send it; nobody: it comes from oneself. */
  sender?: Id | null
}

/**
 * Asks for a puf. From oneself it begins at once; another reads the words by being asked, and it begins with
 * their yes. @returns its identifier
 */
export async function askForNudge(write: Write, { words, sender, ...rhythm }: NewNudge) {
  const me = actorId(write)
  const id = newId()
  await write.q
    .insertInto('wellbeing.nudge')
    .values({
      ...{ id, citizen_id: me, sender_id: sender ?? me, asked_at: write.now },
      words_sealed: write.box.seal(WORDS, id, words),
      ...{ time: rhythm.time, weekdays: [...rhythm.weekdays] },
    })
    .execute()
  if (sender) {
    await shareOne(write, { person: sender, subject: 'wellbeing', object: id })
    await told(write, 'nudge_asked', id)
  } else {
    await planNext(write, id, rhythm)
    await told(write, 'nudge_made', id)
  }
  return id
}

/** The one who was asked says yes or no. @throws Missing when nobody asked, or it was stopped */
export async function answerNudge(write: Write, id: Id, yes: boolean): Promise<void> {
  const nudge = oneOf((await nudgesToSend(write)).filter((one) => one.id === id))
  if (nudge.answer !== null) return
  const citizen = nudge.citizen.id
  await write.q
    .insertInto('wellbeing.nudge_answer')
    .values({ nudge_id: id, citizen_id: citizen, by_id: actorId(write), yes, at: write.now })
    .execute()
  const kind = yes ? 'nudge_agreed' : 'nudge_declined'
  await write.event({ room: 'wellbeing', kind, object: id, citizen })
  if (yes) await planNext(write, id, nudge)
}

/** One press, by the person or by the one who sends it: it comes no more. @throws Missing */
export async function stopNudge(write: Write, id: Id): Promise<void> {
  const me = actorId(write)
  const all = [...(await myNudges(write)), ...(await nudgesToSend(write))]
  const { citizen, sender } = oneOf(all.filter((one) => one.id === id))
  exactlyOne(
    await write.q
      .updateTable('wellbeing.nudge')
      .set({ stopped_at: write.now, stopped_by: me })
      .where('id', '=', id)
      .where('stopped_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  if (sender && citizen.id === me)
    await endShareOf(write, { person: sender.id, subject: 'wellbeing', object: id })
  await write.event({ room: 'wellbeing', kind: 'nudge_stopped', object: id, citizen: citizen.id })
}

/** So long a stop can be taken back: it was a slip, and not a change of mind. */
const SLIP_MS = 3_600_000

/** Takes one's own stop back: it comes as it did, and from whom it did. @throws Missing when there is none */
export async function resumeNudge(write: Write, id: Id): Promise<void> {
  const me = actorId(write)
  const rows = await write.q
    .updateTable('wellbeing.nudge')
    .set({ stopped_at: null, stopped_by: null })
    .where('id', '=', id)
    .where('citizen_id', '=', me)
    .where('stopped_at', '>', new Date(write.now.getTime() - SLIP_MS))
    .returning('id')
    .execute()
  oneOf(rows)
  const { sender, answer, ...rhythm } = oneOf(
    (await myNudges(write)).filter((one) => one.id === id),
  )
  if (sender) await shareOne(write, { person: sender.id, subject: 'wellbeing', object: id })
  if (!sender || answer) await planNext(write, id, rhythm)
  await told(write, 'wellbeing_brought_back', id)
}

/**
 * Tak: it has been seen, and lies there no more. Nothing happens when it did not.
 * @throws Missing when the puf is not one's own
 */
export async function nudgeSeen(write: Write, id: Id): Promise<void> {
  const nudge = write.q.selectFrom('wellbeing.nudge').select('id').where('id', '=', id)
  oneOf(await nudge.where('citizen_id', '=', actorId(write)).execute())
  const seen = await write.q
    .updateTable('wellbeing.nudge_due')
    .set({ seen_at: write.now })
    .where('nudge_id', '=', id)
    .where('citizen_id', '=', actorId(write))
    .where('seen_at', 'is', null)
    .executeTakeFirst()
  if (seen.numUpdatedRows > 0n) await told(write, 'nudge_seen', id)
}
