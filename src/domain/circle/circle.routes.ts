import { h } from 'preact'
import { actorId, type Read } from '../../platform/data/db.ts'
import { dayOf, moment } from '../../platform/time/days.ts'
import {
  both,
  choice,
  choices,
  day,
  type Filled,
  form,
  idOf,
  nothingFilled,
  text,
} from '../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { uiAt } from '../../ui/ui.addresses.ts'
import { personOfCode } from '../person/index.ts'
import { accessRoutes } from './access/access.routes.ts'
import { circleAt } from './circle.addresses.ts'
import { addMember, removePerson, stepOut } from './circle.members.ts'
import { CirclePage } from './circle.own.tsx'
import { listedPeople, nameOf, sharesOf } from './circle.queries.ts'
import { subjects } from './circle.rules.ts'
import { AddPage, SharePage } from './circle.share.tsx'
import { shareSubjects } from './circle.shares.ts'
import { myCircle, noTo, sightOf } from './circle.sights.ts'
import { circleWords } from './circle.words.ts'
import { exchangeRoutes } from './exchange/exchange.routes.ts'
import { groundsRoutes } from './grounds/grounds.routes.ts'
import { networkRoutes } from './network/network.routes.ts'
import { toldRoutes } from './told/told.routes.ts'

const own = { who: 'person', purpose: 'own_circle' } as const
const label = (key: 'code' | 'listed' | 'relation' | 'subjectsLabel' | 'until') =>
  both(circleWords, key)

const addForm = form({
  person: idOf({ label: label('listed') }),
  code: text({ label: label('code'), max: 20 }),
  relation: choice({
    label: label('relation'),
    of: ['family', 'friend', 'partner', 'neighbour', 'peer', 'colleague', 'other'],
    required: true,
  }),
})
const shareForm = form({
  subjects: choices({ label: label('subjectsLabel'), of: subjects }),
  until: day({ label: label('until') }),
})
const nothing = form({})

async function addPage(visit: Visit, read: Read, filled: Filled) {
  return h(AddPage, { visit, listed: await listedPeople(read), filled })
}

async function sharePage(visit: Visit, read: Read, filled: Filled) {
  const sight = await sightOf(visit, read)
  const shares = await sharesOf(read, actorId(read))
  const until = shares.find((share) => share.person === sight.person.id && share.until)?.until
  // The last day itself is included: a share until Friday ends as Saturday begins.
  const last = until ? dayOf(new Date(until.getTime() - 1)) : ''
  return h(SharePage, { visit, sight, until: last, filled, no: await noTo(read, sight) })
}

export const circleRoutes: Route[] = [
  page(circleAt.mine, own, async (visit, read) =>
    h(CirclePage, { visit, circle: await myCircle(read) }),
  ),
  page(circleAt.add, own, (visit, read) => addPage(visit, read, nothingFilled)),
  action(circleAt.add, { ...own, form: addForm, again: addPage }, async (visit, write, input) => {
    const w = circleWords[visit.lang]
    const code = input.code.trim().toUpperCase()
    if (!code && !input.person) throw new Refused('code', w.chooseOne)
    const found = code ? await personOfCode(write, code).catch(() => undefined) : undefined
    if (code && !found) throw new Refused('code', w.codeUnknown)
    if (found?.id === actorId(write)) throw new Refused('code', w.codeOwn)
    const listed = (await listedPeople(write)).find((one) => one.id === input.person)
    const person = found ?? listed
    if (!person) throw new Refused('person', w.chooseOne)
    await addMember(write, person.id, input.relation)
    return seeOther(circleAt.person({ person: person.id }), w.added(person.name))
  }),
  ...networkRoutes,
  ...exchangeRoutes,
  ...toldRoutes,
  ...groundsRoutes,
  ...accessRoutes,
  page(circleAt.person, own, (visit, read) => sharePage(visit, read, nothingFilled)),
  action(
    circleAt.shares,
    { ...own, form: shareForm, again: sharePage },
    async (visit, write, input) => {
      const w = circleWords[visit.lang]
      const { person } = await sightOf(visit, write)
      if (input.until && input.until < visit.today) throw new Refused('until', w.untilPast)
      const until = input.until
        ? new Date(moment(input.until, '00:00').getTime() + 86_400_000)
        : null
      await shareSubjects(write, person.id, input.subjects, until)
      return seeOther(circleAt.person({ person: person.id }), w.saved(person.name))
    },
  ),
  action(circleAt.removed, { ...own, form: nothing }, async (visit, write) => {
    const person = visit.params.person ?? ''
    const name = await nameOf(write, person)
    await removePerson(write, person)
    return seeOther(circleAt.mine(), circleWords[visit.lang].removed(name ?? ''))
  }),
  action(circleAt.left, { ...own, form: nothing }, async (visit, write) => {
    await stepOut(write, visit.params.citizen ?? '')
    return seeOther(uiAt.front(), circleWords[visit.lang].left)
  }),
]
