import { sql } from 'kysely'
import { actorId, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { goals, ownWords, steps } from '../../plan/index.ts'
import { told } from '../wellbeing.events.ts'
import type { Process } from '../wellbeing.types.ts'

export type TieSubject = 'hopes' | 'goals' | 'steps'

/** A hope, a wish or a step of one's own that can be tied to a process. */
export interface Tieable {
  id: Id
  subject: TieSubject
  words: string
}

export interface Tie {
  id: Id
  object: Id
  process: Process
}

/** What the acting person has written in their plan: their own hopes, their own wishes, the steps that are theirs. */
export async function tieable(read: Read): Promise<Tieable[]> {
  const me = actorId(read)
  const hopes = await ownWords(read, me, ['hope', 'good_life'])
  const wishes = (await goals(read, me)).filter(({ voice }) => voice === 'person')
  const taken = (await steps(read, me)).filter(({ putAwayAt }) => !putAwayAt)
  const as =
    (subject: TieSubject) =>
    ({ id, words }: { id: Id; words: string }): Tieable => ({ id, subject, words })
  return [...hopes.map(as('hopes')), ...wishes.map(as('goals')), ...taken.map(as('steps'))]
}

export const ties = (read: Read): Promise<Tie[]> =>
  read.sql(
    sql<Tie>`select id, object_id as object, process from wellbeing.tie
      where citizen_id = ${actorId(read)} and ended_at is null order by tied_at, id limit 1000`,
  )

/** Chooses exactly these for a process: what is missing is untied, what is new is tied. */
export async function chooseTies(write: Write, process: Process, objects: readonly Id[]) {
  const before = (await ties(write)).filter((tie) => tie.process === process)
  const gone = before.filter(({ object }) => !objects.includes(object)).map(({ id }) => id)
  if (gone.length > 0) {
    await write.q
      .updateTable('wellbeing.tie')
      .set({ ended_at: write.now })
      .where('id', 'in', gone)
      .execute()
  }
  for (const { id: object_id, subject } of await tieable(write)) {
    if (!objects.includes(object_id) || before.some(({ object }) => object === object_id)) continue
    await write.q
      .insertInto('wellbeing.tie')
      .values({
        ...{ id: newId(), citizen_id: actorId(write), subject, object_id, process },
        tied_at: write.now,
      })
      .execute()
  }
  await told(write, 'picture_changed', actorId(write))
}
