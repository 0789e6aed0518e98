import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seedNordby } from '../../demo/nordby/nordby.ts'
import { emergencyAt } from '../../src/domain/circle/index.ts'
import { directionAt } from '../../src/domain/direction/direction.addresses.ts'
import { demoPeople, personAt } from '../../src/domain/person/index.ts'
import type { Id } from '../../src/platform/data/id.ts'
import type { Embedded } from '../../src/platform/data/pglite.ts'
import { type Log, makeLog } from '../../src/platform/log.ts'
import { aTown, type Kept, type Somebody, type Town } from '../town.ts'
import { aWeb, type TestWeb, type Visitor } from '../visits.ts'
import { top } from './source.ts'

/** The demo municipality behind the whole program. */
export interface Nordby {
  town: Town
  web: TestWeb
  /** Everybody who can sign in, by given name. */
  people: ReadonlyMap<string, Somebody>
  somebody(name: string): Somebody
  /** A browser of this person's, always the same one. */
  as(name: string | null): Promise<Visitor>
}

export async function aNordby(log?: Log): Promise<Nordby> {
  const town = await aTown(await furnished())
  const web = aWeb(town, log)
  const all = await town.reads(null, demoPeople)
  const people = new Map(all.map(({ id, name }) => [given(name), person(id, name)] as const))
  const browsers = new Map<string, Promise<Visitor>>()
  const somebody = (name: string) => {
    const found = people.get(name)
    if (!found) throw new Error(`${name} cannot sign in.`)
    return found
  }
  const open = async (name: string | null) => (name ? web.as(somebody(name)) : web.visitor())
  const as = (name: string | null) => {
    const key = name ?? ''
    const browser = browsers.get(key) ?? open(name)
    browsers.set(key, browser)
    return browser
  }
  return { town, web, people, somebody, as }
}

/** Somebody has Nødadgang open, so that there is a banner, a page and a way out to look at. */
const tonight = {
  who: 'Mehmet Aydın',
  reason: 'unwell',
  words: 'Mehmet sidder i Fyrhuset og kan ikke sige, hvem han plejer at ringe til.',
  hours: '4',
}

let template: Promise<Kept> | undefined

/** Nordby is told once for all files of a worker; each then begins from there. */
function furnished(): Promise<Kept> {
  template ??= (async () => {
    const town = await aTown()
    await seedNordby({ ...town, owner: town.pool })
    const all = await town.reads(null, demoPeople)
    const as = async (name: string) => {
      const found = all.find((one) => given(one.name) === name)
      if (!found) throw new Error(`${name} cannot sign in.`)
      return aWeb(town).as(person(found.id, found.name))
    }
    await steer(await as('Christine'))
    await (await as('Tine')).post(emergencyAt.start(), tonight)
    await (await as('Anna')).post(personAt.channels(), { kind: 'sms', value: '12 34 56 99' })
    const kept = { template: await (town.pool as Embedded).dump(), key: town.key }
    await town.close()
    return kept
  })()
  return template
}

/** The leader lays down the demo's own plan twice, so that there is a plan and an earlier one. */
async function steer(leader: Visitor) {
  const text = readFileSync(join(top, 'demo/nordby/faelles-kurs.md'), 'utf8')
  for (const title of ['Fælles kurs', 'Fælles kurs, igen']) {
    await leader.post(directionAt.read(), { text })
    const { to } = await leader.post(directionAt.proposal(), { title })
    if (to !== directionAt.plan()) throw new Error('The plan was not laid down.')
  }
}

let shared: Promise<Nordby> | undefined

/** One Nordby for all files of a worker that change nothing in it. It ends with the worker. */
export const sharedNordby = (): Promise<Nordby> => {
  shared ??= aNordby()
  return shared
}

/** A Nordby in which everything may be tried, and what its program has said in its log. */
export interface Tried {
  nordby: Nordby
  log: string[]
}

let tried: Promise<Tried> | undefined

/** One such Nordby for all files of a worker. */
export const triedNordby = (): Promise<Tried> => {
  tried ??= (async () => {
    const log: string[] = []
    const to = { write: (line: string) => void log.push(line) }
    return { nordby: await aNordby(makeLog({ level: 'trace', to })), log }
  })()
  return tried
}

const given = (name: string) => name.split(' ')[0] ?? ''
const person = (id: Id, name: string): Somebody => ({ id, name, actor: { kind: 'person', id } })
