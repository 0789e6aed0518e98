import { describe, expect, test } from 'vitest'
import { type Answer, put, sendAll, waitingNotes } from './queue.ts'
import { emptyEnded, keepToLease, wordsHere } from './store.ts'
import { aNote, aPhone, DAY, HOUR, morning } from './test/phone.ts'
import { lock } from './vault.ts'

const OVER = morning + 12 * HOUR
const answers = (kind: 'taken' | 'refused') => async (): Promise<Answer> => ({ kind })

describe('words that are nowhere else', () => {
  test('outlast the cards also when they are only begun', async () => {
    const { store, key } = await aPhone()
    await store.keepDraft('anna/', await lock(key, 'anna/', { words: 'Vi gik', agreement: '' }))
    expect(await wordsHere(store)).toBe(1)
    await keepToLease(store, OVER + DAY)
    expect(await store.card()).toBeUndefined()
    expect(await store.draft('anna/')).toBeDefined()
    expect(await store.state()).toBeDefined()
  })

  test('that nobody sent in time are gone, and it is remembered that they were there', async () => {
    const { store, key } = await aPhone()
    await put(store, key, aNote('Et'))
    await put(store, key, aNote('To'))
    await keepToLease(store, OVER + 6 * DAY)
    expect([await wordsHere(store), await store.lost()]).toEqual([2, 0])
    await keepToLease(store, OVER + 7 * DAY)
    expect([await wordsHere(store), await store.lost()]).toEqual([0, 2])
    await keepToLease(store, OVER + 8 * DAY)
    expect(await store.lost()).toBe(2)
  })

  test('of ten megabytes lie there whole, whether they are sent or refused', async () => {
    const { store, key } = await aPhone()
    const words = 'ord '.repeat(2_600_000)
    await put(store, key, aNote(words))
    await sendAll(store, key, 'maja', answers('refused'))
    const [one] = await waitingNotes(store, key)
    expect(one?.state).toBe('refused')
    expect(one?.note.words === words).toBe(true)
  })
})

describe('a phone that is taken out', () => {
  test('has no cards left, and keeps what waits sealed until it is sent', async () => {
    const { store, key } = await aPhone()
    await put(store, key, aNote('Vi gik til havnen.'))
    await emptyEnded(store)
    expect(await store.card()).toBeUndefined()
    expect(await waitingNotes(store, key)).toHaveLength(1)
    await sendAll(store, key, 'maja', answers('taken'))
    await emptyEnded(store)
    expect(await store.state()).toBeUndefined()
  })

  test('keeps it no longer than any other phone', async () => {
    const { store, key } = await aPhone()
    await put(store, key, aNote('Vi gik til havnen.'))
    await emptyEnded(store)
    await keepToLease(store, OVER + 7 * DAY)
    expect([await store.waiting(), await store.state()]).toEqual([[], undefined])
  })

  test('on which nothing waits is empty at once, key and all', async () => {
    const { store } = await aPhone()
    await emptyEnded(store)
    expect([await store.state(), await store.card()]).toEqual([undefined, undefined])
  })
})
