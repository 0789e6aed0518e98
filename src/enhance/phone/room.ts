import { make, say } from '../make.ts'
import { dayParts } from './card.ts'
import { type Contact, contact, sendNote, tellOpenings } from './contact.ts'
import type { Day } from './day.types.ts'
import { emptyPart, fetchPart, renew, signInLine, stoppedPart, unlockPart } from './door.ts'
import { isOff } from './lease.ts'
import { line, show, status, when, words } from './parts.ts'
import { sendAll, tryAgain } from './queue.ts'
import { emptyEnded, keepToLease, type Store, wordsHere } from './store.ts'
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
  if (is === 'ended') await emptyEnded(at)
  const state = await at.state()
  if (stands !== undefined && stands !== 'runs') say(said, stands === 'over' ? w.over : w.setBack)
  await sayLost(at, said)
  if (!state)
    return is === 'here' ? show(inside, false, fetchPart(at, opened, stopped)) : stopped(is)
  const ended = is === 'ended' ? [line(w.endedWaits)] : []
  const waits = await waitsCount(at)
  const empty = emptyPart(at, w.forgot, lockAgain)
  show(inside, false, ...ended, unlockPart(at, opened, lockAgain), ...waits, empty)
}

/** Notes that waited too long are gone from every place: whoever wrote them is told, once. */
async function sayLost(at: Store, said: HTMLElement) {
  const count = await at.lost()
  if (count === 0) return
  say(said, words().lost(`${count}`))
  await at.keepLost(0)
}

async function waitsCount(at: Store): Promise<Node[]> {
  const [count, state] = [await wordsHere(at), await at.state()]
  if (count === 0 || !state) return []
  const w = words()
  return [line(`${w.waitsCount(`${count}`)} ${w.liesUntil(when(state.lease.waitingUntil))}`)]
}

/** The key is in this page's memory alone: a page that is opened anew is locked. */
const lockAgain = () => location.reload()

/** While it is open: the day, a person's card, a note; and what waits is sent as soon as that goes. */
async function stay(room: Room) {
  const { at, key, place, said } = room
  let is: Contact = 'no_net'
  let me = ''
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
    ...(is === 'ended' ? [line(words().endedWaits)] : []),
    ...(me === '' && (is === 'signed_out' || is === 'ended') ? [signInLine()] : []),
    ...(day ? dayParts(day) : []),
    ...(await leasePart(at, day)),
    emptyPart(at, words().empties, lockAgain),
  ]
  const exchange = async (quiet = false) => {
    const before = (await at.waiting()).length
    const now = await contact()
    is = now.is
    me = now.me
    const sent = me !== '' && (await sendAll(at, key, me, (note) => sendNote(note, now.ahead)))
    if (sent) await tellOpenings(at, key)
    const left = (await at.waiting()).length
    const [view] = viewOf(location.hash)
    // What is being written is finished first.
    if (is === 'ended') await (view === 'note' ? at.dropCards() : emptyEnded(at))
    const state = await at.state()
    if (is === 'here' && state) await renew(at, key, state.vault)
    day = await dayOf(room)
    const w = words()
    if (before > 0 && left === 0) say(said, isOff(now.ahead) ? w.sentClock : w.sent)
    else if (before > 0 && !quiet && sent !== 'all')
      say(said, is === 'no_net' || sent === 'later' ? w.later : w.out)
    if (is === 'ended' && !state) return show(place, false, ...stoppedPart(is, lockAgain))
    if (view === '' || (view === 'kort' && is === 'ended')) await draw(false)
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

/** On every other page of an enrolled phone. */
export async function sayWaiting(at: Store, address: string) {
  const [count, state] = [await wordsHere(at), await at.state()]
  if (count === 0 || !state) return
  const until = when(state.lease.waitingUntil)
  document.querySelector('main')?.prepend(waitsHint(count, until, address))
}
