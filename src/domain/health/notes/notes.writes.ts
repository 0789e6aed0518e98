import { actorId, exactlyOne, sameVersion, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { shareOne } from '../../circle/index.ts'
import { writeStep } from '../../plan/index.ts'
import { type Mark, type NoteKind, subjectOf, type Topic } from '../health.types.ts'
import { ownNote, SMALL, WORDS } from './notes.queries.ts'

export interface NoteInput {
  kind: NoteKind
  topic?: Topic | null
  mark?: Mark | ''
  words: string
  small?: string
}

/** What is recorded: that something was written about health, and never what. */
const told = (write: Write, kind: string, object: Id) =>
  write.event({ room: 'health', kind, object, citizen: actorId(write) })

export async function writeNote(write: Write, input: NoteInput): Promise<Id> {
  const id = newId()
  await write.q
    .insertInto('health.note')
    .values({
      id,
      citizen_id: actorId(write),
      kind: input.kind,
      topic: input.topic ?? null,
      mark: input.mark || null,
      words_sealed: write.box.seal(WORDS, id, input.words),
      small_sealed: input.small ? write.box.seal(SMALL, id, input.small) : null,
      written_at: write.now,
    })
    .execute()
  await told(write, 'health_written', id)
  return id
}

/** Says it otherwise. @throws Conflict with both texts, Missing */
export async function changeNote(
  write: Write,
  id: Id,
  change: Omit<NoteInput, 'kind' | 'topic'> & { version: number },
) {
  const { version, words, mark, small } = change
  sameVersion(await ownNote(write, id), { version, words })
  exactlyOne(
    await write.q
      .updateTable('health.note')
      .set({
        words_sealed: write.box.seal(WORDS, id, words),
        mark: mark || null,
        small_sealed: small ? write.box.seal(SMALL, id, small) : null,
        version: version + 1,
        written_at: write.now,
      })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'health_changed', id)
}

/** Puts it away, or takes it out again. @throws Missing */
export async function putNote(write: Write, id: Id, away: boolean) {
  exactlyOne(
    await write.q
      .updateTable('health.note')
      .set({ put_away_at: away ? write.now : null })
      .where('id', '=', id)
      .where('put_away_at', away ? 'is' : 'is not', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, away ? 'health_put_away' : 'health_brought_back', id)
}

/** Lets one person read this one. @throws Missing */
export async function shareNote(write: Write, id: Id, person: Id) {
  const { kind } = await ownNote(write, id)
  await shareOne(write, { person, subject: subjectOf(kind), object: id })
}

/**
 * What is small enough to try becomes a step in the own plan. A second press makes no second step.
 * @throws Missing when there is nothing small in it
 */
export async function makeStep(write: Write, id: Id): Promise<Id> {
  const me = actorId(write)
  const { small, step } = await ownNote(write, id)
  if (step) return step
  const made = await writeStep(write, me, { words: small, doer: 'me' })
  exactlyOne(
    await write.q
      .updateTable('health.note')
      .set({ step_id: made })
      .where('id', '=', id)
      .where('small_sealed', 'is not', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'health_step', id)
  return made
}
