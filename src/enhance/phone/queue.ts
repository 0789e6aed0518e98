import { newId } from './ids.ts'
import type { Store, Waiting } from './store.ts'
import { lock, unlock } from './vault.ts'

/** A note that was written on the phone. Its id is its own: sent twice, it is one note. */
export interface Note {
  id: string
  /** Whose words they are: sent in nobody else's name. */
  by: string
  citizen: string
  name: string
  /** The appointment that it is from, or ''. */
  appointment: string
  words: string
  agreement: string
  /** When it was written, by the phone's clock. */
  made: string
  /** What stood there already, where somebody else's words came first. */
  theirs?: string
}

export type Answer =
  | { kind: 'taken' }
  | { kind: 'out' }
  | { kind: 'later' }
  | { kind: 'refused' }
  | { kind: 'conflict'; theirs: string }

export type Send = (note: Note) => Promise<Answer>

/** Puts a note in the queue. @throws QuotaExceededError when the phone has no room: the words stay in the field */
export async function put(at: Store, key: CryptoKey, note: Omit<Note, 'id'>): Promise<string> {
  const id = newId()
  await keep(at, key, { ...note, id }, { id, since: Date.parse(note.made), state: 'waits' })
  return id
}

const keep = async (at: Store, key: CryptoKey, note: Note, about: Omit<Waiting, 'locked'>) =>
  at.keepWaiting({ ...about, locked: await lock(key, note.id, note) })

export interface Listed extends Omit<Waiting, 'locked'> {
  note: Note
}

/** What waits, oldest first. */
export async function waitingNotes(at: Store, key: CryptoKey): Promise<Listed[]> {
  const all = await at.waiting()
  const open = all.map(async ({ locked, ...about }) => ({
    ...about,
    note: await unlock<Note>(key, about.id, locked),
  }))
  return (await Promise.all(open)).sort((one, other) => one.since - other.since)
}

export type Sent = 'all' | 'out' | 'later'

/**
 * Sends what waits, one after another. Only what is known to be taken leaves the phone: after a lost answer the same
 * note goes once more with the same id. Only its writer's own session sends it. What somebody else's words stand against is kept with both.
 */
export async function sendAll(at: Store, key: CryptoKey, me: string, send: Send): Promise<Sent> {
  for (const { note, ...about } of await waitingNotes(at, key)) {
    if (about.state !== 'waits' || note.by !== me) continue
    const answer = await send(note)
    if (answer.kind === 'taken') await at.dropWaiting(note.id)
    else if (answer.kind === 'conflict')
      await keep(at, key, { ...note, theirs: answer.theirs }, { ...about, state: 'conflict' })
    else if (answer.kind === 'refused') await keep(at, key, note, { ...about, state: 'refused' })
    else return answer.kind
  }
  return 'all'
}

/** The same words as a note of their own: after a conflict both stand, beside each other. */
export async function sendAsNew(at: Store, key: CryptoKey, { id, theirs: _, ...note }: Note) {
  await put(at, key, note)
  await at.dropWaiting(id)
}

/** Tries a refused note again: the person may have come back to work with the citizen meanwhile. */
export async function tryAgain(at: Store, key: CryptoKey) {
  for (const { note, ...about } of await waitingNotes(at, key))
    if (about.state === 'refused') await keep(at, key, note, { ...about, state: 'waits' })
}
