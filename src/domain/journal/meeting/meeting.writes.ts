import { sql } from 'kysely'
import { actorId, exactlyOne, oneOf, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { places, type SignalKind, type Table } from './meeting.types.ts'

export const told = (write: Write, kind: string, object: Id, { citizen }: Pick<Table, 'citizen'>) =>
  write.event({ room: 'journal', kind, object, citizen })

/** The meeting of an appointment; it begins with the first thing that somebody writes. */
export async function meetingAtTable(write: Write, table: Table): Promise<Id> {
  const find = () =>
    write.q
      .selectFrom('journal.meeting')
      .select('id')
      .where('appointment_id', '=', table.appointment)
      .executeTakeFirst()
  const there = await find()
  if (there) return there.id
  const id = newId()
  await write.q
    .insertInto('journal.meeting')
    .values({
      ...{ id, citizen_id: table.citizen, appointment_id: table.appointment },
      ...{ opened_by: actorId(write), opened_at: write.now },
    })
    .execute()
  await told(write, 'meeting_opened', id, table)
  return id
}

/** Something to talk about. */
export async function addPoint(write: Write, table: Table, words: string): Promise<Id> {
  const meeting_id = await meetingAtTable(write, table)
  const id = newId()
  await write.q
    .insertInto('journal.meeting_point')
    .values({
      ...{ id, meeting_id, citizen_id: table.citizen, by_id: actorId(write), at: write.now },
      words_sealed: write.box.seal(places.point, id, words),
    })
    .execute()
  await told(write, 'meeting_point_added', id, table)
  return id
}

/** It has been talked about, or is taken up again. @throws Missing */
export async function talkedAbout(write: Write, table: Table, id: Id) {
  oneOf(
    await write.sql(
      sql`update journal.meeting_point set talked_at = case when talked_at is null then platform.now() end
        where id = ${id} and citizen_id = ${table.citizen} returning id`,
    ),
  )
  await told(write, 'meeting_point_talked', id, table)
}

/** A break, slower or silence, with one press and no reason. The same twice is one. */
export async function signal(write: Write, table: Table, kind: SignalKind) {
  const meeting_id = await meetingAtTable(write, table)
  const running = await write.q
    .selectFrom('journal.meeting_signal')
    .select('id')
    .where('meeting_id', '=', meeting_id)
    .where('kind', '=', kind)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (running) return
  const id = newId()
  const by = { by_id: actorId(write), at: write.now }
  await write.q
    .insertInto('journal.meeting_signal')
    .values({ id, meeting_id, citizen_id: table.citizen, kind, ...by })
    .execute()
  await told(write, 'meeting_signalled', id, table)
}

/** @throws Missing when it is over, or is another's to end */
export async function signalOver(write: Write, table: Table, id: Id) {
  exactlyOne(
    await write.q
      .updateTable('journal.meeting_signal')
      .set({ ended_at: write.now })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'meeting_signal_over', id, table)
}
