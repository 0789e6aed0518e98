import type { Shown } from '../visits.ts'
import { rowOf } from './facts.ts'
import type { Wall } from './http.ts'
import type { Asker } from './people.ts'
import { type Heard, marksIn } from './record.ts'
import type { Me } from './rules.ts'
import type { RoutePolicy } from './table/row.ts'
import type { Place } from './table.ts'
import { tables } from './tables.ts'
import type { Thing } from './things.ts'

export interface Said {
  route: Place
  policy: RoutePolicy
  asker: Asker
  thing: Thing
  shown: Shown
  nowhere: Shown | null
  heard: Heard
}

const toSignIn = ({ status, to }: Shown) => status === 303 && to.startsWith('/log-ind')
/** A no to one who may know that the thing is there: also a kind sentence in the form. */
const noes = [403, 404, 409, 422]
const isIn = (shown: Shown) => [200, 303, 308, 409, 422].includes(shown.status) && !toSignIn(shown)

/** What is not there is nothing for anybody, but for those who get a page of their own kind. */
export const nothingOf = (shown: Shown | null, { who }: Asker, policy: RoutePolicy): string[] => {
  if (!shown || policy.to.says.startsWith('everybody, signed in or not')) return []
  if (who === null)
    return toSignIn(shown) ? [] : [`nothing there was answered with ${shown.status}`]
  return [403, 404, 422].includes(shown.status)
    ? []
    : [`nothing there was answered with ${shown.status}`]
}

const bare = (html: string) =>
  html
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '#')
    .replaceAll(/(?:%2F|\/)[a-z0-9#%/-]*#[^"&<]*/g, '#')

export function judged(wall: Wall, may: boolean, said: Said): string[] {
  const { asker, thing, shown, nowhere, policy, heard, route } = said
  if (shown.status >= 500) return [`was answered with ${shown.status}`]
  if (may) {
    const empty = policy.mayBeEmpty && ([403, 404].includes(shown.status) || toSignIn(shown))
    return isIn(shown) || empty
      ? audited(route, policy, heard)
      : [`may, and is shut out with ${shown.status}`]
  }
  const wrote = heard.wrote.filter((table) => !['audit.look', 'audit.refusal'].includes(table))
  const changed = wrote.length > 0 ? [`wrote in ${[...new Set(wrote)].join(', ')}`] : []
  if (asker.who === null)
    return [
      ...changed,
      ...(toSignIn(shown) && shown.html === '' ? [] : [`is let in with ${shown.status}`]),
    ]
  const knows = policy.sees?.holds(asker.who.id, thing.row, wall.known.facts) ?? false
  if (knows)
    return [
      ...changed,
      ...(noes.includes(shown.status) ? [] : [`may not, and got ${shown.status}`]),
    ]
  // A form that nobody could send is refused before anybody is asked who they are.
  const unread = shown.status === 422 && (nowhere === null || nowhere.status === 422)
  const plainNo = shown.status === 404 || (nowhere === null && shown.status === 403)
  if (!plainNo && !unread) return [...changed, `may not, and got ${shown.status}`]
  const same = nowhere === null || bare(shown.html) === bare(nowhere.html)
  return same ? changed : [...changed, 'is answered otherwise than for what is not there']
}

/** A change about a person leaves an event; a page that says it looks at nobody does not. */
function audited(route: Place, policy: RoutePolicy, heard: Heard): string[] {
  // Some rooms keep looks of their own: who has opened a contact, or read a message.
  const rooms = heard.wrote.filter(
    (table) => !/^(?:platform|audit|person\.session)|\.look$/.test(table),
  )
  if (policy.audit === 'event' && rooms.length > 0 && heard.events.length === 0)
    return [`wrote in ${[...new Set(rooms)].join(', ')} and left no event`]
  if (policy.audit !== 'event' && rooms.length > 0 && route.method === 'GET')
    return [`a page that is only read wrote in ${rooms.join(', ')}`]
  return []
}

/** Each sealed text on the page is one that the asker may read, and one of another leaves a look. */
export function textsRead(wall: Wall, { asker, shown, heard }: Said): string[] {
  const me: Me = asker.who?.id ?? null
  return marksIn(`${shown.html}\n${[...shown.headers].flat().join('\n')}`).flatMap((mark) => {
    const where = wall.listener.marks.get(mark)
    const found = where && rowOf(wall.known.facts, where.place, where.row)
    if (!found) return [`shows a text of ${where?.place ?? 'nowhere'} whose row is not known`]
    const may = tables[found.table]?.reads.holds(me, found.row, wall.known.facts) ?? false
    if (!may) return [`shows ${found.table} ${where.row}`]
    const of = found.row.citizen_id
    const seen = of === undefined || of === me || heard.shown.some(({ citizen }) => citizen === of)
    return seen ? [] : [`shows ${found.table} of another, and leaves no look`]
  })
}
