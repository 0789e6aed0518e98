import { Hono } from 'hono'
import type { JSX } from 'preact'
import { render } from 'preact-render-to-string'
import type { Actor, Db, Reason } from '../data/db.ts'
import { isId, newId } from '../data/id.ts'
import type { Log } from '../log.ts'
import { type Body, readBody } from './body.ts'
import { cookie, pack } from './cookies.ts'
import { dropDraft, keepDraft } from './drafts.ts'
import { Conflict, Forbidden, Missing } from './errors.ts'
import type { Filled } from './form.ts'
import { isOwnOrigin, notKept, securityHeaders } from './headers.ts'
import { alreadyDone, onceKeyOf, rememberDone } from './once.ts'
import { type ActionRoute, type PageRoute, Refused, type Reply, type Route } from './routes.ts'
import type { Visit } from './visit.ts'

/** The pages for what did not go as asked, drawn by those who know how pages look. */
export interface Faces {
  missing(visit: Visit): JSX.Element
  forbidden(visit: Visit): JSX.Element
  conflict(visit: Visit, both: Conflict): JSX.Element
  bug(visit: Visit, reference: string): JSX.Element
}

export interface Web {
  db: Db
  routes: Route[]
  faces: Faces
  log: Log
  /** Recognises who comes: reads cookies, and asks the database who the session belongs to. */
  visitOf(request: Request, params: Record<string, string>): Promise<Visit>
  signInAt(visit: Visit): string
  secure: boolean
  /** Parts of addresses that are codes rather than identifiers. */
  codes: ReadonlySet<string>
}

const BODY_MAX = 256 * 1024

/** All routes as one Hono application. Hono finds the way; everything else is ours. */
export function makeWeb(web: Web): Hono {
  const app = new Hono()
  const known = new Set(web.routes.map((route) => route.pattern))
  for (const route of web.routes) {
    app.on(route.method, route.pattern, (c) =>
      answer(web, c.req.raw, c.req.param() as Record<string, string>, (visit) =>
        route.method === 'GET'
          ? showPage(web, route, visit)
          : doAction(web, route, visit, c.req.raw),
      ),
    )
  }
  // A place that exists, asked in a way it does not know.
  for (const pattern of known) app.all(pattern, () => new Response(null, { status: 405 }))
  app.notFound((c) => answer(web, c.req.raw, {}, (visit) => html(web.faces.missing(visit), 404)))
  return app
}

async function answer(
  web: Web,
  request: Request,
  params: Record<string, string>,
  work: (visit: Visit) => Promise<Response> | Response,
): Promise<Response> {
  let visit: Visit | undefined
  try {
    visit = await web.visitOf(request, params)
    for (const [name, value] of Object.entries(params)) {
      if (!web.codes.has(name) && !isId(value)) throw new Missing()
    }
    const response = await work(visit)
    if (visit.notice)
      response.headers.append(
        'set-cookie',
        cookie('notice', '', { seconds: 0, secure: web.secure }),
      )
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
  if (visit) return html(web.faces.bug(visit, reference), 500)
  return new Response(reference, { status: 503, headers: { ...securityHeaders, ...notKept } })
}

const actorOf = (visit: Visit): Actor =>
  visit.person ? { kind: 'person', id: visit.person.id } : { kind: 'visitor' }

const reasonOf = (visit: Visit, route: Route): Reason => ({
  purpose: route.purpose,
  route: route.pattern,
  request: visit.request,
})

async function showPage(web: Web, route: PageRoute, visit: Visit): Promise<Response> {
  if (route.who === 'person' && !visit.person) return seeOtherThan(web.signInAt(visit))
  const shown = await web.db
    .as(actorOf(visit), reasonOf(visit, route))
    .read(async (read) => route.show(visit, read))
  return 'reply' in shown ? plain(shown) : html(shown, 200)
}

async function doAction(web: Web, route: ActionRoute, visit: Visit, request: Request) {
  const host = request.headers.get('host') ?? ''
  if (!isOwnOrigin(request.headers, host)) throw new Forbidden()
  if (route.who === 'person' && !visit.person) return seeOtherThan(web.signInAt(visit))
  const body = await bodyOf(request)
  if (!body) return new Response(null, { status: 413, headers: securityHeaders })
  const parsed = route.form.parse(body, visit.lang)
  if ('filled' in parsed) return showAgain(web, route, visit, body, parsed.filled)
  const chosen = route.as?.(visit)
  const actor: Actor = chosen ? { kind: 'person', id: chosen } : actorOf(visit)
  const session = web.db.as(actor, reasonOf(visit, route))
  const key = visit.person ? onceKeyOf(body.fields) : undefined
  try {
    const done = await session.write(async (write) => {
      const before = key && (await alreadyDone(write, key))
      if (before) return { to: before }
      const outcome = await route.act(visit, write, parsed.input)
      if (key) await rememberDone(write, key, outcome.to)
      const draft = body.fields.get('draft')?.[0]
      if (draft && visit.person) await dropDraft(write, draft)
      return outcome
    })
    const response = seeOtherThan(done.to, done.headers)
    if (done.notice) {
      const packed = pack(done.notice)
      response.headers.append(
        'set-cookie',
        cookie('notice', packed, { seconds: 60, secure: web.secure }),
      )
      visit.notice = null
    }
    for (const one of done.cookies ?? []) response.headers.append('set-cookie', one)
    return response
  } catch (error) {
    if (!(error instanceof Refused)) {
      await keepWords(web, visit, body)
      throw error
    }
    const filled = { values: Object.fromEntries(body.fields), problems: error.problems }
    return showAgain(web, route, visit, body, filled)
  }
}

/** The same page, 422: the problems on top, every word still there, and kept as a draft too. */
async function showAgain(web: Web, route: ActionRoute, visit: Visit, body: Body, filled: Filled) {
  await keepWords(web, visit, body)
  const { again } = route
  if (!again) return html(web.faces.missing(visit), 422)
  const shown = await web.db
    .as(actorOf(visit), reasonOf(visit, route))
    .read(async (read) => again(visit, read, filled))
  return html(shown, 422)
}

async function keepWords(web: Web, visit: Visit, body: Body) {
  const draft = body.fields.get('draft')?.[0]
  if (!draft || draft.length > 200 || !visit.person) return
  await web.db.as(actorOf(visit)).write((write) => keepDraft(write, draft, body.fields))
}

/** Reads a body as far as the limit; undefined when it is larger. */
async function bodyOf(request: Request): Promise<Body | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_MAX) return undefined
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of request.body ?? []) {
    bytes += part.length
    if (bytes > BODY_MAX) return undefined
    parts.push(part)
  }
  return readBody(Buffer.concat(parts))
}

function html(node: JSX.Element, status: number): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8', ...securityHeaders, ...notKept }
  return new Response(`<!doctype html>${render(node)}`, { status, headers })
}

function plain({ reply }: Reply): Response {
  const body = typeof reply.body === 'string' ? reply.body : Buffer.from(reply.body)
  const headers = { 'content-type': reply.type, ...securityHeaders, ...notKept, ...reply.headers }
  return new Response(body, { status: reply.status ?? 200, headers })
}

function seeOtherThan(location: string, more: Record<string, string> = {}): Response {
  return new Response(null, {
    status: 303,
    headers: { location, ...securityHeaders, ...notKept, ...more },
  })
}
