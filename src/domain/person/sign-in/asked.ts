import type { Box } from '../../../platform/crypto/box.ts'
import type { Id } from '../../../platform/data/id.ts'
import { cookie, readCookies } from '../../../platform/web/cookies.ts'
import type { Entrance } from './enter.ts'

const PLACE = 'sign-in.asked'
const SECONDS = 900
const nameOf = (secure: boolean) => (secure ? '__Host-kode' : 'kode')

/** Ties a code to the browser that asked for it: somebody else's tries do not use up this one's. */
export function askedCookie(box: Box, asked: Id, secure: boolean): string {
  const sealed = Buffer.from(box.seal(PLACE, 'cookie', asked)).toString('base64url')
  return cookie(nameOf(secure), sealed, { seconds: SECONDS, secure })
}

export async function askedIn({ db, secure }: Entrance, request: Request) {
  const sealed = readCookies(request.headers.get('cookie')).get(nameOf(secure)) ?? ''
  return db.as({ kind: 'visitor' }).read(async ({ box }) => {
    try {
      return box.open(PLACE, 'cookie', Buffer.from(sealed, 'base64url'))
    } catch {
      return ''
    }
  })
}
