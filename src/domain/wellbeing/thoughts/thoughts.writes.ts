import { actorId, exactlyOne, sameVersion, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { told } from '../wellbeing.events.ts'
import type { Mark, Process, ThoughtKind } from '../wellbeing.types.ts'
import { HEADING, OLD_WORDS, ownThought, WORDS } from './thoughts.queries.ts'

export interface NewThought {
  kind: ThoughtKind
  words: string
  process?: Process
  mark?: Mark | null
  heading?: string
}

/** Keeps something the acting person says about how they are. @returns its identifier */
export async function writeThought(write: Write, thought: NewThought): Promise<Id> {
  const { kind, words, process, mark, heading } = thought
  const id = newId()
  await write.q
    .insertInto('wellbeing.thought')
    .values({
      id,
      citizen_id: actorId(write),
      kind,
      process: process ?? null,
      mark: mark ?? null,
      heading_sealed: heading ? write.box.seal(HEADING, id, heading) : null,
      words_sealed: write.box.seal(WORDS, id, words),
      written_at: write.now,
    })
    .execute()
  await keepWords(write, id, 1, words)
  await told(write, kind === 'check_in' ? 'checked_in' : 'thought_written', id, 1)
  return id
}

export interface ChangedThought {
  heading: string
  words: string
  mark: Mark | null
  version: number
}

/** Says it otherwise; every earlier wording stays. @throws Conflict with both texts, Missing */
export async function changeThought(write: Write, id: Id, changed: ChangedThought) {
  const { heading, words, mark, version } = changed
  sameVersion(await ownThought(write, id), { version, words })
  const next = version + 1
  exactlyOne(
    await write.q
      .updateTable('wellbeing.thought')
      .set({
        mark,
        heading_sealed: heading ? write.box.seal(HEADING, id, heading) : null,
        words_sealed: write.box.seal(WORDS, id, words),
        version: next,
      })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
  await keepWords(write, id, next, words)
  await told(write, 'thought_changed', id, next)
}

async function keepWords(write: Write, id: Id, version: number, words: string) {
  await write.q
    .insertInto('wellbeing.wording')
    .values({
      thought_id: id,
      version,
      citizen_id: actorId(write),
      words_sealed: write.box.seal(OLD_WORDS, `${id}/${version}`, words),
      written_at: write.now,
    })
    .execute()
}

/** "Det hjalp i dag." @throws Missing */
export async function itHelped(write: Write, thought: Id): Promise<void> {
  const { kind, putAwayAt } = await ownThought(write, thought)
  if (kind !== 'medicine' || putAwayAt) throw new Missing()
  const id = newId()
  await write.q
    .insertInto('wellbeing.helped')
    .values({ id, thought_id: thought, citizen_id: actorId(write), at: write.now })
    .execute()
  await told(write, 'it_helped', thought)
}

/** Takes the newest of them back. @throws Missing */
export async function takeHelpedBack(write: Write, thought: Id): Promise<void> {
  const newest = await write.q
    .selectFrom('wellbeing.helped')
    .select('id')
    .where('thought_id', '=', thought)
    .where('taken_back_at', 'is', null)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!newest) throw new Missing()
  exactlyOne(
    await write.q
      .updateTable('wellbeing.helped')
      .set({ taken_back_at: write.now })
      .where('id', '=', newest.id)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'helped_taken_back', thought)
}
