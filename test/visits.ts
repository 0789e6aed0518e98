import type { Identity } from '../src/app.routes.ts'
import { assemble } from '../src/app.ts'
import { beginSession, sure } from '../src/domain/person/index.ts'
import { newId } from '../src/platform/data/id.ts'
import type { Scanner } from '../src/platform/files/scanner.ts'
import { hashOf, newToken } from '../src/platform/identity/token.ts'
import { type Log, makeLog } from '../src/platform/log.ts'
import { plainAssets } from '../src/platform/web/assets.ts'
import { sessionCookie } from '../src/platform/web/visitor.ts'
import type { Somebody, Town } from './town.ts'

export interface Shown {
  status: number
  /** Where a redirect leads. */
  to: string
  html: string
  /** What a person reads: markup gone, entities back, spaces single. */
  text: string
  headers: Headers
}

export interface Visitor {
  get(address: string): Promise<Shown>
  /** Sends a form as a browser would from our own page. Leads on to the next page when `follow`. */
  post(address: string, fields?: Record<string, string | string[]>): Promise<Shown>
  /** Sends a form and goes where it leads. */
  send(address: string, fields?: Record<string, string | string[]>): Promise<Shown>
  cookie: string
}

export interface TestWeb {
  /** A person who is signed in, in a session of their own. */
  as(who: Somebody): Promise<Visitor>
  visitor(): Visitor
  request(address: string, init?: RequestInit): Promise<Response>
}

const HOST = 'localhost'
const quiet = () => makeLog({ level: process.env.RORET_TEST_LOG ?? 'silent' })

/** The whole program over a town, asked as a browser asks, without a port. */
export function aWeb(
  town: Town,
  log: Log = quiet(),
  identity?: Identity,
  scanner?: Scanner,
): TestWeb {
  const app = assemble({
    db: town.db,
    clock: town.clock,
    log,
    assets: plainAssets,
    demo: true,
    secure: false,
    ...(identity ? { identity } : {}),
    scanner,
  })
  const request = async (address: string, init: RequestInit = {}) =>
    app.request(new Request(`http://${HOST}${address}`, { redirect: 'manual', ...init }))
  return {
    request,
    visitor: () => visitorWith(request, ''),
    async as(who) {
      const token = newToken()
      await town.writes(who, (write) => beginSession(write, hashOf(token), sure('test')))
      return visitorWith(request, `${sessionCookie(false)}=${token}`)
    },
  }
}

/** A browser with a jar of cookies, over whatever answers: the program itself, or a port. */
export const visitorOver = (request: TestWeb['request']): Visitor => visitorWith(request, '')

function visitorWith(request: TestWeb['request'], session: string): Visitor {
  const jar = new Map<string, string>()
  const cookies = () =>
    [session, ...[...jar].map(([name, value]) => `${name}=${value}`)].filter(Boolean).join('; ')
  const ask = async (address: string, init: RequestInit = {}): Promise<Shown> => {
    const response = await request(address, {
      ...init,
      headers: { cookie: cookies(), ...init.headers },
    })
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';')
      const cut = pair.indexOf('=')
      if (set.includes('Max-Age=0')) jar.delete(pair.slice(0, cut))
      else jar.set(pair.slice(0, cut), pair.slice(cut + 1))
    }
    const html = await response.text()
    const to = response.headers.get('location') ?? ''
    return { status: response.status, to, html, text: textOf(html), headers: response.headers }
  }
  const visitor: Visitor = {
    cookie: session,
    get: (address) => ask(address),
    post: (address, fields = {}) =>
      ask(address, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
        },
        body: encode({ once: newId(), ...fields }),
      }),
    async send(address, fields) {
      const done = await visitor.post(address, fields)
      return done.to ? visitor.get(done.to) : done
    },
  }
  return visitor
}

function encode(fields: Record<string, string | string[]>): string {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) body.append(name, one)
  }
  return body.toString()
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

function textOf(html: string): string {
  return html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (one) => entities[one] ?? one)
    .replaceAll(/\s+/g, ' ')
    .trim()
}
