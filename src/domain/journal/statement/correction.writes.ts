import { actorId, exactlyOne, oneOf, type Write } from '../../../platform/data/db.ts'
import { newId } from '../../../platform/data/id.ts'
import { addDays, dayOf } from '../../../platform/time/days.ts'
import { settingNumber } from '../../municipality/index.ts'
import { places, statementOf } from './statement.queries.ts'
import type { CorrectionAnswer } from './statement.types.ts'
import { standsAs, told, type Which } from './statement.writes.ts'

/** A month is the law's (art. 12, 3); the municipality may promise to be quicker. */
const ANSWER_DAYS = 30

/** Asks the municipality to put it right. @returns the last day of the answer */
export async function askCorrection(write: Write, which: Which, words: string): Promise<string> {
  const id = newId()
  const days = await settingNumber(write, 'correction_days', ANSWER_DAYS)
  const due = addDays(dayOf(write.now), Math.min(days, ANSWER_DAYS))
  await write.q
    .insertInto('journal.correction')
    .values({
      ...{
        id,
        statement_id: which.id,
        citizen_id: which.citizen,
        asked_at: write.now,
        due_on: due,
      },
      words_sealed: write.box.seal(places.correction, id, words),
    })
    .execute()
  await told(write, 'correction_asked', which.id, which.citizen)
  return due
}

/** @throws Missing when nothing is asked */
export async function correctionBack(write: Write, which: Which) {
  await endCorrection(write, which)
  await told(write, 'correction_taken_back', which.id, which.citizen)
}

const endCorrection = async (write: Write, which: Which) =>
  exactlyOne(
    await write.q
      .updateTable('journal.correction')
      .set({ ended_at: write.now })
      .where('statement_id', '=', which.id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )

/**
 * Answers the wish. What was right once and is so no longer is kept as it was (arkivloven) and marked as historic
 * when it is put right: nothing is taken away in silence. @throws Missing when nothing waits
 */
export async function answerCorrection(
  write: Write,
  which: Which,
  { answer, words }: { answer: CorrectionAnswer; words: string },
) {
  const { corrections, standing } = await statementOf(write, which.citizen, which.id)
  const waiting = oneOf(corrections.filter(({ answered }) => answered === null))
  const id = newId()
  await write.q
    .insertInto('journal.correction_answer')
    .values({
      ...{ id, correction_id: waiting.id, citizen_id: which.citizen, answer },
      ...{ by_id: actorId(write), at: write.now },
      words_sealed: write.box.seal(places.answer, id, words),
    })
    .execute()
  await endCorrection(write, which)
  if (answer === 'corrected' && standing === 'current') await standsAs(write, which, 'historic')
  await told(write, 'correction_answered', which.id, which.citizen)
}
