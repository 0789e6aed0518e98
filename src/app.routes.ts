import { deskRoutes } from './desks/desks.routes.ts'
import { homeOf } from './desks/places.ts'
import { appointmentRoutes, feedGates, feedRoutes } from './domain/appointment/index.ts'
import { askedRoutes, auditRoutes, controlRoutes } from './domain/audit/index.ts'
import { circleRoutes, emergencyRoutes, openingRoutes } from './domain/circle/index.ts'
import {
  acuteRoutes,
  contactRoutes,
  doorRoutes,
  dutyRoutes,
  outreachRoutes,
} from './domain/contact/index.ts'
import { crisisRoutes } from './domain/crisis/index.ts'
import { directionRoutes } from './domain/direction/index.ts'
import { everydayRoutes } from './domain/everyday/index.ts'
import { healthRoutes } from './domain/health/index.ts'
import { journalRoutes } from './domain/journal/index.ts'
import { messageRoutes } from './domain/message/index.ts'
import { municipalityRoutes } from './domain/municipality/index.ts'
import { notifyGates, notifyRoutes, type Way } from './domain/notify/index.ts'
import { ownRoutes } from './domain/own/index.ts'
import { type Entrance, personRoutes, signInGates } from './domain/person/index.ts'
import { planRoutes } from './domain/plan/index.ts'
import { wellbeingRoutes } from './domain/wellbeing/index.ts'
import type { Db } from './platform/data/db.ts'
import type { Issuer } from './platform/identity/issuer.ts'
import type { Log } from './platform/log.ts'
import type { Route } from './platform/web/routes.ts'

export interface Identity {
  issuers: readonly Issuer[]
  /** Our own address, as browsers know it. */
  origin: string
  /** Whether messages can be sent. */
  sends: boolean
  /** Whether codes can also be sent as text messages. */
  textsToo?: boolean
  /** By which ways messages can leave; all of them when it is not said. */
  ways?: readonly Way[]
  /** What a browser needs to know before it can be pushed to. */
  pushKey?: string | undefined
  /** What the text message gateway signs its receipts with. */
  receiptSecret?: string | undefined
}

const noIdentity: Identity = { issuers: [], origin: 'http://localhost', sends: false }

interface RouteNeeds {
  demo: boolean
  secure: boolean
  identity?: Identity
}
interface GateNeeds extends Omit<RouteNeeds, 'demo'> {
  db: Db
  log: Log
}

/** Every route of every room, as one list: what is not here is not served. */
export const allRoutes = ({ demo, secure, identity = noIdentity }: RouteNeeds): Route[] => [
  ...municipalityRoutes({ secure }),
  ...personRoutes({
    ...{ demo, secure, home: homeOf, origin: identity.origin },
    ways: {
      citizen: identity.issuers.some(({ settings }) => settings.comers === 'citizen'),
      staff: identity.issuers.some(({ settings }) => settings.comers === 'staff'),
      link: identity.sends,
      text: identity.textsToo ?? false,
    },
  }),
  ...auditRoutes,
  ...askedRoutes,
  ...controlRoutes,
  ...circleRoutes,
  ...emergencyRoutes,
  ...openingRoutes,
  ...planRoutes,
  ...feedRoutes({ secure, origin: identity.origin }),
  ...appointmentRoutes,
  ...crisisRoutes({ secure }),
  ...journalRoutes,
  ...messageRoutes,
  ...wellbeingRoutes,
  ...healthRoutes,
  ...ownRoutes,
  ...everydayRoutes,
  ...notifyRoutes(identity),
  ...doorRoutes,
  ...dutyRoutes,
  ...acuteRoutes,
  ...outreachRoutes,
  ...contactRoutes({ secure }),
  ...directionRoutes,
  ...deskRoutes,
]

/** Every gate, as one list beside the routes: where somebody becomes somebody, and how sessions end elsewhere. */
export const allGates = ({ db, log, secure, identity = noIdentity }: GateNeeds) => {
  const { issuers, origin } = identity
  const entrance: Entrance = { db, log, secure, issuers, origin, home: homeOf }
  return [
    ...signInGates(entrance),
    ...feedGates({ db }),
    ...notifyGates({ db, receiptSecret: identity.receiptSecret }),
  ]
}
