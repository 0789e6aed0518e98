import { performance } from 'node:perf_hooks'
import type { Met } from '../house/formed.ts'
import { routes } from '../house/pages.ts'
import type { Shown } from '../visits.ts'
import { aGround, type Ground, plainAttempt, type Trial, trialsOf } from './bad-input.ts'
import { classes } from './classes/all.ts'
import type { Attempt } from './classes/case.ts'
import { six } from './six.ts'

export interface BadInput {
  /** For each class, how many cases it has and how often they were tried. */
  classes: { letter: string; name: string; cases: number; tried: number }[]
  fields: number
  tried: number
  faults: string[]
}

function bodyOf({ body }: Attempt): BodyInit {
  if (typeof body === 'string') return body
  if (body instanceof Uint8Array) return Buffer.from(body)
  const all = new URLSearchParams()
  for (const [name, value] of Object.entries(body))
    for (const one of Array.isArray(value) ? value : [value]) all.append(name, one)
  return all.toString()
}

export async function askAs(ground: Ground, attempt: Attempt): Promise<Shown> {
  const { method, address, headers } = attempt
  const init: RequestInit = { method, headers, body: bodyOf(attempt) }
  const response = await ground.web.request(address, init)
  const to = response.headers.get('location') ?? ''
  const html = await response.text()
  return { status: response.status, to, html, text: '', headers: response.headers }
}

/** Stopping messages says the same to every link, so that nobody learns which of them was known (RFC 8058). */
const saysTheSame = /\/stop-beskeder\/nu$/

/** What anybody may ask needs no session, and a gate of signing in says a plain no to what it never began. */
function fitted(attempt: Attempt, { pattern }: Met): Attempt {
  const route = routes.find((one) => one.method === 'POST' && one.pattern === pattern)
  if (!attempt.wanted || route?.who === 'person') return attempt
  if (saysTheSame.test(pattern)) return { ...attempt, wanted: [...attempt.wanted, 200] }
  return {
    ...attempt,
    wanted: [...attempt.wanted, ...(route ? [303, 404, 422] : [303, 403, 404, 422])],
  }
}

async function tryOne(ground: Ground, letter: string, trial: Trial): Promise<string[]> {
  const attempt = fitted(trial.one.make(plainAttempt(ground, trial.met), trial.around), trial.met)
  ground.listener.heard()
  ground.log.length = 0
  const start = performance.now()
  const shown = await askAs(ground, attempt)
  const answered = {
    attempt,
    shown,
    heard: ground.listener.heard(),
    logged: [...ground.log],
    ms: performance.now() - start,
    me: ground.whose.get(attempt.headers.cookie ?? '') ?? null,
  }
  const where = `${letter} ${trial.one.name}: ${trial.met.who} ${trial.met.pattern} ${trial.around.field.name}`
  return six.flatMap((ask) => ask(ground, answered)).map((said) => `${where} ${said}`)
}

/** Each form sent twice with one key: the second time leads to the same place and does nothing. */
async function sentTwice(ground: Ground): Promise<string[]> {
  const faults: string[] = []
  ground.listener.keeps(true)
  for (const met of ground.forms) {
    const attempt = plainAttempt(ground, met)
    const first = await askAs(ground, attempt)
    if (first.status !== 303) continue
    ground.listener.heard()
    const [second, third] = await Promise.all([askAs(ground, attempt), askAs(ground, attempt)])
    const wrote = ground.listener
      .heard()
      .wrote.filter((table) => !/^(?:audit\.look|person\.session|platform\.)/.test(table))
    if (met.pattern !== '/sprog' && met.pattern !== '/visning' && wrote.length > 0)
      faults.push(`P twice: ${met.pattern} wrote again in ${[...new Set(wrote)].join(', ')}`)
    if (second.to !== first.to || third.to !== first.to)
      faults.push(`P twice: ${met.pattern} leads elsewhere the second time`)
  }
  ground.listener.keeps(false)
  return faults
}

/** Alive, and as fast as before. */
async function pageTakes(ground: Ground): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 15; turn += 1) {
    const start = performance.now()
    const { status } = await ground.web.request('/faa-hjaelp')
    times.push(status === 200 ? performance.now() - start : Number.POSITIVE_INFINITY)
  }
  return times.sort((a, b) => a - b)[7] ?? 0
}

export async function tryBadInput(given?: Ground): Promise<BadInput> {
  const ground = given ?? (await aGround())
  const before = await pageTakes(ground)
  const faults: string[] = []
  const counts: BadInput['classes'] = []
  for (const one of classes) {
    const trials = trialsOf(ground, one)
    for (const trial of trials) faults.push(...(await tryOne(ground, one.letter, trial)))
    const { letter, name, cases } = one
    counts.push({ letter, name, cases: cases.length, tried: trials.length })
  }
  faults.push(...(await sentTwice(ground)))
  const after = await pageTakes(ground)
  if (after > before * 4 + 50)
    faults.push(`a page took ${Math.round(before)} ms before and ${Math.round(after)} ms after`)
  const fields = ground.forms.reduce((sum, { form }) => sum + form.fields.length, 0)
  const tried = counts.reduce((sum, one) => sum + one.tried, 0)
  return { classes: counts, fields, tried, faults: [...new Set(faults)] }
}
