import { sql } from 'kysely'
import { h } from 'preact'
import { errorCode } from '../../../platform/data/connection.ts'
import type { Db, Write } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import type { Issuer } from '../../../platform/identity/issuer.ts'
import { hashOf, newToken } from '../../../platform/identity/token.ts'
import type { Log } from '../../../platform/log.ts'
import { ownPlace } from '../../../platform/web/addresses.ts'
import { cookie } from '../../../platform/web/cookies.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { html, seeOtherThan } from '../../../platform/web/respond.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { sessionCookie, tokenHashOf } from '../../../platform/web/visitor.ts'
import type { Proof } from '../person.proof.ts'
import { beginSession, proveAgain, rolesToday } from '../sessions/sessions.queries.ts'
import { type Outcome, OutcomePage, statusOf } from './outcomes.tsx'

/** What every way in needs. */
export interface Entrance {
  db: Db
  log: Log
  secure: boolean
  issuers: readonly Issuer[]
  /** Our own address, as browsers know it: passkeys are bound to it. */
  origin: string
  home(kinds: readonly string[]): string
}

/** Somebody who has shown who they are. */
export interface Coming {
  person: Id
  proof: Proof
  /** Where they were going. */
  on: string
  /** Their own session, when they were asked to prove again who they are. */
  again?: Id | undefined
  /** Uses up what they showed, in the same transaction; the database refuses a second time. */
  use(write: Write): Promise<unknown>
  /** What is to be remembered about the session. */
  after?: ((write: Write, session: Id) => Promise<void>) | undefined
}

class OneFactor extends Error {}

/** Lets somebody in: a new token always, and what the browser had before is over (ASVS 5.0, 7.2.4). */
export async function enter(
  { db, log, secure, home }: Entrance,
  visit: Visit,
  request: Request,
  coming: Coming,
): Promise<Response> {
  const token = newToken()
  const before = tokenHashOf(request, secure)
  const reason = { purpose: 'sign_in', route: pathOf(request), request: visit.request }
  const proof = { ...coming.proof, device: visit.device, shared: visit.shared }
  try {
    const kinds = await db
      .as({ kind: 'person', id: coming.person }, reason)
      .write(async (write) => {
        await coming.use(write)
        const roles = await rolesToday(write)
        if (proof.factors < 2 && roles.some((kind) => atWork.has(kind))) throw new OneFactor()
        const session = coming.again
          ? await proveAgain(write, hashOf(token), proof, coming.again)
          : await beginSession(write, hashOf(token), proof)
        await coming.after?.(write, session)
        if (before && !coming.again) await write.sql(sql`select person.end_by_token(${before})`)
        return roles
      })
    log.info('signed in', { way: proof.way, level: proof.level, factors: proof.factors })
    const response = seeOtherThan(ownPlace(coming.on) ?? home(kinds))
    const set = cookie(sessionCookie(secure), token, { secure })
    response.headers.append('set-cookie', set)
    return response
  } catch (error) {
    if (error instanceof OneFactor) return notIn(log, visit, 'oneFactor', proof.way)
    if (error instanceof Missing || errorCode(error) === ALREADY)
      return notIn(log, visit, 'usedUp', proof.way)
    throw error
  }
}

/** Two factors are asked of those who can see others' lives (ASVS 5.0, 6.3.3). */
const atWork = new Set(['staff', 'leader', 'admin'])
/** PostgreSQL's code for a second row where there may be one. */
const ALREADY = '23505'

const pathOf = (request: Request) => new URL(request.url).pathname

/** A kind page, and a line in the log without anybody in it. */
export function notIn(log: Log, visit: Visit, outcome: Outcome, why: string): Response {
  log.info('not signed in', { outcome, why })
  return html(h(OutcomePage, { visit, outcome }), statusOf(outcome))
}
