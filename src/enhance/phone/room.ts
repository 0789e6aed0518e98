import { make, say } from '../make.ts'
import { dayParts } from './card.ts'
import { type Contact, contact, sendNote, tellOpenings } from './contact.ts'
import type { Day } from './day.types.ts'
import { fetchPart, renew, signInLine, stoppedPart, unlockPart } from './door.ts'
import { box, button, line, row, show, status, when, words } from './parts.ts'
import { sendAll, tryAgain } from './queue.ts'
import { keepToLease, type Store } from './store.ts'
import { unlock } from './vault.ts'
import { onePart, type Room, viewOf } from './view.ts'
import { waitsHint, waitsPart } from './waits.ts'

const REST_MS = 5 * 60_000

/** The page without a network: locked, opened, and empty. */
export async function openRoom(place: HTMLElement, at: Store) {
  const said = status()
  const inside = make('div')
  place.replaceChildren(said, inside)
  const w = words()
  const opened = (key: CryptoKey) => stay({ at, key, place: inside, said })
  const stopped = (why: Contact) => show(inside, false, ...stoppedPart(why, lockAgain))
  const stands = await keepToLease(at, Date.now())
  const { is } = await contact()
  if (is === 'ended') await at.dropAll()
  const state = await at.state()
  if (stands !== undefined && stands !== 'runs') say(said, stands === 'over' ? w.over : w.setBack)
  if (!state)
    return is === 'here' ? show(inside, false, fetchPart(at, opened, stopped)) : stopped(is)
  const count = (await at.waiting()).length
  const waits = count > 0 ? [line(w.waitsCount(`${count}`))] : []
  show(inside, false, unlockPart(at, opened, lockAgain), ...waits)
}

/** The key is in this page's memory alone: a page that is opened anew is locked. */
const lockAgain = () => location.reload()

/** While it is open: the day, a person's card, a note; and what waits is sent as soon as that goes. */
async function stay(room: Room) {
  const { at, key, place, said } = room
  let is: Contact = 'no_net'
  let day = await dayOf(room)

  const draw = async (lead = true) => {
    if ((await keepToLease(at, Date.now())) !== 'runs') day = await dayOf(room)
    if (!(await at.state())) return lockAgain()
    const parts = (day && (await onePart(room, day, saved))) ?? (await dayView())
    show(place, lead, ...parts)
  }
  const saved = () => {
    say(said, words().saved)
    location.hash = ''
    // What was just kept has been said; only that it is sent as well is news.
    void exchange(true)
  }
  const dayView = async () => [
    ...(await waitsPart(at, key, { tryNow, changed: draw })),
    ...(is === 'signed_out' ? [signInLine()] : []),
    ...(day ? dayParts(day) : []),
    ...(await leasePart(at, day)),
    emptyPart(at),
  ]
  const exchange = async (quiet = false) => {
    const before = (await at.waiting()).length
    const now = await contact()
    is = now.is
    if (is === 'ended') return at.dropAll().then(lockAgain)
    if (is === 'here') {
      const sent = await sendAll(at, key, now.me, sendNote)
      await tellOpenings(at, key)
      const state = await at.state()
      if (state) await renew(at, key, state.vault)
      day = await dayOf(room)
      if (sent === 'later' && !quiet) say(said, words().later)
      else if (before > 0 && (await at.waiting()).length === 0) say(said, words().sent)
    } else if (before > 0 && !quiet) say(said, is === 'signed_out' ? words().out : words().later)
    if (viewOf(location.hash)[0] === '') await draw(false)
  }

  const tryNow = () => tryAgain(at, key).then(() => exchange())

  rest()
  addEventListener('hashchange', () => void draw())
  addEventListener('online', () => void exchange())
  say(said, '')
  await draw()
  await exchange()
}

const dayOf = async ({ at, key }: Room): Promise<Day | undefined> => {
  const sealed = await at.card()
  return sealed && unlock<Day>(key, 'day', sealed).catch(() => undefined)
}

/** Nobody has touched it for a while: it is locked. */
function rest() {
  let resting = 0
  const touched = () => {
    clearTimeout(resting)
    resting = window.setTimeout(lockAgain, REST_MS)
  }
  for (const name of ['pointerdown', 'keydown', 'scroll']) addEventListener(name, touched)
  touched()
}

async function leasePart(at: Store, day: Day | undefined): Promise<Node[]> {
  const state = await at.state()
  if (!state || !day) return []
  const w = words()
  return [line(`${w.fetched(when(state.lease.fetched))} ${w.until(when(state.lease.until))}`, 'by')]
}

function emptyPart(at: Store): Node {
  const w = words()
  const press = button(w.empties, 'quiet', async () => {
    await at.dropAll()
    lockAgain()
  })
  return box(w.empties, line(w.emptiesText), row(press))
}

/** On every other page of an enrolled phone. */
export async function sayWaiting(at: Store, address: string) {
  const count = (await at.waiting()).length
  if (count > 0) document.querySelector('main')?.prepend(waitsHint(count, address))
}
