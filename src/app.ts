import type { Hono } from 'hono'
import { allGates, allRoutes, type Identity } from './app.routes.ts'
import { faces } from './desks/faces.tsx'
import { menusOf } from './desks/places.ts'
import { recordRefusal } from './domain/audit/index.ts'
import { emergencyBanner } from './domain/circle/index.ts'
import { municipality } from './domain/municipality/index.ts'
import { ownerOfLapsed, personOfSession, wasSeen } from './domain/person/index.ts'
import { roomNames } from './domain/rooms.ts'
import type { Db } from './platform/data/db.ts'
import type { Scanner } from './platform/files/scanner.ts'
import { openGates } from './platform/identity/gates.ts'
import type { Log } from './platform/log.ts'
import type { Clock } from './platform/time/clock.ts'
import type { Assets } from './platform/web/assets.ts'
import { infoRoutes } from './platform/web/info.ts'
import { actorOf, makeWeb, reasonOf } from './platform/web/serve.ts'
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
  /** Where a hole is told of (RFC 9116). */
  securityContact?: string | undefined
  /** Looks at files for what is harmful. */
  scanner?: Scanner | undefined
  /** The ways in besides passkeys. Without it, only those. */
  identity?: Identity
}

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
    banners: async ({ id, kinds }, lang) =>
      kinds.includes('staff')
        ? parts.db.as({ kind: 'person', id }).read((read) => emergencyBanner({ lang }, read))
        : [],
  }
  const visit = (request: Request, params: Record<string, string>) =>
    visitOf(visitors, request, params)
  return makeWeb({
    db: parts.db,
    routes: allRoutes(parts),
    faces,
    log: parts.log,
    visitOf: visit,
    lapsed: async (request) => {
      const hash = tokenHashOf(request, parts.secure)
      return hash ? visitor.read((read) => ownerOfLapsed(read, hash)) : null
    },
    signInAt: (back) => uiAt.signIn({}, { videre: back }),
    againAt: (back) => uiAt.again({}, { videre: back }),
    refused: (visit, route, refusal) =>
      parts.db
        .as(actorOf(visit), reasonOf(visit, route))
        .write((write) => recordRefusal(write, refusal, reasonOf(visit, route))),
    secure: parts.secure,
    scanner: parts.scanner,
    codes: new Set(['area', 'everyday']),
    others(app) {
      infoRoutes(parts.assets, { contact: parts.securityContact, clock: parts.clock })(app)
      openGates(allGates(parts), { visitOf: visit, faces, log: parts.log })(app)
    },
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
