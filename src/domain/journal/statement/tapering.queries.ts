import { sql } from 'kysely'
import { actorId, exactlyOne, oneOf, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import type { Tapering } from './statement.types.ts'

const WORDS = 'journal.tapering.words'
const DOCTOR = 'journal.tapering.doctor'

interface Row extends Omit<Tapering, 'words' | 'doctor' | 'given'> {
  words: Uint8Array
  doctor: Uint8Array
  consent: Id | null
  to: Id
  name: string | null
  givenAt: Date
  handedAt: Date | null
}

/** The person's wish to taper off, as it stands: for the person, and for one they asked to hand it over. */
export async function taperingOf(read: Read, citizen: Id): Promise<Tapering | null> {
  const [row] = await read.sql(
    sql<Row>`
      select t.id, t.citizen_id as citizen, t.words_sealed as words, t.doctor_sealed as doctor,
        t.written_at as "writtenAt", c.id as consent, c.person_id as to, p.given_name as name,
        c.given_at as "givenAt", h.at as "handedAt"
      from journal.tapering t
        left join journal.tapering_consent c on c.tapering_id = t.id and c.ended_at is null
        left join person.person p on p.id = c.person_id
        left join journal.tapering_handed h on h.consent_id = c.id
      where t.citizen_id = ${citizen} and t.ended_at is null order by t.written_at desc limit 1`,
  )
  if (!row) return null
  if (citizen !== actorId(read)) read.shows([citizen], 'statements', 'consent')
  const { id, writtenAt, consent, to, name, givenAt: at, handedAt } = row
  return {
    ...{ id, citizen, writtenAt },
    words: read.box.open(WORDS, id, row.words),
    doctor: read.box.open(DOCTOR, id, row.doctor),
    given: consent ? { consent, to, name: name ?? '', at, handedAt } : null,
  }
}

/** Whether the person has asked the acting one to hand something over, and it is not done. */
export async function isAskedToHand(read: Read, citizen: Id): Promise<boolean> {
  const rows = await read.sql(
    sql`select 1 from journal.tapering_consent c where c.citizen_id = ${citizen} and c.person_id = ${actorId(read)}
      and c.ended_at is null and not exists (select from journal.tapering_handed h where h.consent_id = c.id)`,
  )
  return rows.length > 0
}

const told = (write: Write, kind: string, object: Id, citizen: Id) =>
  write.event({ room: 'journal', kind, object, citizen })

/** Writes the wish in the person's own words; an earlier one is put away. */
export async function writeTapering(
  write: Write,
  { words, doctor }: Pick<Tapering, 'words' | 'doctor'>,
) {
  const me = actorId(write)
  const before = await taperingOf(write, me)
  if (before) await endTapering(write, before.id)
  const id = newId()
  await write.q
    .insertInto('journal.tapering')
    .values({
      ...{ id, citizen_id: me, written_at: write.now },
      words_sealed: write.box.seal(WORDS, id, words),
      doctor_sealed: write.box.seal(DOCTOR, id, doctor),
    })
    .execute()
  await told(write, 'tapering_written', id, me)
}

/** Puts the wish away; who was asked to hand it over no longer sees it. @throws Missing */
export async function endTapering(write: Write, id: Id) {
  const me = actorId(write)
  await write.q
    .updateTable('journal.tapering_consent')
    .set({ ended_at: write.now })
    .where('tapering_id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
  exactlyOne(
    await write.q
      .updateTable('journal.tapering')
      .set({ ended_at: write.now })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'tapering_ended', id, me)
}

/** Asks one who works with the person to hand it to the doctor. */
export async function giveTapering(write: Write, tapering: Id, to: Id) {
  const me = actorId(write)
  // One hand at a time: who was asked before no longer sees it.
  await write.q
    .updateTable('journal.tapering_consent')
    .set({ ended_at: write.now })
    .where('tapering_id', '=', tapering)
    .where('ended_at', 'is', null)
    .execute()
  await write.q
    .insertInto('journal.tapering_consent')
    .values({
      id: newId(),
      tapering_id: tapering,
      citizen_id: me,
      person_id: to,
      given_at: write.now,
    })
    .execute()
  await told(write, 'tapering_given', tapering, me)
}

/** @throws Missing when nobody has it */
export async function giveBack(write: Write, tapering: Id) {
  exactlyOne(
    await write.q
      .updateTable('journal.tapering_consent')
      .set({ ended_at: write.now })
      .where('tapering_id', '=', tapering)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'tapering_taken_back', tapering, actorId(write))
}

/** The one who was asked has handed it over. @throws Missing */
export async function handOver(write: Write, citizen: Id, tapering: Id) {
  const found = oneOf([await taperingOf(write, citizen)].filter((one) => one !== null))
  const { given } = oneOf([found].filter(({ id, given }) => id === tapering && given !== null))
  if (!given || given.handedAt) return
  await write.q
    .insertInto('journal.tapering_handed')
    .values({
      ...{ id: newId(), consent_id: given.consent, citizen_id: citizen },
      ...{ by_id: actorId(write), at: write.now },
    })
    .execute()
  await told(write, 'tapering_handed', tapering, citizen)
}
