import { type DBSchema, openDB } from 'idb'
import { type Lease, noticed, standing, waitingIsOver } from './lease.ts'
import type { Locked, Vault } from './vault.ts'

/** What waits, as it lies on the phone: only its id, its age and how it stands can be read without the code. */
export interface Waiting {
  id: string
  since: number
  state: 'waits' | 'conflict' | 'refused'
  locked: Locked
}

export interface State {
  lease: Lease
  vault: Vault
}

interface Shape extends DBSchema {
  state: { key: 'now'; value: State }
  cards: { key: string; value: Locked }
  drafts: { key: string; value: Locked }
  waiting: { key: string; value: Waiting }
  openings: { key: string; value: { id: string; locked: Locked } }
  /** How many notes are gone that were never sent: said once. */
  lost: { key: 'now'; value: number }
}

const base = () =>
  openDB<Shape>('roret-telefon', 1, {
    upgrade(made) {
      for (const name of ['state', 'cards', 'drafts', 'lost'] as const) made.createObjectStore(name)
      for (const name of ['waiting', 'openings'] as const)
        made.createObjectStore(name, { keyPath: 'id' })
    },
  })

/** What the phone's scripts need of it. Tests put another in its place. */
export interface Store {
  state(): Promise<State | undefined>
  keepState(state: State): Promise<void>
  card(): Promise<Locked | undefined>
  keepCard(locked: Locked): Promise<void>
  draft(name: string): Promise<Locked | undefined>
  keepDraft(name: string, locked: Locked | undefined): Promise<void>
  /** How many notes are begun, and not kept yet. */
  begun(): Promise<number>
  waiting(): Promise<Waiting[]>
  keepWaiting(one: Waiting): Promise<void>
  dropWaiting(id: string): Promise<void>
  openings(): Promise<{ id: string; locked: Locked }[]>
  keepOpening(one: { id: string; locked: Locked }): Promise<void>
  dropOpenings(ids: readonly string[]): Promise<void>
  /** Other people's cards go; words that wait, and what was opened and is not told, stay sealed. */
  dropCards(): Promise<void>
  dropAll(): Promise<void>
  lost(): Promise<number>
  keepLost(count: number): Promise<void>
}

export const store: Store = {
  state: async () => (await base()).get('state', 'now'),
  keepState: async (state) => void (await (await base()).put('state', state, 'now')),
  card: async () => (await base()).get('cards', 'day'),
  keepCard: async (locked) => void (await (await base()).put('cards', locked, 'day')),
  draft: async (name) => (await base()).get('drafts', name),
  async keepDraft(name, locked) {
    const there = await base()
    if (locked) await there.put('drafts', locked, name)
    else await there.delete('drafts', name)
  },
  begun: async () => (await base()).count('drafts'),
  waiting: async () => (await base()).getAll('waiting'),
  keepWaiting: async (one) => void (await (await base()).put('waiting', one)),
  dropWaiting: async (id) => (await base()).delete('waiting', id),
  openings: async () => (await base()).getAll('openings'),
  keepOpening: async (one) => void (await (await base()).put('openings', one)),
  async dropOpenings(ids) {
    const there = await base()
    for (const id of ids) await there.delete('openings', id)
  },
  dropCards: async () => (await base()).clear('cards'),
  async dropAll() {
    const there = await base()
    for (const name of ['state', 'cards', 'drafts', 'waiting', 'openings'] as const)
      await there.clear(name)
  },
  lost: async () => (await (await base()).get('lost', 'now')) ?? 0,
  keepLost: async (count) => void (await (await base()).put('lost', count, 'now')),
}

/** How many notes lie here that are nowhere else: what waits, and what somebody has begun to write. */
export const wordsHere = async (at: Store): Promise<number> =>
  (await at.waiting()).length + (await at.begun())

/**
 * The phone has been taken out: other people's cards go at once. Words that nobody else has, and which cards were
 * opened, stay sealed until their writer has signed in and sent them, as long as they would have lain here anyway.
 */
export async function emptyEnded(at: Store) {
  await at.dropCards()
  if ((await at.waiting()).length + (await at.openings()).length === 0) await at.dropAll()
}

/**
 * Empties the phone of what may not lie there any longer: asked at every opening, and when the service worker wakes.
 * @returns how the cards stand now; undefined when nothing lies here
 */
export async function keepToLease(at: Store, now: number) {
  const state = await at.state()
  if (!state) return undefined
  const lease = noticed(state.lease, now)
  const stands = standing(lease, now)
  if (stands === 'runs') {
    if (lease !== state.lease) await at.keepState({ ...state, lease })
    return stands
  }
  await at.dropCards()
  const words = await wordsHere(at)
  if (waitingIsOver(lease, now)) {
    await at.dropAll()
    // Nobody may be looking: it is said when somebody does.
    if (words > 0) await at.keepLost(words)
  } else if (words + (await at.openings()).length === 0) await at.dropAll()
  else await at.keepState({ ...state, lease })
  return stands
}
