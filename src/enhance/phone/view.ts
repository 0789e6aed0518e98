import { make } from '../make.ts'
import { personParts } from './card.ts'
import { noteOpening } from './contact.ts'
import type { Day } from './day.types.ts'
import { notePart } from './note.ts'
import { line, link, row, words } from './parts.ts'
import type { Store } from './store.ts'

/** The page without a network, opened: where it is shown, and the key that opens what lies on the phone. */
export interface Room {
  at: Store
  key: CryptoKey
  place: HTMLElement
  said: HTMLElement
}

/** A person's card, or a note about them; nothing where the address names nobody of the day. */
export async function onePart({ at, key }: Room, day: Day, saved: () => void) {
  const w = words()
  const [what, citizen, appointment = ''] = viewOf(location.hash)
  const one = day.people.find(({ id }) => id === citizen)
  if (!one) return undefined
  if (what === 'note') {
    const about = { by: day.owner, citizen: one.id, name: one.name, appointment }
    return [back(), await notePart(at, key, about, saved)]
  }
  // What cannot be written down as seen is not shown.
  const noted = await noteOpening(at, key, one).catch(() => false)
  if (!noted) return [back(), line(w.notLogged)]
  const write = row(link(`#note-${one.id}`, w.write(one.name)))
  return [
    ...[back(), make('h2', { tabindex: '-1' }, one.name), line(one.about, 'by'), write],
    ...[...personParts(one), line(w.logged, 'by')],
  ]
}

/** '#kort-<person>' or '#note-<person>-<appointment>'; anything else is the day. */
export function viewOf(hash: string): [what: string, citizen: string, appointment: string] {
  const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
  const found = new RegExp(`^#(kort|note)-(${id})(?:-(${id}))?$`).exec(hash)
  return [found?.[1] ?? '', found?.[2] ?? '', found?.[3] ?? '']
}

const back = () => make('p', { class: 'back-link' }, link('#', words().back))
