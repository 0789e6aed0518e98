import { newId } from '../ids.ts'
import { beginLease } from '../lease.ts'
import type { Note } from '../queue.ts'
import type { State, Store, Waiting } from '../store.ts'
import { type Locked, lock, newVault } from '../vault.ts'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR
export const morning = Date.parse('2026-11-18T07:00:00Z')

/** The phone's place, without a browser. */
function aStore(): Store {
  let state: State | undefined
  let card: Locked | undefined
  const drafts = new Map<string, Locked>()
  const waiting = new Map<string, Waiting>()
  const openings = new Map<string, { id: string; locked: Locked }>()
  let lost = 0
  return {
    state: async () => state,
    async keepState(one) {
      state = one
    },
    card: async () => card,
    async keepCard(one) {
      card = one
    },
    draft: async (name) => drafts.get(name),
    keepDraft: async (name, one) => void (one ? drafts.set(name, one) : drafts.delete(name)),
    begun: async () => drafts.size,
    waiting: async () => [...waiting.values()],
    keepWaiting: async (one) => void waiting.set(one.id, one),
    dropWaiting: async (id) => void waiting.delete(id),
    openings: async () => [...openings.values()],
    keepOpening: async (one) => void openings.set(one.id, one),
    async dropOpenings(ids) {
      for (const id of ids) openings.delete(id)
    },
    async dropCards() {
      card = undefined
    },
    async dropAll() {
      state = undefined
      card = undefined
      for (const all of [drafts, waiting, openings]) all.clear()
    },
    lost: async () => lost,
    async keepLost(count) {
      lost = count
    },
  }
}

export async function aPhone(at = morning) {
  const store = aStore()
  const { vault, key } = await newVault('471147')
  await store.keepState({ lease: beginLease(at, 12, 168), vault })
  await store.keepCard(await lock(key, 'day', { people: [] }))
  return { store, key, vault }
}

export const aNote = (words: string, more: Partial<Note> = {}): Omit<Note, 'id'> => ({
  ...{ by: 'maja', citizen: newId(), name: 'Anna', appointment: '', agreement: '', words },
  ...{ made: new Date(morning).toISOString(), ...more },
})
