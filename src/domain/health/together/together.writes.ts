import { sql } from 'kysely'
import { actorId, exactlyOne, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { peopleAround, shareOne } from '../../circle/index.ts'
import { challenge, type Entry, TITLE, TRIES, WORDS } from './together.queries.ts'

const told = (write: Write, kind: string, object: Id, citizen: Id) =>
  write.event({ room: 'health', kind, object, citizen })

export interface NewChallenge {
  title: string
  /** What the one who begins it tries themselves. */
  tries: string
  /** Whose life it is in: the acting person's own, or somebody's who has said yes to being asked. */
  citizen: Id
  /** Who is asked along, when the citizen begins it. */
  with?: Id | readonly Id[]
}

/** Begins something to try together. The one who begins writes what they try, like everybody. */
export async function beginChallenge(write: Write, wanted: NewChallenge): Promise<Id> {
  const me = actorId(write)
  const id = newId()
  await write.q
    .insertInto('health.challenge')
    .values({
      id,
      citizen_id: wanted.citizen,
      begun_by: me,
      title_sealed: write.box.seal(TITLE, id, wanted.title),
      begun_at: write.now,
    })
    .execute()
  await put(write, id, { person: me, tries: wanted.tries })
  await askAlong(write, id, [wanted.with ?? []].flat())
  await told(write, 'health_together_begun', id, wanted.citizen)
  return id
}

/** Who works with the person is let in by that; another by a share of this one thing, which ends like every share. */
async function askAlong(write: Write, id: Id, others: readonly Id[]) {
  if (others.length === 0) return
  const around = await peopleAround(write, actorId(write))
  for (const person of new Set(others)) {
    await put(write, id, { person })
    if (!around.some((one) => one.id === person && one.isStaff))
      await shareOne(write, { person, subject: 'health', object: id })
  }
}

async function put(write: Write, challenge_id: Id, who: { person: Id; tries?: string }) {
  const id = newId()
  const { person, tries } = who
  await write.q
    .insertInto('health.challenge_person')
    .values({
      id,
      challenge_id,
      person_id: person,
      tries_sealed: tries ? write.box.seal(TRIES, id, tries) : null,
      asked_at: write.now,
      joined_at: tries ? write.now : null,
    })
    .execute()
}

/** Says yes, with what one tries oneself. @throws Missing */
export async function joinChallenge(write: Write, id: Id, tries: string) {
  const { citizen } = await challenge(write, id)
  const me = actorId(write)
  const [mine] = await write.sql(
    sql<{
      id: Id
    }>`select id from health.challenge_person where challenge_id = ${id} and person_id = ${me}`,
  )
  if (!mine) await put(write, id, { person: me, tries })
  else {
    exactlyOne(
      await write.q
        .updateTable('health.challenge_person')
        .set({
          tries_sealed: write.box.seal(TRIES, mine.id, tries),
          joined_at: write.now,
          left_at: null,
        })
        .where('id', '=', mine.id)
        .executeTakeFirstOrThrow(),
    )
  }
  await told(write, 'health_together_joined', id, citizen)
}

/** Says no, or goodbye to it. Nobody is asked why. @throws Missing */
export async function leaveChallenge(write: Write, id: Id) {
  const { citizen } = await challenge(write, id)
  exactlyOne(
    await write.q
      .updateTable('health.challenge_person')
      .set({ left_at: write.now })
      .where('challenge_id', '=', id)
      .where('person_id', '=', actorId(write))
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'health_together_left', id, citizen)
}

/** Ends it for everybody; what was written stays. @throws Missing */
export async function endChallenge(write: Write, id: Id) {
  exactlyOne(
    await write.q
      .updateTable('health.challenge')
      .set({ ended_at: write.now })
      .where('id', '=', id)
      .where('citizen_id', '=', actorId(write))
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'health_together_ended', id, actorId(write))
}

/** Writes how it went. @throws Missing when one is not in it */
export async function writeEntry(write: Write, id: Id, entry: Pick<Entry, 'kind' | 'words'>) {
  const { citizen, joined, endedAt } = await challenge(write, id)
  if (!joined || endedAt) throw new Missing()
  const made = newId()
  await write.q
    .insertInto('health.challenge_entry')
    .values({
      id: made,
      challenge_id: id,
      person_id: actorId(write),
      kind: entry.kind,
      words_sealed: write.box.seal(WORDS, made, entry.words),
      written_at: write.now,
    })
    .execute()
  await told(write, 'health_together_written', made, citizen)
}
