import { sql } from 'kysely'
import { actorId, exactlyOne, oneOf, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { Forbidden } from '../../../platform/web/errors.ts'
import { myVoices, openProposals } from './language.queries.ts'
import { needed, type Voice } from './language.types.ts'

const told = (write: Write, kind: string, object: Id) =>
  write.event({ room: 'journal', kind, object, citizen: null })

/** Somebody may have several capacities: the one that is needed most speaks. @throws Forbidden with none */
async function voiceOf(write: Write, missing: readonly Voice[]): Promise<Voice> {
  const mine = await myVoices(write)
  const voice = missing.find((one) => mine.includes(one)) ?? mine[0]
  if (!voice) throw new Forbidden()
  return voice
}

export interface NewWord {
  word: string
  forms: string
  instead: string
  /** The name as it is to stand; '' for none. */
  signed: string
}

/** Proposes a word; the one who proposes has said yes. @returns its identifier */
export async function proposeWord(write: Write, given: NewWord): Promise<Id> {
  return propose(write, { kind: 'add', word_id: null, ...given })
}

/** Proposes that a word leaves the list. @throws Missing */
export async function proposeRemoval(write: Write, wordId: Id): Promise<Id> {
  const { word, instead } = oneOf(
    await write.sql(
      sql<{ word: string; instead: string }>`
        select word, instead from journal.language_word where id = ${wordId} and ended_at is null`,
    ),
  )
  return propose(write, { kind: 'remove', word_id: wordId, word, forms: '', instead, signed: '' })
}

async function propose(
  write: Write,
  given: NewWord & { kind: 'add' | 'remove'; word_id: Id | null },
): Promise<Id> {
  const id = newId()
  const voice = await voiceOf(write, needed)
  await write.q
    .insertInto('journal.language_proposal')
    .values({ id, ...given, voice, proposed_by: actorId(write), proposed_at: write.now })
    .execute()
  await told(write, 'language_proposed', id)
  await agree(write, id)
  return id
}

/** Says yes. When a citizen and the municipality both have, the list changes. @returns whether it did */
export async function agree(write: Write, id: Id): Promise<boolean> {
  const found = oneOf((await openProposals(write)).filter((one) => one.id === id))
  if (found.agreed) return false
  const voice = await voiceOf(
    write,
    needed.filter((one) => !found.voices.includes(one)),
  )
  await write.q
    .insertInto('journal.language_agreement')
    .values({ id: newId(), proposal_id: id, person_id: actorId(write), voice, at: write.now })
    .execute()
  const voices = [...found.voices, voice]
  if (!needed.every((one) => voices.includes(one))) return false
  await decide(write, id)
  return true
}

async function decide(write: Write, id: Id) {
  const { kind, word_id, word, forms, instead } = await write.q
    .selectFrom('journal.language_proposal')
    .select(['kind', 'word_id', 'word', 'forms', 'instead'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  // What stood there gives way: one word has one advice.
  await write.q
    .updateTable('journal.language_word')
    .set({ ended_at: write.now, ended_by_proposal: id })
    .where('id', '=', word_id ?? newId())
    .where('ended_at', 'is', null)
    .execute()
  if (kind === 'add')
    await write.q
      .insertInto('journal.language_word')
      .values({
        id: newId(),
        word,
        forms,
        instead,
        proposal_id: id,
        added_at: write.now,
        whole: false,
      })
      .execute()
  await told(write, 'language_decided', id)
  // The proposer or the municipality closes it; where a citizen's yes was the last, the yes itself has decided.
  await write.q
    .updateTable('journal.language_proposal')
    .set({ ended_at: write.now })
    .where('id', '=', id)
    .execute()
}

/** Takes a proposal back, or says that it is not to be. @throws Missing */
export async function endProposal(write: Write, id: Id) {
  exactlyOne(
    await write.q
      .updateTable('journal.language_proposal')
      .set({ ended_at: write.now })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'language_taken_back', id)
}

/** Works without the help from now on, or with it again. */
export async function setMuted(write: Write, muted: boolean) {
  const me = actorId(write)
  await write.q
    .updateTable('journal.language_mute')
    .set({ ended_at: write.now })
    .where('person_id', '=', me)
    .where('ended_at', 'is', null)
    .execute()
  if (muted)
    await write.q
      .insertInto('journal.language_mute')
      .values({ id: newId(), person_id: me, muted_at: write.now })
      .execute()
}
