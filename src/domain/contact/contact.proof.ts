import { sql } from 'kysely'
import type { Box } from '../../platform/crypto/box.ts'
import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { hashOf } from '../../platform/identity/token.ts'
import { cookie } from '../../platform/web/cookies.ts'
import type { Reply } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'

/** How long one can stay in the conversation on a phone without typing the code again. */
export const VISIT_MINUTES = 60
/** How long the code can be seen on the phone that wrote. */
const SHOWN_MINUTES = 10

const talkCookie = (secure: boolean) => (secure ? '__Host-doeren' : 'doeren')
const codeCookie = (secure: boolean) => (secure ? '__Host-doeren-kode' : 'doeren-kode')
const PLACE = 'contact.shown_code'

/** Says, for the rest of this transaction, what the one who asks has proved. The policies do the rest. */
export async function withProof(read: Read, hash: Uint8Array | undefined): Promise<void> {
  const hex = hash ? Buffer.from(hash).toString('hex') : ''
  await read.sql(sql`select set_config('roret.proof', ${hex}, true)`)
}

/** The token of a short visit to a conversation, as this browser carries it. */
export function proofOf(visit: Visit, secure: boolean): Uint8Array | undefined {
  const token = visit.cookies.get(talkCookie(secure))
  return token && token.length <= 100 ? hashOf(token) : undefined
}

export const talkBegins = (token: string, secure: boolean) =>
  cookie(talkCookie(secure), token, { seconds: VISIT_MINUTES * 60, secure })

export const talkEnds = (secure: boolean) => [
  cookie(talkCookie(secure), '', { seconds: 0, secure }),
  cookie(codeCookie(secure), '', { seconds: 0, secure }),
]

/** The server keeps no code: the browser that asked carries it, sealed, for as long as it takes to copy it. */
export function codeShown(
  box: Box,
  { contact, code }: { contact: Id; code: string },
  secure: boolean,
) {
  const sealed = Buffer.from(box.seal(PLACE, contact, code)).toString('base64url')
  return cookie(codeCookie(secure), sealed, { seconds: SHOWN_MINUTES * 60, secure })
}

/** The code of this contact, as long as the browser carries it; never that of another. */
export function shownCode(
  box: Box,
  visit: Visit,
  contact: Id,
  secure: boolean,
): string | undefined {
  const carried = visit.cookies.get(codeCookie(secure))
  if (!carried || carried.length > 400) return undefined
  try {
    return box.open(PLACE, contact, Buffer.from(carried, 'base64url'))
  } catch {
    return undefined
  }
}

/** Nothing has been proved here: a page leads to where one can. */
export const leadTo = (location: string): Reply => ({
  reply: { status: 303, type: 'text/plain', body: '', headers: { location } },
})
