import { actorId, exactlyOne, oneOf, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { goals } from '../../plan/index.ts'
import { makeGoal, type Wanted } from '../home/checklist.writes.ts'

const WORDS = 'everyday.practice.words'

export interface Practice {
  id: Id
  words: string
  writtenAt: Date
}

export interface Training {
  id: Id
  goal: Id
  title: string
  practised: Practice[]
}

/** What the acting person practises, with their own words about it; newest first, and no number of them. */
export async function myTrainings(read: Read): Promise<Training[]> {
  const me = actorId(read)
  const found = await read.q
    .selectFrom('everyday.training')
    .select(['id', 'goal_id'])
    .where('citizen_id', '=', me)
    .orderBy('begun_at', 'desc')
    .limit(40)
    .execute()
  if (found.length === 0) return []
  const titles = new Map((await goals(read, me)).map(({ id, words }) => [id, words]))
  const notes = await read.q
    .selectFrom('everyday.practice')
    .select(['id', 'training_id', 'words_sealed', 'written_at'])
    .where('citizen_id', '=', me)
    .where('put_away_at', 'is', null)
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  return found.flatMap(({ id, goal_id }) => {
    const title = titles.get(goal_id)
    if (title === undefined) return []
    const practised = notes
      .filter((note) => note.training_id === id)
      .map((note) => ({
        id: note.id,
        words: read.box.open(WORDS, note.id, note.words_sealed),
        writtenAt: note.written_at,
      }))
    return [{ id, goal: goal_id, title, practised }]
  })
}

const told = (write: Write, kind: string, object: Id) =>
  write.event({ room: 'everyday', kind, object, citizen: actorId(write) })

/** Makes what one wants back a goal with small steps. @returns the goal */
export async function beginTraining(write: Write, wanted: Omit<Wanted, 'area'>): Promise<Id> {
  const goal = await makeGoal(write, { ...wanted, area: 'everyday' })
  const id = newId()
  await write.q
    .insertInto('everyday.training')
    .values({ id, citizen_id: actorId(write), goal_id: goal, begun_at: write.now })
    .execute()
  await told(write, 'training_begun', id)
  return goal
}

/** "Øvet i dag", in own words. @throws Missing */
export async function practise(write: Write, training: Id, words: string): Promise<Id> {
  oneOf(
    await write.q.selectFrom('everyday.training').select('id').where('id', '=', training).execute(),
  )
  const id = newId()
  await write.q
    .insertInto('everyday.practice')
    .values({
      ...{ id, training_id: training, citizen_id: actorId(write), written_at: write.now },
      words_sealed: write.box.seal(WORDS, id, words),
    })
    .execute()
  await told(write, 'training_practised', id)
  return id
}

/** Takes a note away, or puts it back. @throws Missing */
export async function movePractice(write: Write, id: Id, away: boolean) {
  exactlyOne(
    await write.q
      .updateTable('everyday.practice')
      .set({ put_away_at: away ? write.now : null })
      .where('id', '=', id)
      .where('put_away_at', away ? 'is' : 'is not', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'training_practised', id)
}
