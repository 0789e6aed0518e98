import type { Id } from '../data/id.ts'
import { pageBefore } from './before.ts'
import type { Body } from './body.ts'
import { cookie, pack } from './cookies.ts'
import { turnedAway } from './gate.ts'
import { draftName, keepWords } from './kept.ts'
import { lateWords } from './late.words.ts'
import { html, nothing, seeOtherThan } from './respond.ts'
import type { Route } from './routes.ts'
import { NOTICE_SECONDS, type Web } from './serve.ts'
import type { Visit } from './visit.ts'

/** What came with a form, or nothing when a page is asked for. */
interface Asked {
  request: Request
  body?: Body
}

/**
 * Whoever does not come in is led to where they can: to sign in, to say once more that it is them, or to a page
 * that says how to come in. What they had typed is kept for them, and they are led back to where they typed it.
 * @returns undefined when they do come in
 */
export async function ledElsewhere(
  web: Web,
  route: Route,
  visit: Visit,
  { request, body }: Asked,
): Promise<Response | undefined> {
  const why = turnedAway(route, visit)
  if (!why) return undefined
  if (why === 'level') return html(web.faces.tooLow(visit), 403)
  // A script asks for an answer, not for a page.
  const mode = request.headers.get('sec-fetch-mode')
  if (body && why === 'sign_in' && mode && mode !== 'navigate') return nothing(401)
  const owner = why === 'fresh' ? visit.person?.id : await web.lapsed(request)
  const kept = body !== undefined && (await keepFor(web, owner, body))
  const back = body ? (pageBefore(request) ?? '/') : visit.address
  const response = seeOtherThan(why === 'fresh' ? web.againAt(back) : web.signInAt(back))
  const w = lateWords[visit.lang]
  const text = kept ? w.kept : owner && why === 'sign_in' ? w.rested : undefined
  if (text) {
    const settings = { seconds: NOTICE_SECONDS, secure: web.secure }
    response.headers.append('set-cookie', cookie('notice', pack({ text }), settings))
    visit.notice = null
  }
  return response
}

async function keepFor(web: Web, owner: Id | null | undefined, body: Body): Promise<boolean> {
  if (!owner || !draftName(body)) return false
  await keepWords(web, owner, body)
  return true
}
