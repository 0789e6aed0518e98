import { spentMark } from '../../../platform/identity/flow.ts'
import { fieldOf, type Gate } from '../../../platform/identity/gates.ts'
import { nothing, seeOtherThan } from '../../../platform/web/respond.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { uiAt } from '../../../ui/ui.addresses.ts'
import type { Entrance } from './enter.ts'
import { issuerNamed, kindly } from './oidc.gates.ts'
import { signInAt } from './sign-in.addresses.ts'
import { endFromIssuer, spend } from './ways.queries.ts'

const signOut = { who: 'anyone', purpose: 'sign_out', from: 'elsewhere' } as const
const TOKEN_MAX = 20_000

/** Signing out at an issuer, from here and from there. */
export const signOutGates = (entrance: Entrance): Gate[] => [
  {
    ...{ method: 'GET', pattern: signInAt.signOutThere.pattern, ...signOut },
    pass: (visit) => signOutThere(entrance, visit),
  },
  {
    ...{ method: 'POST', pattern: signInAt.over.pattern, ...signOut },
    pass: (visit, _, body) => over(entrance, visit, fieldOf(body, 'logout_token', TOKEN_MAX)),
  },
]

const signOutThere = (entrance: Entrance, visit: Visit) =>
  kindly(entrance, visit, async () => {
    const to = await issuerNamed(entrance, visit)?.signOutAt()
    return seeOtherThan(to ?? uiAt.front())
  })

/** The issuer says that somebody's session is over there; then it is over here (ASVS 5.0, 7.6.1). */
async function over(entrance: Entrance, visit: Visit, token: string): Promise<Response> {
  const { log, db } = entrance
  const issuer = issuerNamed(entrance, visit)
  const said = await issuer?.over(token).catch(() => undefined)
  const refused = () => {
    log.info('logout token refused')
    return nothing(400)
  }
  if (!said) return refused()
  try {
    const ended = await db.as({ kind: 'visitor' }).write(async (write) => {
      await spend(write, spentMark(`logout ${said.issuer}`, said.jti))
      return endFromIssuer(write, said)
    })
    log.info('ended by the issuer', { sessions: ended })
    return nothing(200)
  } catch {
    return refused()
  }
}
