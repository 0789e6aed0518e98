import { Hono } from 'hono'
import type { JSX } from 'preact'
import type { Actor, Db, Reason } from '../data/db.ts'
import { type Id, isId, newId } from '../data/id.ts'
import type { Scanner } from '../files/scanner.ts'
import type { Log } from '../log.ts'
import { doAction, takeDraft } from './act.ts'
import { cookie } from './cookies.ts'
import { Conflict, Forbidden, Missing } from './errors.ts'
import { ledElsewhere } from './late.ts'
import { noted, type Refusal } from './refused.ts'
import { html, nothing, plain } from './respond.ts'
import type { PageRoute, Route } from './routes.ts'
import type { Visit } from './visit.ts'

/** How long what has just happened waits to be told. */
export const NOTICE_SECONDS = 60

/** The pages for what did not go as asked, drawn by those who know how pages look. */
export interface Faces {
  missing(visit: Visit): JSX.Element
  forbidden(visit: Visit): JSX.Element
  conflict(visit: Visit, both: Conflict): JSX.Element
  /** The page asks for a surer way in than the one that this visit came by. */
  tooLow(visit: Visit): JSX.Element
  tooLarge(visit: Visit): JSX.Element
  bug(visit: Visit, reference: string): JSX.Element
}

export interface Web {
  db: Db
  routes: Route[]
  faces: Faces
  log: Log
  /** Recognises who comes: reads cookies, and asks the database who the session belongs to. */
  visitOf(request: Request, params: Record<string, string>): Promise<Visit>
  /** Whose session has ended by itself, when this request still carries its token. */
  lapsed(request: Request): Promise<Id | null>
  /** Where one signs in, to be led back to `back` after it. */
  signInAt(back: string): string
  /** Notes that somebody was told no. */
  refused(visit: Visit, route: Route, refusal: Refusal): Promise<void>
  /** Where one says once more that it is oneself. */
  againAt(back: string): string
  secure: boolean
  /** Looks at files for what is harmful, where one is set up. */
  scanner?: Scanner | undefined
  /** Parts of addresses that are codes rather than identifiers. */
  codes: ReadonlySet<string>
  /** Files and health: what is not a page. */
  others(app: Hono): void
}

/** All routes as one Hono application. Hono finds the way; everything else is ours. */
export function makeWeb(web: Web): Hono {
  const app = new Hono()
  web.others(app)
  const on = (
    method: string,
    pattern: string,
    work: (visit: Visit, request: Request) => Promise<Response>,
  ) =>
    app.on(method, pattern, (c) =>
      answer(web, c.req.raw, c.req.param() as Record<string, string>, (visit) =>
        work(visit, c.req.raw),
      ),
    )
  for (const route of web.routes) {
    on(route.method, route.pattern, (visit, request) =>
      noted(web, route, visit, () =>
        route.method === 'GET'
          ? showPage(web, route, visit, request)
          : doAction(web, route, visit, request),
      ),
    )
  }
  on('POST', '/kladde', (visit, request) => takeDraft(web, visit, request))
  // A place that exists, asked in a way it does not know.
  for (const pattern of new Set(web.routes.map((route) => route.pattern))) {
    app.all(pattern, () => nothing(405))
  }
  app.notFound((c) =>
    answer(web, c.req.raw, {}, async (visit) => html(web.faces.missing(visit), 404)),
  )
  return app
}

async function answer(
  web: Web,
  request: Request,
  params: Record<string, string>,
  work: (visit: Visit) => Promise<Response>,
): Promise<Response> {
  let visit: Visit | undefined
  try {
    visit = await web.visitOf(request, params)
    for (const [name, value] of Object.entries(params)) {
      if (!web.codes.has(name) && !isId(value)) throw new Missing()
    }
    const response = await work(visit)
    if (visit.notice && request.method === 'GET') {
      response.headers.append(
        'set-cookie',
        cookie('notice', '', { seconds: 0, secure: web.secure }),
      )
    }
    return response
  } catch (error) {
    return kindAnswer(web, visit, error)
  }
}

function kindAnswer(web: Web, visit: Visit | undefined, error: unknown): Response {
  if (visit && error instanceof Missing) return html(web.faces.missing(visit), 404)
  if (visit && error instanceof Forbidden) return html(web.faces.forbidden(visit), 403)
  if (visit && error instanceof Conflict) return html(web.faces.conflict(visit, error), 409)
  const reference = newId().slice(-12)
  web.log.bug(reference, error)
  return visit ? html(web.faces.bug(visit, reference), 500) : nothing(503)
}

export const actorOf = (visit: Visit): Actor =>
  visit.person ? { kind: 'person', id: visit.person.id } : { kind: 'visitor' }

export const reasonOf = (visit: Visit, route: Route): Reason => ({
  purpose: route.purpose,
  route: route.pattern,
  request: visit.request,
})

async function showPage(web: Web, route: PageRoute, visit: Visit, request: Request) {
  const elsewhere = await ledElsewhere(web, route, visit, { request })
  if (elsewhere) return elsewhere
  const shown = await web.db
    .as(actorOf(visit), reasonOf(visit, route))
    .read(async (read) => route.show(visit, read))
  return 'reply' in shown ? plain(shown) : html(shown, 200)
}
