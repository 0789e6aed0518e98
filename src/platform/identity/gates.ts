import type { Hono } from 'hono'
import { newId } from '../data/id.ts'
import type { Log } from '../log.ts'
import { type Body, readBody } from '../web/body.ts'
import { Forbidden, Missing } from '../web/errors.ts'
import { isOwnOrigin } from '../web/headers.ts'
import { html, nothing } from '../web/respond.ts'
import type { Faces } from '../web/serve.ts'
import type { Visit } from '../web/visit.ts'

/**
 * A gate is where one becomes somebody: by a proof, or by an address that was given to them alone. It is no page and no action: before it nobody knows who acts, it may
 * have to ask another host (never inside a transaction), and it then writes as the person it has found.
 * Every gate stands in one table, beside the routes (docs/decisions/0008-sign-in.md).
 */
export interface Gate {
  method: 'GET' | 'POST'
  pattern: string
  who: 'anyone'
  purpose: 'sign_in' | 'sign_out' | 'calendar_feed' | 'stop_notices' | 'receipts'
  /** own: a form on our own page. elsewhere: a link, an issuer's answer, an issuer's message. */
  from: 'own' | 'elsewhere'
  pass(visit: Visit, request: Request, body: Body): Promise<Response>
}

export interface GateParts {
  visitOf(request: Request, params: Record<string, string>): Promise<Visit>
  faces: Faces
  log: Log
}

const BODY_MAX = 32 * 1024

export const openGates = (gates: readonly Gate[], parts: GateParts) => (app: Hono) => {
  for (const gate of gates) {
    app.on(gate.method, gate.pattern, (c) =>
      through(gate, parts, c.req.raw, c.req.param() as Record<string, string>),
    )
  }
  for (const { pattern } of gates) app.all(pattern, () => nothing(405))
}

async function through(
  gate: Gate,
  { visitOf, faces, log }: GateParts,
  request: Request,
  params: Record<string, string>,
): Promise<Response> {
  let visit: Visit | undefined
  try {
    visit = await visitOf(request, params)
    if (gate.from === 'own' && !isOwnOrigin(request.headers, request.headers.get('host') ?? ''))
      throw new Forbidden()
    const body = gate.method === 'POST' ? await bodyOf(request) : noBody
    if (!body) return html(faces.tooLarge(visit), 413)
    return await gate.pass(visit, request, body)
  } catch (error) {
    if (visit && error instanceof Missing) return html(faces.missing(visit), 404)
    if (visit && error instanceof Forbidden) return html(faces.forbidden(visit), 403)
    const reference = newId().slice(-12)
    log.bug(reference, error)
    return visit ? html(faces.bug(visit, reference), 500) : nothing(503)
  }
}

const noBody: Body = { fields: new Map(), broken: new Set(), files: new Map() }

async function bodyOf(request: Request): Promise<Body | undefined> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of request.body ?? []) {
    bytes += part.length
    if (bytes > BODY_MAX) return undefined
    parts.push(part)
  }
  return readBody(Buffer.concat(parts))
}

/** The first value of a field, at most so long. */
export const fieldOf = (body: Body, name: string, most = 400): string =>
  (body.fields.get(name)?.[0] ?? '').trim().slice(0, most)
