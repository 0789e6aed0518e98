import { make } from '../make.ts'
import type { CarriedPerson, CarriedVisit, Day } from './day.types.ts'
import { box, call, line, link, list, own, words } from './parts.ts'

/** The day: who, when and where, in the order of the day; then everybody else one works with. */
export function dayParts({ visits, people }: Day): Node[] {
  const w = words()
  return [
    box(w.visits, visits.length === 0 ? line(w.noVisits) : list(visits.map(visitLine))),
    box(w.people, list(people.map(({ id, name }) => link(`#kort-${id}`, name)))),
  ]
}

const visitLine = (visit: CarriedVisit) =>
  make(
    'div',
    {},
    make('b', {}, link(`#kort-${visit.citizen}`, visit.name)),
    line([visit.when, visit.title].join(', ')),
    line([visit.place, visit.stands].filter(Boolean).join(' · '), 'by'),
    link(`#note-${visit.citizen}-${visit.id}`, words().writeShort),
  )

/** One person: how they want to be met comes before everything else. */
export function personParts(one: CarriedPerson): Node[] {
  const w = words()
  const some = (title: string, inside: Node[]) => (inside.length > 0 ? [box(title, ...inside)] : [])
  return [
    ...some(w.meeting(one.name), one.meeting.map(own)),
    ...some(w.agreed, one.agreed.length > 0 ? [list(one.agreed)] : []),
    ...some(w.promises, one.promises.length > 0 ? [list(one.promises)] : []),
    ...some(w.next, one.next ? [line(one.next)] : []),
    ...some(w.lives, one.address ? [line(one.address)] : []),
    ...crisisParts(one),
  ]
}

function crisisParts({ name, crisis, numbers }: CarriedPerson): Node[] {
  const w = words()
  const calls = numbers.map((one) => {
    const note = one.note ? ` ${one.note}` : ''
    return make('span', {}, `${one.name}: `, call(one.phone), note)
  })
  if (crisis.length + calls.length === 0) return [box(w.crisis(name), line(w.noCrisis))]
  return [
    box(
      w.crisis(name),
      ...(calls.length > 0 ? [make('h3', {}, w.calls), list(calls)] : []),
      ...crisis.flatMap((part) => [make('h3', {}, part.title), own(part.words)]),
    ),
  ]
}
