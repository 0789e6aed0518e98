import { sql } from 'kysely'
import { actorId, exactlyOne, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { Conflict, Forbidden, Missing } from '../../../platform/web/errors.ts'
import { houseRules } from './board.queries.ts'
import { home, type Place, WORDS } from './place.queries.ts'

/** What somebody did at home is on their own page; what was done at work is about nobody. */
export const told = (write: Write, kind: string, object: Id, citizen: Id | null) =>
  write.event({ room: 'everyday', kind, object, citizen })
export const about = (write: Write, { lives }: Place): Id | null => (lives ? actorId(write) : null)

/** At home where one lives, at work where one works; who does both is at home. */
export const signed = (write: Write, place: Place) => ({
  unit_id: place.id,
  person_id: actorId(write),
  at_work: !place.lives,
})

export async function putUpNotice(write: Write, unit: Id, words: string): Promise<Id> {
  const place = await home(write, unit)
  const id = newId()
  await write.q
    .insertInto('everyday.board_notice')
    .values({
      id,
      ...signed(write, place),
      words_sealed: write.box.seal(WORDS.notice, id, words),
      written_at: write.now,
    })
    .execute()
  await told(write, 'board_notice_up', id, about(write, place))
  return id
}

/** Takes a notice down, or hangs it up again. @returns its board @throws Missing when it is not theirs to */
export async function moveNotice(write: Write, id: Id, to: 'down' | 'up'): Promise<Id> {
  const [found] = await write.sql(
    sql<{ unit: Id }>`select unit_id as unit from everyday.board_notice where id = ${id}`,
  )
  if (!found) throw new Missing()
  const place = await home(write, found.unit)
  const down = to === 'down'
  exactlyOne(
    await write.q
      .updateTable('everyday.board_notice')
      .set({
        taken_down_at: down ? write.now : null,
        taken_down_by: down ? actorId(write) : null,
      })
      .where('id', '=', id)
      .where('taken_down_at', down ? 'is' : 'is not', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, down ? 'board_notice_down' : 'board_notice_up', id, about(write, place))
  return found.unit
}

/** A new wording of the rules of the house. @throws Conflict with both texts, Forbidden to those who only work there */
export async function writeRules(write: Write, unit: Id, words: string, seen: number) {
  const place = await home(write, unit)
  if (!place.lives) throw new Forbidden()
  const [now] = await houseRules(write, unit)
  if ((now?.version ?? 0) !== seen) throw new Conflict({ theirs: now?.words ?? '', yours: words })
  const id = newId()
  await write.q
    .insertInto('everyday.house_rule')
    .values({
      ...{ id, unit_id: unit, person_id: actorId(write), version: seen + 1 },
      words_sealed: write.box.seal(WORDS.rule, id, words),
      written_at: write.now,
    })
    .execute()
  await told(write, 'house_rules_written', id, actorId(write))
}
