import { at as places } from '../where.ts'
import type { Day } from './day.types.ts'
import { newId } from './ids.ts'
import { byTheirClock } from './lease.ts'
import type { Answer, Note } from './queue.ts'
import type { Store } from './store.ts'
import { lock, unlock } from './vault.ts'

export type Contact = 'here' | 'another' | 'signed_out' | 'ended' | 'none' | 'no_net'

const PATIENCE_MS = 20_000
const ask = (address: string, more: RequestInit = {}) =>
  fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS), ...more })

export interface Met {
  is: Contact
  /** Who is signed in, when it is the phone's owner; else ''. */
  me: string
  /** How far the phone's clock is ahead of the server's, in ms. */
  ahead: number
}

/** Whether this phone still may carry anything, who is signed in, and whether its clock is right. */
export async function contact(): Promise<Met> {
  const nobody = (is: Contact) => ({ is, me: '', ahead: 0 })
  try {
    const answer = await ask(places.phoneState)
    if (!answer.ok && answer.status !== 410) return nobody('no_net')
    const ahead = Date.now() - (Date.parse(answer.headers.get('date') ?? '') || Date.now())
    const { state, me = '', signedIn } = await answer.json()
    if (state === 'ended') return { is: 'ended', me, ahead }
    if (state !== 'here') return nobody('none')
    if (!signedIn) return nobody('signed_out')
    return me ? { is: 'here', me, ahead } : nobody('another')
  } catch {
    return nobody('no_net')
  }
}

/** The day. A redirect leads to where one signs in: it is not followed. */
export async function fetchDay(): Promise<Day | Contact> {
  try {
    const answer = await ask(places.bundle)
    if (answer.status === 410) return 'ended'
    if (answer.type === 'opaqueredirect') return 'signed_out'
    if (answer.status === 404) return 'none'
    return answer.ok ? ((await answer.json()) as Day) : 'no_net'
  } catch {
    return 'no_net'
  }
}

const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
})

/** Sends a note to the journal, with the time by the server's clock. Where it was taken, the journal leads on to it. */
export async function sendNote(note: Note, ahead: number): Promise<Answer> {
  const { id, appointment, words, agreement } = note
  const made = byTheirClock(note.made, ahead)
  const fields = { note: id, once: id, made, appointment, words, agreement }
  try {
    const answer = await ask(places.newNote(note.citizen), form(fields))
    if (answer.type === 'opaqueredirect') return { kind: 'taken' }
    if (answer.status === 401) return { kind: 'out' }
    if (answer.status === 409) return { kind: 'conflict', theirs: await theirsIn(answer) }
    return [403, 404, 413, 422].includes(answer.status) ? { kind: 'refused' } : { kind: 'later' }
  } catch {
    return { kind: 'later' }
  }
}

/** The page with both texts: the second is the one that stands. */
async function theirsIn(answer: Response): Promise<string> {
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const texts = page.querySelectorAll('.kept-text')
  return [...(texts[1]?.querySelectorAll('p') ?? [])].map((one) => one.textContent).join('\n')
}

/** A card is opened: to be told when there is a network, with its own id. */
export async function noteOpening(
  at: Store,
  key: CryptoKey,
  { id: citizen, subjects }: { id: string; subjects: string[] },
) {
  const id = newId()
  const line = `${id} ${citizen} ${new Date().toISOString()} ${subjects.join(',')}`
  await at.keepOpening({ id, locked: await lock(key, id, line) })
  return true
}

const MOST_LINES = 100

/** Tells which cards were opened. What is told twice is written once; what is not taken is told again. */
export async function tellOpenings(at: Store, key: CryptoKey): Promise<void> {
  const some = (await at.openings()).slice(0, MOST_LINES)
  const lines = await Promise.all(some.map(({ id, locked }) => unlock<string>(key, id, locked)))
  const fields = { aabnet: lines.join('\n'), ur: new Date().toISOString(), once: newId() }
  try {
    const answer = await ask(places.opened, form(fields))
    if (answer.type !== 'opaqueredirect') return
    await at.dropOpenings(some.map(({ id }) => id))
    if (some.length === MOST_LINES) await tellOpenings(at, key)
  } catch {
    // Without a network they stay, and are told the next time.
  }
}
