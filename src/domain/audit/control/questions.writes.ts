import { actorId, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { Conflict } from '../../../platform/web/errors.ts'
import type { FindingCode } from './control.rules.ts'
import { FOUND, questionToMe, REPLY } from './questions.queries.ts'

export type NewQuestion = {
  asked: Id
  citizen: Id | null
  look: Id | null
  lookAt: Date
  subjects: string[]
  ground: string
} & ({ control: Id } | { wondering: Id } | { alarm: Id })

/** Asks those who looked "Hvad skulle du bruge det til?". @returns how many were asked */
export async function ask(write: Write, all: readonly NewQuestion[]): Promise<number> {
  if (all.length === 0) return 0
  const rows = all.map((one) => ({
    id: newId(),
    asked_at: write.now,
    asked_by: actorId(write),
    asked_id: one.asked,
    citizen_id: one.citizen,
    look_id: one.look,
    look_at: one.lookAt,
    subjects: one.subjects,
    ground: one.ground,
    control_id: 'control' in one ? one.control : null,
    wondering_id: 'wondering' in one ? one.wondering : null,
    alarm_id: 'alarm' in one ? one.alarm : null,
  }))
  await write.q.insertInto('audit.question').values(rows).execute()
  for (const { id: object, citizen_id: citizen } of rows)
    if (citizen) await write.event({ room: 'audit', kind: 'look_questioned', object, citizen })
  return rows.length
}

/** The one who was asked answers, once. @throws Missing */
export async function reply(write: Write, id: Id, words: string) {
  await questionToMe(write, id)
  await write.q
    .insertInto('audit.reply')
    .values({
      question_id: id,
      replied_at: write.now,
      words_sealed: write.box.seal(REPLY, id, words),
    })
    .execute()
}

/**
 * Writes down what was found, of a question or of an alarm as a whole. It stays as it was first written.
 * @throws Conflict with the words, when somebody else has written what they found meanwhile
 */
export async function find(
  write: Write,
  about: { question: Id } | { alarm: Id },
  found: { code: FindingCode; words: string },
) {
  const id = newId()
  const done = await write.q
    .insertInto('audit.finding')
    .values({
      id,
      question_id: 'question' in about ? about.question : null,
      alarm_id: 'alarm' in about ? about.alarm : null,
      found_at: write.now,
      found_by: actorId(write),
      code: found.code,
      words_sealed: found.words ? write.box.seal(FOUND, id, found.words) : null,
    })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  if (done.numInsertedOrUpdatedRows === 0n)
    throw new Conflict({ theirs: await foundBefore(write, about), yours: found.words })
}

async function foundBefore(write: Write, about: { question: Id } | { alarm: Id }) {
  const row = await write.q
    .selectFrom('audit.finding')
    .select(['id', 'words_sealed'])
    .where((is) =>
      'question' in about
        ? is('question_id', '=', about.question)
        : is('alarm_id', '=', about.alarm),
    )
    .executeTakeFirst()
  return row?.words_sealed ? write.box.open(FOUND, row.id, row.words_sealed) : ''
}
