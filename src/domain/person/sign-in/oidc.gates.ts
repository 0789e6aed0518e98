import type { Box } from '../../../platform/crypto/box.ts'
import type { Identified } from '../../../platform/identity/claims.ts'
import { SignInFailed } from '../../../platform/identity/failed.ts'
import {
  FLOW_SECONDS,
  flowCookie,
  openFlow,
  sealFlow,
  spentMark,
} from '../../../platform/identity/flow.ts'
import type { Gate } from '../../../platform/identity/gates.ts'
import type { Issuer } from '../../../platform/identity/issuer.ts'
import type { Comers } from '../../../platform/identity/issuer-settings.ts'
import { reaches } from '../../../platform/identity/level.ts'
import { ownPlace } from '../../../platform/web/addresses.ts'
import { cookie, readCookies } from '../../../platform/web/cookies.ts'
import { seeOtherThan } from '../../../platform/web/respond.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import type { Proof } from '../person.proof.ts'
import { type Entrance, enter, notIn } from './enter.ts'
import type { Outcome } from './outcomes.tsx'
import { signInAt } from './sign-in.addresses.ts'
import { addIdentity, noteOrigin, personOfCpr, personOfIdentity, spend } from './ways.queries.ts'

const visitor = { kind: 'visitor' } as const
const boxOf = ({ db }: Entrance): Promise<Box> => db.as(visitor).read(async ({ box }) => box)

/** In addresses people read Danish words. */
export const comersBy: Readonly<Record<string, Comers>> = {
  borger: 'citizen',
  medarbejder: 'staff',
}
export const wordFor = (comers: Comers) => (comers === 'citizen' ? 'borger' : 'medarbejder')

const issuerOf = (entrance: Entrance, comers: Comers | undefined): Issuer | undefined =>
  entrance.issuers.find(({ settings }) => settings.comers === comers)

export const issuerNamed = (entrance: Entrance, visit: Visit) =>
  issuerOf(entrance, comersBy[visit.params.issuer ?? ''])

const signIn = { who: 'anyone', purpose: 'sign_in', from: 'elsewhere' } as const

export const oidcGates = (entrance: Entrance): Gate[] => [
  {
    ...{ method: 'GET', pattern: signInAt.citizen.pattern, ...signIn },
    pass: (visit) => leave(entrance, visit, 'citizen'),
  },
  {
    ...{ method: 'GET', pattern: signInAt.staff.pattern, ...signIn },
    pass: (visit) => leave(entrance, visit, 'staff'),
  },
  {
    ...{ method: 'GET', pattern: signInAt.answer.pattern, ...signIn },
    pass: (visit, request) => comeBack(entrance, visit, request),
  },
]

/** Whatever goes wrong at an issuer ends at a kind page, and never at a weaker way in (ASVS 5.0, 6.3.4). */
export async function kindly(
  { log }: Entrance,
  visit: Visit,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof SignInFailed)) throw error
    return notIn(log, visit, error.why, error.code)
  }
}

const leave = (entrance: Entrance, visit: Visit, comers: Comers) =>
  kindly(entrance, visit, async () => {
    const issuer = issuerOf(entrance, comers)
    if (!issuer) return notIn(entrance.log, visit, 'notSetUp', comers)
    const again = visit.query.has('igen') ? (visit.person?.id ?? '') : ''
    const on = ownPlace(visit.query.get('videre') ?? '') ?? ''
    const { to, flow } = await issuer.leave(on.slice(0, 1000), again)
    const sealed = sealFlow(await boxOf(entrance), flow)
    const settings = { seconds: FLOW_SECONDS, secure: entrance.secure }
    const response = seeOtherThan(to)
    response.headers.append('set-cookie', cookie(flowCookie(entrance.secure), sealed, settings))
    return response
  })

async function comeBack(entrance: Entrance, visit: Visit, request: Request): Promise<Response> {
  const response = await kindly(entrance, visit, () => believed(entrance, visit, request))
  const gone = { seconds: 0, secure: entrance.secure }
  response.headers.append('set-cookie', cookie(flowCookie(entrance.secure), '', gone))
  return response
}

async function believed(entrance: Entrance, visit: Visit, request: Request): Promise<Response> {
  const { log, secure, db } = entrance
  const issuer = issuerNamed(entrance, visit)
  if (!issuer) return notIn(log, visit, 'notSetUp', 'answer')
  const { comers } = issuer.settings
  const sealed = readCookies(request.headers.get('cookie')).get(flowCookie(secure))
  const flow = openFlow(await boxOf(entrance), comers, sealed, visit.now)
  if (!flow) return notIn(log, visit, 'elsewhere', comers)
  const who = await issuer.comeBack(new URL(request.url).search, flow)
  const problem = problemOf(issuer, who)
  if (problem) return notIn(log, visit, problem, comers)
  const known = await db.as(visitor).read(async (read) => {
    return (await personOfIdentity(read, who)) ?? (who.cpr ? personOfCpr(read, who.cpr) : undefined)
  })
  if (!known)
    return notIn(log, visit, comers === 'staff' ? 'unknownStaff' : 'unknownCitizen', comers)
  const again = flow.again ? visit.person?.session.id : undefined
  if (flow.again && (flow.again !== known.person || visit.person?.id !== known.person))
    return notIn(log, visit, 'otherPerson', comers)
  return enter(entrance, visit, request, {
    person: known.person,
    proof: proofOf(comers, who),
    on: flow.on,
    again,
    use: (write) => spend(write, spentMark('state', flow.state)),
    async after(write, session) {
      const identity = known.identity ?? (await addIdentity(write, who))
      await noteOrigin(write, session, identity, who.sid)
    },
  })
}

/**
 * NSIS asks for two factors of different kinds from level betydelig on (eIDAS, Commission regulation 2015/1502,
 * 2.2.1), so a citizen's level says it. Staff's provider has to say it itself.
 */
function proofOf(comers: Comers, who: Identified): Proof {
  const two = who.factors === 2 || (comers === 'citizen' && reaches(who.level, 'substantial'))
  return { way: `oidc:${comers}`, level: who.level, factors: two ? 2 : 1 }
}

function problemOf({ settings }: Issuer, who: Identified): Outcome | undefined {
  if (settings.comers === 'staff' && who.factors < 2) return 'oneFactor'
  return reaches(who.level, settings.minimum) ? undefined : 'tooLow'
}
