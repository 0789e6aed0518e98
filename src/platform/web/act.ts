import type { Actor } from '../data/db.ts'
import { newId } from '../data/id.ts'
import { examine } from '../files/receive.ts'
import type { Body } from './body.ts'
import { cookie, pack } from './cookies.ts'
import { dropDraft } from './drafts.ts'
import { Forbidden } from './errors.ts'
import type { Filled } from './form.ts'
import { isOwnOrigin } from './headers.ts'
import { draftName, keepWords } from './kept.ts'
import { ledElsewhere } from './late.ts'
import { alreadyDone, onceKeyOf, rememberDone } from './once.ts'
import { bodyOf, type Takes } from './receive.ts'
import { html, nothing, seeOtherThan } from './respond.ts'
import { type ActionRoute, type Done, Refused } from './routes.ts'
import { actorOf, NOTICE_SECONDS, reasonOf, type Web } from './serve.ts'
import type { Visit } from './visit.ts'

/** A change that a person asks for: from our own pages only, once only, and with every word kept. */
export async function doAction(web: Web, route: ActionRoute, visit: Visit, request: Request) {
  if (!isOwnOrigin(request.headers, request.headers.get('host') ?? '')) throw new Forbidden()
  const body = await bodyOf(request, takenBy(route, visit))
  if (!body) return html(web.faces.tooLarge(visit), 413)
  const elsewhere = await ledElsewhere(web, route, visit, { request, body })
  if (elsewhere) return elsewhere
  const received = await examine(body.files, web.scanner)
  const parsed = route.form.parse({ ...body, received }, visit.lang, visit.today)
  if ('filled' in parsed) return showAgain(web, route, visit, body, parsed.filled)
  try {
    return tell(web, visit, await commit(web, route, visit, body, parsed.input))
  } catch (error) {
    if (!(error instanceof Refused)) {
      await keptIfRoom(web, visit, body)
      throw error
    }
    const filled = { values: Object.fromEntries(body.fields), problems: error.problems }
    return showAgain(web, route, visit, body, filled)
  }
}

/** The effect, its once-key and the end of its draft, all in one transaction. */
function commit(
  web: Web,
  route: ActionRoute,
  visit: Visit,
  body: Body,
  input: unknown,
): Promise<Done> {
  const chosen = route.as?.(visit)
  const actor: Actor = chosen ? { kind: 'person', id: chosen } : actorOf(visit)
  const key = visit.person ? onceKeyOf(body.fields) : undefined
  return web.db.as(actor, reasonOf(visit, route)).write(async (write) => {
    const before = key && (await alreadyDone(write, key))
    if (before) return { to: before }
    const done = await route.act(visit, write, input)
    if (key) await rememberDone(write, key, done.to)
    const draft = draftName(body)
    if (draft && visit.person) await dropDraft(write, draft)
    return done
  })
}

function tell(web: Web, visit: Visit, done: Done): Response {
  const response = seeOtherThan(done.to, done.headers)
  if (done.notice) {
    const settings = { seconds: NOTICE_SECONDS, secure: web.secure }
    response.headers.append('set-cookie', cookie('notice', pack(done.notice), settings))
    visit.notice = null
  }
  for (const one of done.cookies ?? []) response.headers.append('set-cookie', one)
  return response
}

/** Where there is no room for the draft, the page that comes has the words, or says where they stand. */
const keptIfRoom = (web: Web, visit: Visit, body: Body) =>
  keepWords(web, visit.person?.id, body).catch((bug) => web.log.bug(newId().slice(-12), bug))

/** The same page, 422: the problems on top, every word still there, and kept as a draft too. */
async function showAgain(web: Web, route: ActionRoute, visit: Visit, body: Body, filled: Filled) {
  await keptIfRoom(web, visit, body)
  const { again } = route
  if (!again) return html(web.faces.missing(visit), 422)
  const shown = await web.db
    .as(actorOf(visit), reasonOf(visit, route))
    .read(async (read) => again(visit, read, filled))
  return html(shown, 422)
}

/** What the browser script sends a second after somebody stops typing. The script says that it is kept. */
export async function takeDraft(web: Web, visit: Visit, request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers, request.headers.get('host') ?? '')) throw new Forbidden()
  const owner = visit.person?.id ?? (await web.lapsed(request))
  if (!owner) return nothing(401)
  const body = await bodyOf(request, 'words')
  if (!body) return nothing(413)
  if (!draftName(body)) return nothing(422)
  await keepWords(web, owner, body)
  // Kept all the same; but the page is to say that its person is no longer signed in.
  return nothing(visit.person ? 204 : 401)
}

/** A stranger's files are not kept in memory while it is found out that they do not come in. */
function takenBy({ form }: ActionRoute, { person }: Visit): Takes {
  if (!form.takesFiles) return 'words'
  return person ? 'files' : 'dropped'
}
