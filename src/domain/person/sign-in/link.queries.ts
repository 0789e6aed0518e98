import { createHash, randomBytes, randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { exactlyOne, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { plan } from '../../../platform/jobs/plan.ts'
import type { Lang } from '../../../platform/words/words.ts'

export const LINK_ASKED = 'person.link-asked'
const MINUTES = 15
const SECRET = 'person.link.secret'
const CHANNEL = 'person.channel.value'

/** Signs that cannot be mistaken for each other. Six of them are 887 million codes, and each has five tries. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
export const codeOf = (length: number) =>
  Array.from({ length }, () => signs[randomInt(signs.length)]).join('')

/** As people type it: spaces, hyphens and small letters are all right. */
export const typedCode = (raw: string) => raw.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')

const sha = (text: string) => createHash('sha256').update(text).digest()
/** A short code alone could be tried through from its hash; with its own row's id in it, not for all at once. */
const codeHash = (asked: Id, code: string) => sha(`${asked} ${code}`)

/** The form under which a channel is found again: what differs only in how it was typed is the same. */
export const channelKey = (kind: string, value: string) =>
  kind === 'email' ? value.trim().toLowerCase() : value.replaceAll(/[^\d+]/g, '')

export const channelHash = ({ box }: Read, kind: string, value: string): Buffer =>
  Buffer.from(box.hashes(CHANNEL, channelKey(kind, value))[0])

/**
 * Somebody asks for a link. The same happens for every address: whether it is known is found out afterwards,
 * by the job (ASVS 5.0, 6.3.8). @returns what the browser that asked may type a code against
 */
export async function askForLink(
  write: Write,
  to: { kind: 'email' | 'sms'; value: string },
  lang: Lang,
): Promise<Id> {
  const id = newId()
  const token = randomBytes(32).toString('base64url')
  const code = codeOf(6)
  await write.q
    .insertInto('person.link')
    .values({
      id,
      target_hash: channelHash(write, to.kind, to.value),
      token_hash: sha(token),
      code_hash: codeHash(id, code),
      secret_sealed: write.box.seal(SECRET, id, JSON.stringify({ token, code })),
      lang,
      asked_at: write.now,
      until_at: new Date(write.now.getTime() + MINUTES * 60_000),
    })
    .execute()
  await plan(write, { queue: LINK_ASKED, object: id, due: write.now })
  return id
}

interface Found {
  link: Id
  person: Id
}

/** Whose link this is, while it holds. */
export async function personOfLink(read: Read, token: string): Promise<Found | undefined> {
  const [row] = await read.sql(
    sql<{ link_id: Id; person_id: Id }>`
      select link_id, person_id from person.person_of_link(${sha(token)})`,
  )
  return row && { link: row.link_id, person: row.person_id }
}

/** Tries a typed code. Every try counts. */
export async function tryCode(write: Write, asked: Id, code: string): Promise<Found | undefined> {
  const [row] = await write.sql(
    sql<{ link_id: Id; person_id: Id }>`
      select link_id, person_id from person.try_code(${asked}, ${codeHash(asked, typedCode(code))})`,
  )
  return row && { link: row.link_id, person: row.person_id }
}

/** Uses a link up, as the person it belongs to. @throws Missing when it is used already */
export async function useLink(write: Write, link: Id) {
  exactlyOne(
    await write.q
      .updateTable('person.link')
      .set({ used_at: write.now })
      .where('id', '=', link)
      .where('used_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
}

export interface Secret {
  token: string
  code: string
  lang: Lang
  kind: 'email' | 'sms'
  to: string
}

/**
 * What is to be sent, and where to; nothing when nobody alone is known there, or enough has been sent.
 * The secret itself is forgotten in the same transaction, sent or not.
 */
export async function secretToSend(write: Write, link: Id): Promise<Secret | undefined> {
  const [row] = await write.sql(
    sql<{ secret_sealed: Uint8Array | null; lang: Lang }>`
      select secret_sealed, lang from person.link where id = ${link} and sent_at is null`,
  )
  if (!row?.secret_sealed) return undefined
  const [receiver] = await write.sql(
    sql<{ person_id: Id; channel_id: Id; kind: 'email' | 'sms'; value_sealed: Uint8Array }>`
      select person_id, channel_id, kind, value_sealed from person.receiver_of_link(${link})`,
  )
  const sent = receiver ? { person_id: receiver.person_id, sent_at: write.now } : {}
  await write.sql(sql`update person.link set secret_sealed = null,
    person_id = ${sent.person_id ?? null}, sent_at = ${sent.sent_at ?? null} where id = ${link} returning id`)
  if (!receiver) return undefined
  const secret = JSON.parse(write.box.open(SECRET, link, row.secret_sealed)) as Secret
  const to = write.box.open(CHANNEL, receiver.channel_id, receiver.value_sealed)
  return { ...secret, lang: row.lang, kind: receiver.kind, to }
}
