import { sql } from 'kysely'
import { actorId, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { Conflict } from '../../../platform/web/errors.ts'
import { permitted, told, wordingsOf } from '../own-words/wording.queries.ts'
import type { NewAnswer } from '../plan.inputs.ts'
import type { Answer, AnswerKind } from '../plan.types.ts'
import { askAlong, endAlong } from '../steps/along.queries.ts'
import { thing } from './turns.queries.ts'

const PLACE = 'plan.answer.words'

interface Row {
  id: Id
  object_id: Id
  person_id: Id
  name: string | null
  answer: AnswerKind
  version: number
  words_sealed: Uint8Array | null
  at: Date
}

export type Answers = ReadonlyMap<Id, Answer[]>

/** The newest answer of each person to each of these things, in one query. */
export async function answersTo(read: Read, things: readonly { id: Id }[]): Promise<Answers> {
  const objects = things.map(({ id }) => id)
  const answers = new Map<Id, Answer[]>(objects.map((id) => [id, []]))
  if (objects.length === 0) return answers
  const rows = await read.sql(
    sql<Row>`select distinct on (a.object_id, a.person_id) a.id, a.object_id, a.person_id,
        p.given_name as name, a.answer, a.version, a.words_sealed, a.at
      from plan.answer a left join person.person p on p.id = a.person_id
      where a.object_id = any (${objects}::uuid[])
      order by a.object_id, a.person_id, a.at desc, a.id desc`,
  )
  for (const row of rows) {
    answers.get(row.object_id)?.push({
      person: { id: row.person_id, name: row.name },
      answer: row.answer,
      words: row.words_sealed && read.box.open(PLACE, row.id, row.words_sealed),
      version: row.version,
      at: row.at,
    })
  }
  return answers
}

/**
 * Answers a goal or a step, in the wording that the person saw. An asked person's no ends what was shared
 * for it; the person's own yes shares the step with the one who is to do it.
 * @throws Conflict when the words were changed meanwhile, Missing, Forbidden
 */
export async function answer(write: Write, given: NewAnswer): Promise<void> {
  const { subject, object, answer, version } = given
  const me = actorId(write)
  const { citizen_id, version: now } = await thing(write, subject, object)
  if (now !== version) throw await changedMeanwhile(write, given, now)
  const id = newId()
  const words = answer === 'change' ? (given.words ?? '') : null
  await permitted(
    write.q
      .insertInto('plan.answer')
      .values({
        id,
        citizen_id,
        subject,
        object_id: object,
        person_id: me,
        answer,
        version,
        words_sealed: words === null ? null : write.box.seal(PLACE, id, words),
        at: write.now,
      })
      .execute(),
  )
  await told(write, `answer_${answer}`, { object, citizen: citizen_id, version })
  if (subject === 'steps') await shareFollows(write, { object, answer, mine: me === citizen_id })
}

async function shareFollows(
  write: Write,
  { object, answer, mine }: { object: Id; answer: AnswerKind; mine: boolean },
) {
  if (!mine) {
    if (answer === 'no') await endAlong(write, object)
    return
  }
  const step = await write.q
    .selectFrom('plan.step')
    .select(['id', 'doer_id'])
    .where('id', '=', object)
    .executeTakeFirstOrThrow()
  if (answer === 'no') await endAlong(write, object)
  else if (answer === 'yes' && step.doer_id) await askAlong(write, object, step.doer_id)
}

/** Both wordings: what it says now, and what the person wrote, or else had before their eyes. */
async function changedMeanwhile(write: Write, { object, version, words }: NewAnswer, now: number) {
  const wordings = await wordingsOf(write, object)
  const at = (wanted: number) => wordings.find((one) => one.version === wanted)?.words ?? ''
  return new Conflict({ theirs: at(now), yours: words || at(version) })
}
