import { sql } from 'kysely'
import { actorId, exactlyOne, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { CONSENT_VERSION } from './exchange.words.ts'

export interface Consent {
  id: Id
  receiver: string
  purpose: string
  /** Who reads it here, when somebody does. */
  reader: string | null
  subjects: string[]
  version: number
  givenAt: Date
  until: Date
  endedAt: Date | null
  endedByMe: boolean
}

type Row = Omit<Consent, 'receiver' | 'purpose'> & { receiver: Uint8Array; purpose: Uint8Array }

/** Every consent to exchange that the acting person has given, newest first: the history is theirs to read. */
export async function myConsents(read: Read): Promise<Consent[]> {
  const me = actorId(read)
  read.shows([me], 'circle')
  const rows = await read.sql(
    sql<Row>`select e.id, e.receiver_sealed as receiver, e.purpose_sealed as purpose, p.given_name as reader, e.subjects,
        e.text_version as version, e.given_at as "givenAt", e.until_at as until, e.ended_at as "endedAt",
        coalesce(e.ended_by = ${me}, false) as "endedByMe"
      from circle.exchange_consent e left join person.person p on p.id = e.person_id
      where e.citizen_id = ${me} order by e.given_at desc limit 200`,
  )
  return rows.map((row) => ({
    ...row,
    receiver: read.box.open('circle.exchange_consent.receiver', row.id, row.receiver),
    purpose: read.box.open('circle.exchange_consent.purpose', row.id, row.purpose),
  }))
}

export interface NewConsent {
  receiver: string
  purpose: string
  person?: Id | undefined
  subjects: string[]
  until: Date
}

/** The person alone says yes, for this receiver, these subjects, this reason and until this day. */
export async function consentTo(write: Write, wanted: NewConsent): Promise<Id> {
  const citizen = actorId(write)
  const id = newId()
  await write.q
    .insertInto('circle.exchange_consent')
    .values({
      id,
      citizen_id: citizen,
      person_id: wanted.person ?? null,
      receiver_sealed: write.box.seal('circle.exchange_consent.receiver', id, wanted.receiver),
      purpose_sealed: write.box.seal('circle.exchange_consent.purpose', id, wanted.purpose),
      subjects: wanted.subjects,
      text_version: CONSENT_VERSION,
      given_at: write.now,
      given_by: citizen,
      until_at: wanted.until,
    })
    .execute()
  await write.event({ room: 'circle', kind: 'consented', object: id, citizen })
  return id
}

/** Takes it back. @throws Missing when it is not the acting person's, or has ended */
export async function withdrawConsent(write: Write, consent: Id) {
  const citizen = actorId(write)
  exactlyOne(
    await write.q
      .updateTable('circle.exchange_consent')
      .set({ ended_at: write.now, ended_by: citizen })
      .where('id', '=', consent)
      .where('citizen_id', '=', citizen)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event({ room: 'circle', kind: 'consent_withdrawn', object: consent, citizen })
}
