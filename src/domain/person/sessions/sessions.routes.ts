import { h } from 'preact'
import { hashOf, newToken } from '../../../platform/identity/token.ts'
import { ownPlace } from '../../../platform/web/addresses.ts'
import { clearAll, cookie, sharedCookie, waitsCookie } from '../../../platform/web/cookies.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { both, choice, form, text } from '../../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { sessionCookie } from '../../../platform/web/visitor.ts'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { personAt } from '../person.addresses.ts'
import { sure } from '../person.proof.ts'
import { closeOwn, ownSessions } from './sessions.list.ts'
import { AgainPage, SessionsPage } from './sessions.own.tsx'
import { closeSession, endOtherSessions, proveAgain, shareDevice } from './sessions.queries.ts'
import { sessionsWords } from './sessions.words.ts'

/** Minutes within which one has to have said who one is before sessions are closed (ASVS 5.0, 7.5.2). */
export const FRESH = 15
const YEAR = 365 * 24 * 3600

interface Settings {
  demo: boolean
  secure: boolean
}

const own = { who: 'person', purpose: 'own_sessions' } as const
const onward = form({ videre: text({ label: both(sessionsWords, 'again'), max: 400 }) })
const deviceForm = form({
  faelles: choice({ label: both(sessionsWords, 'device'), of: ['ja', 'nej'], required: true }),
})
const nothing = form({})

/** The browser forgets what it kept of us; what it carries for everybody (look, language) stays. */
const nothingStays = { 'clear-site-data': '"cache", "storage"' }

/** The session that a visit is made in; the gate has let in nobody without one. */
function current(visit: Visit) {
  if (!visit.person) throw new Missing()
  return visit.person.session
}

export function sessionRoutes(settings: Settings): Route[] {
  const { secure } = settings
  const give = (token: string) => cookie(sessionCookie(secure), token, { secure })
  return [
    page(personAt.sessions, own, async (visit, read) =>
      h(SessionsPage, { visit, sessions: await ownSessions(read) }),
    ),
    action(personAt.sessionEnded, { ...own, fresh: FRESH, form: nothing }, async (visit, write) => {
      await closeOwn(write, visit.params.session ?? '')
      return seeOther(personAt.sessions(), sessionsWords[visit.lang].closed)
    }),
    action(
      personAt.otherSessionsEnded,
      { ...own, fresh: FRESH, form: nothing },
      async (visit, write) => {
        await endOtherSessions(write, current(visit).id)
        return seeOther(personAt.sessions(), sessionsWords[visit.lang].othersClosed)
      },
    ),
    // Coming here is what keeps the session going; the answer only leads back.
    action(uiAt.stay, { ...own, form: onward }, async (visit, _write, input) =>
      seeOther(ownPlace(input.videre) ?? uiAt.front(), sessionsWords[visit.lang].stays),
    ),
    action(personAt.deviceShared, { ...own, form: deviceForm }, async (visit, write, input) => {
      const w = sessionsWords[visit.lang]
      const shared = input.faelles === 'ja'
      await shareDevice(write, current(visit).id, shared)
      return {
        ...seeOther(personAt.sessions(), shared ? w.deviceShared : w.deviceMine),
        cookies: [cookie(sharedCookie, shared ? '1' : '', { seconds: shared ? YEAR : 0, secure })],
        ...(shared ? { headers: nothingStays } : {}),
      }
    }),
    switchUser(secure),
    page(uiAt.again, own, (visit) =>
      h(AgainPage, { visit, on: ownPlace(visit.query.get('videre') ?? '') ?? personAt.sessions() }),
    ),
    ...(settings.demo ? [proveInDemo(give)] : []),
  ]
}

/** The next person at the same desk: this session ends, and nothing of it stays behind in the browser. */
const switchUser = (secure: boolean) =>
  action(
    uiAt.switchUser,
    { who: 'person', purpose: 'sign_out', form: nothing },
    async (visit, write) => {
      const { id } = current(visit)
      await closeSession(write, id)
      const citizen = visit.person?.id ?? null
      await write.event({ room: 'person', kind: 'signed_out', object: id, citizen })
      return {
        ...seeOther(uiAt.signIn(), sessionsWords[visit.lang].switched),
        cookies: [cookie(sessionCookie(secure), '', { seconds: 0, secure })],
        headers: visit.cookies.has(waitsCookie) ? clearAll(visit.cookies) : nothingStays,
      }
    },
  )

/** One press, for those who came in by one press, in a demo only (ASVS 5.0, 6.3.4). */
const proveInDemo = (give: (token: string) => string) =>
  action(uiAt.again, { ...own, form: onward }, async (visit, write, input) => {
    const { id, way } = current(visit)
    if (way !== 'demo') throw new Missing()
    const token = newToken()
    const proof = { ...sure('demo'), device: visit.device, shared: visit.shared }
    await proveAgain(write, hashOf(token), proof, id)
    return {
      ...seeOther(
        ownPlace(input.videre) ?? personAt.sessions(),
        sessionsWords[visit.lang].againDone,
      ),
      cookies: [give(token)],
    }
  })
