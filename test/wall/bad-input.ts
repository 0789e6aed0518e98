import { type Id, newId } from '../../src/platform/data/id.ts'
import { makeLog } from '../../src/platform/log.ts'
import { filled, type Met } from '../house/formed.ts'
import { idsOf } from '../house/ids.ts'
import { aNordby, type Nordby } from '../house/nordby.ts'
import type { Somebody } from '../town.ts'
import { aWeb, type TestWeb } from '../visits.ts'
import { cookieOfElsewhere } from './asking.ts'
import type { Around, Attempt, BadClass, Case } from './classes/case.ts'
import { factsOf, type Known } from './facts.ts'
import { formsMetBy } from './met.ts'
import { type Listening, listening } from './record.ts'

export interface Ground {
  nordby: Nordby
  web: TestWeb
  listener: Listening
  log: string[]
  forms: Met[]
  known: Known
  cookies: ReadonlyMap<string, string>
  theirs: ReadonlyMap<string, Id>
  /** Whose session a cookie is. */
  whose: ReadonlyMap<string, Id>
}

const TODAY = '2026-11-30'
const WORDS = 'Jeg vil gerne synge i kor igen.'
const senders = ['Anna', 'Maja', 'Christine', 'Jonas', 'Ida', 'Hassan']
const others = ['Maria', 'Peter', 'Mehmet', 'Ulla', 'Bo', 'Karen']
/** To sign out and to sign in as another are tried elsewhere. */
const leaving = ['/log-ud', '/demo/:person', '/skift-bruger']

/** A town in which nothing is kept, every form that people meet in it, and a browser for each of them. */
export async function aGround(): Promise<Ground> {
  const nordby = await aNordby()
  const { town } = nordby
  const met = await formsMetBy(senders)
  const forms = met.filter(({ pattern }) => !leaving.includes(pattern))
  const log: string[] = []
  const listener = listening(town)
  const web = aWeb(
    listener.town,
    makeLog({ level: 'trace', to: { write: (line) => void log.push(line) } }),
  )
  const cookies = new Map<string, string>([['elsewhere', await cookieOfElsewhere()]])
  const whose = new Map<string, Id>()
  const signIn = async (name: string, who: Somebody) => {
    const { cookie } = await web.as(who)
    cookies.set(name, cookie)
    whose.set(cookie, who.id)
  }
  const ended = await web.as(nordby.somebody('Maria'))
  listener.keeps(true)
  await ended.post('/log-ud')
  for (const name of [...senders, ...others]) await signIn(name, nordby.somebody(name))
  await signIn('stranger', await town.person('Fremmed'))
  await signIn('staff of elsewhere', await town.person('Ansat', 'staff'))
  listener.keeps(false)
  cookies.set('ended', ended.cookie)
  const known = await factsOf(town.pool, town.clock.now())
  return {
    nordby,
    web,
    listener,
    log,
    forms,
    known,
    cookies,
    whose,
    theirs: await thingsOfMaria(nordby),
  }
}

async function thingsOfMaria({ town, somebody }: Nordby): Promise<ReadonlyMap<string, Id>> {
  const maria = somebody('Maria').id
  const all = Object.entries(await idsOf(town)).flatMap(([kind, known]) => {
    const found = known.find((one) => one.citizen === maria)
    return found ? [[kind, found.id] as const] : []
  })
  return new Map([...all, ['person', maria], ['citizen', maria]])
}

/** What a person of good will would send here, as a request. */
export function plainAttempt(ground: Ground, met: Met): Attempt {
  const { draft: _, ...sent } = filled(met.form, WORDS, TODAY)
  return {
    method: 'POST',
    address: met.form.action,
    headers: {
      cookie: ground.cookies.get(met.who ?? '') ?? '',
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
    body: { once: newId(), ...sent },
    payload: '',
  }
}

export interface Trial {
  met: Met
  around: Around
  one: Case
}

const named = (met: Met) => met.form.fields.filter(({ name }) => name !== 'once')
const unnamed = { name: 'words', kind: 'text', type: 'text', value: '', options: [] } as const

/**
 * Which case is tried where: every field of every form gets every class, the cases in turn, and every case is
 * tried somewhere.
 */
export function trialsOf(ground: Ground, { each, cases }: BadClass): Trial[] {
  const places = ground.forms.flatMap((met) => {
    const fields = named(met)
    const chosen =
      each === 'field' && fields.length > 0 ? fields : [fields[0] ?? { ...unnamed, options: [] }]
    return chosen.map((field) => ({ met, field, theirs: ground.theirs, cookies: ground.cookies }))
  })
  let turn = 0
  const trials: Trial[] = []
  for (const around of places) {
    const fitting = cases.filter(({ fits }) => fits?.(around) ?? true)
    const one = fitting[turn % Math.max(fitting.length, 1)]
    turn += 1
    if (one) trials.push({ met: around.met, around, one })
  }
  const tried = new Set(trials.map(({ one }) => one))
  for (const one of cases.filter((each_) => !tried.has(each_))) {
    const around = places.find((place) => one.fits?.(place) ?? true)
    if (around) trials.push({ met: around.met, around, one })
  }
  return trials
}
