import { h } from 'preact'
import { actorId, type Read } from '../../../platform/data/db.ts'
import { Missing } from '../../../platform/web/errors.ts'
import {
  both,
  choice,
  choices,
  type Filled,
  form,
  idOf,
  nothingFilled,
  text,
  version,
} from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { circleAt } from '../circle.addresses.ts'
import { peopleAround } from '../circle.queries.ts'
import { NetworkPage } from './network.own.tsx'
import { movePlace, networkOf, place, rings, takeOut } from './network.queries.ts'
import { networkWords } from './network.words.ts'
import { MovePage, PlacePage } from './network.write.tsx'

const own = { who: 'person', purpose: 'own_circle' } as const
const MOST = 60
const label = (key: 'name' | 'person' | 'ring' | 'avoid') => both(networkWords, key)

const placeForm = form({
  name: text({ label: label('name'), max: 60 }),
  person: idOf({ label: label('person') }),
  ring: choice({ label: label('ring'), of: rings, required: true }),
  avoid: choices({ label: label('avoid'), of: ['on'] }),
})
const moveForm = form({
  ring: choice({ label: label('ring'), of: rings, required: true }),
  avoid: choices({ label: label('avoid'), of: ['on'] }),
  version,
})

const unplaced = async (read: Read) => {
  const me = actorId(read)
  const there = new Set((await networkOf(read, me)).map(({ person }) => person))
  const around = (await peopleAround(read, me)).filter(({ id }) => !there.has(id))
  return [...new Map(around.map((one) => [one.id, one])).values()]
}

const placePage = async (visit: Visit, read: Read, filled: Filled) =>
  h(PlacePage, { visit, around: await unplaced(read), filled })

async function onePlaced(visit: Visit, read: Read) {
  const all = await networkOf(read, actorId(read))
  const one = all.find(({ id }) => id === visit.params.place)
  if (!one) throw new Missing()
  return one
}

const movePage = async (visit: Visit, read: Read, filled: Filled) =>
  h(MovePage, { visit, filled, one: await onePlaced(visit, read) })

export const networkRoutes: Route[] = [
  page(circleAt.network, own, async (visit, read) =>
    h(NetworkPage, { visit, placed: await networkOf(read, actorId(read)) }),
  ),
  page(circleAt.networkNew, own, (visit, read) => placePage(visit, read, nothingFilled)),
  action(
    circleAt.networkNew,
    { ...own, form: placeForm, again: placePage },
    async (visit, write, input) => {
      const w = networkWords[visit.lang]
      const person = (await unplaced(write)).find((one) => one.id === input.person)
      const name = person?.name ?? input.name
      if (input.person && !person) throw new Refused('person', w.choose)
      if (!name) throw new Refused('name', w.choose)
      if ((await networkOf(write, actorId(write))).length >= MOST) throw new Refused('name', w.full)
      const { ring } = input
      await place(write, { name, person: person?.id, ring, avoid: input.avoid.length > 0 })
      return seeOther(circleAt.network(), w.saved)
    },
  ),
  page(circleAt.networkOne, own, (visit, read) => movePage(visit, read, nothingFilled)),
  action(
    circleAt.networkOne,
    { ...own, form: moveForm, again: movePage },
    async (visit, write, { ring, avoid, version: seen }) => {
      const one = await onePlaced(visit, write)
      await movePlace(write, one, { ring, avoid: avoid.length > 0, version: seen })
      return seeOther(circleAt.network(), networkWords[visit.lang].moved)
    },
  ),
  action(circleAt.networkGone, { ...own, form: form({}) }, async (visit, write) => {
    const one = await onePlaced(visit, write)
    await takeOut(write, one.id)
    return seeOther(circleAt.network(), networkWords[visit.lang].gone)
  }),
]
