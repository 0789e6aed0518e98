import type { Hono } from 'hono'
import { deskRoutes } from './desks/desks.routes.ts'
import { faces } from './desks/faces.tsx'
import { homeOf, menusOf } from './desks/places.ts'
import { appointmentRoutes } from './domain/appointment/index.ts'
import { auditRoutes } from './domain/audit/index.ts'
import { circleRoutes } from './domain/circle/index.ts'
import { crisisRoutes } from './domain/crisis/index.ts'
import { directionRoutes } from './domain/direction/index.ts'
import { municipality, municipalityRoutes } from './domain/municipality/index.ts'
import {
  ownerOfLapsed,
  personAt,
  personOfSession,
  personRoutes,
  wasSeen,
} from './domain/person/index.ts'
import { planRoutes } from './domain/plan/index.ts'
import { roomNames } from './domain/rooms.ts'
import type { Db } from './platform/data/db.ts'
import type { Log } from './platform/log.ts'
import type { Clock } from './platform/time/clock.ts'
import type { Assets } from './platform/web/assets.ts'
import { infoRoutes } from './platform/web/info.ts'
import type { Route } from './platform/web/routes.ts'
import { makeWeb } from './platform/web/serve.ts'
import { tokenHashOf, type Visitors, visitOf } from './platform/web/visitor.ts'
import { uiAt } from './ui/ui.addresses.ts'

export { roomNames }

export interface Parts {
  db: Db
  clock: Clock
  log: Log
  assets: Assets
  demo: boolean
  secure: boolean
}

/** Every route of every room, as one list: what is not here is not served. */
export const allRoutes = ({ demo, secure }: Pick<Parts, 'demo' | 'secure'>): Route[] => [
  ...municipalityRoutes({ secure }),
  ...personRoutes({ demo, secure, home: homeOf }),
  ...auditRoutes,
  ...circleRoutes,
  ...planRoutes,
  ...appointmentRoutes,
  ...crisisRoutes({ secure }),
  ...directionRoutes,
  ...deskRoutes,
]

/** Puts the rooms together. It knows every room and has no rule of its own. */
export function assemble(parts: Parts): Hono {
  const visitor = parts.db.as({ kind: 'visitor' })
  const visitors: Visitors = {
    clock: parts.clock,
    demo: parts.demo,
    secure: parts.secure,
    assets: parts.assets.address,
    recognise: (hash, shared) => visitor.read((read) => personOfSession(read, hash, shared)),
    seen: (person) => wasSeen(parts.db, person),
    municipality: remembered(parts.clock, () => visitor.read(municipality)),
    menus: menusOf,
  }
  return makeWeb({
    db: parts.db,
    routes: allRoutes(parts),
    faces,
    log: parts.log,
    visitOf: (request, params) => visitOf(visitors, request, params),
    lapsed: async (request) => {
      const hash = tokenHashOf(request, parts.secure)
      return hash ? visitor.read((read) => ownerOfLapsed(read, hash)) : null
    },
    signInAt: (back) => uiAt.signIn({}, { videre: back }),
    againAt: (back) => personAt.again({}, { videre: back }),
    secure: parts.secure,
    codes: new Set(['area']),
    others: infoRoutes(parts.assets),
  })
}

const REMEMBER_MS = 30_000

/** The municipality's name stands on every page and changes once in a decade. */
function remembered<T>(clock: Clock, ask: () => Promise<T>): () => Promise<T> {
  let known: { value: T; at: number } | undefined
  return async () => {
    const now = clock.now().getTime()
    if (!known || now - known.at > REMEMBER_MS) known = { value: await ask(), at: now }
    return known.value
  }
}
