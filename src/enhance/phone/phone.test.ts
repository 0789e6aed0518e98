import { describe, expect, test } from 'vitest'
import { newId } from './ids.ts'
import { beginLease, byTheirClock, noticed, standing, waitingIsOver } from './lease.ts'
import { type Answer, type Note, put, sendAll, sendAsNew, tryAgain, waitingNotes } from './queue.ts'
import { keepToLease, type Store } from './store.ts'
import { aNote, aPhone, DAY, HOUR, morning } from './test/phone.ts'
import { lock, newVault, openVault, unlock } from './vault.ts'
import { viewOf } from './view.ts'

describe('the time that cards may lie on a phone', () => {
  const lease = beginLease(morning, 12, 168)

  test('runs for so many hours, by the phone’s own clock', () => {
    expect(standing(lease, morning + 12 * HOUR - 1)).toBe('runs')
    expect(standing(lease, morning + 12 * HOUR)).toBe('over')
  })

  test('is as long on a phone whose clock is a day wrong', () => {
    for (const wrong of [-DAY, DAY]) {
      const there = beginLease(morning + wrong, 12, 168)
      expect(standing(there, morning + wrong + 11 * HOUR)).toBe('runs')
      expect(standing(there, morning + wrong + 13 * HOUR)).toBe('over')
    }
  })

  test('a note of such a phone has its time by the server’s clock; a few minutes are let be', () => {
    const made = '2026-11-17T08:00:00.000Z'
    expect(byTheirClock(made, -DAY)).toBe('2026-11-18T08:00:00.000Z')
    expect(byTheirClock(made, DAY)).toBe('2026-11-16T08:00:00.000Z')
    expect(byTheirClock(made, -4 * 60_000)).toBe(made)
  })

  test('does not begin anew when the clock is set back; a few minutes are forgiven', () => {
    const later = noticed(lease, morning + 6 * HOUR)
    expect(standing(later, morning + 6 * HOUR - 2 * 60_000)).toBe('runs')
    expect(standing(later, morning)).toBe('set_back')
    expect(noticed(later, morning)).toBe(later)
  })

  test('words that wait outlast it, and a clock a day wrong takes none of them', async () => {
    expect(waitingIsOver(lease, morning + 12 * HOUR + DAY)).toBe(false)
    const { store, key } = await aPhone()
    await put(store, key, aNote('Vi gik til havnen.'))
    expect(await keepToLease(store, morning + 13 * HOUR + DAY)).toBe('over')
    expect(await store.card()).toBeUndefined()
    expect(await waitingNotes(store, key)).toHaveLength(1)
    expect(await keepToLease(store, morning + 12 * HOUR + 8 * DAY)).toBe('over')
    expect(await store.state()).toBeUndefined()
    expect(await store.waiting()).toEqual([])
  })

  test('a phone on which nothing waits is empty when it is over, key and all', async () => {
    const { store } = await aPhone()
    expect(await keepToLease(store, morning + HOUR)).toBe('runs')
    expect(await keepToLease(store, morning + 12 * HOUR)).toBe('over')
    expect(await store.state()).toBeUndefined()
    expect(await keepToLease(store, morning + 12 * HOUR)).toBeUndefined()
  })
})

describe('what lies on a phone', () => {
  test('opens with its code, and with no other', async () => {
    const { vault, key } = await newVault('471147')
    const locked = await lock(key, 'day', { name: 'Anna' })
    expect(Buffer.from(locked.body).toString('latin1')).not.toContain('Anna')
    expect(await openVault(vault, '471148')).toBeUndefined()
    const again = await openVault(vault, '471147')
    expect(again && (await unlock(again, 'day', locked))).toEqual({ name: 'Anna' })
  })

  test('gives its key to nobody', async () => {
    const { vault, key } = await newVault('471147')
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
    await expect(crypto.subtle.exportKey('raw', vault.device)).rejects.toThrow()
  })

  test('does not open in another place, nor when it was changed', async () => {
    const { key } = await newVault('471147')
    const locked = await lock(key, 'day', { name: 'Anna' })
    await expect(unlock(key, 'other', locked)).rejects.toThrow()
    new Uint8Array(locked.body)[0] = (new Uint8Array(locked.body)[0] ?? 0) ^ 1
    await expect(unlock(key, 'day', locked)).rejects.toThrow()
  })
})

describe('the queue', () => {
  /** A journal that takes each id once, and says what it is told to say. */
  function aJournal(...answers: (Answer | 'lost')[]) {
    const taken = new Map<string, string>()
    const sends: string[] = []
    return {
      taken,
      sends,
      async send(note: Note): Promise<Answer> {
        const answer = answers.shift() ?? { kind: 'taken' }
        sends.push(note.id)
        if (answer === 'lost' || answer.kind === 'taken') taken.set(note.id, note.words)
        return answer === 'lost' ? { kind: 'later' } : answer
      },
    }
  }

  test('sends in order, and empties itself', async () => {
    const { store, key } = await aPhone()
    await put(store, key, aNote('Den anden.', { made: '2026-11-18T09:00:00.000Z' }))
    await put(store, key, aNote('Den første.'))
    const journal = aJournal()
    expect(await sendAll(store, key, 'maja', journal.send)).toBe('all')
    expect([...journal.taken.values()]).toEqual(['Den første.', 'Den anden.'])
    expect(await store.waiting()).toEqual([])
  })

  test('after a lost answer the same note goes again, with the same id, and is there once', async () => {
    const { store, key } = await aPhone()
    await put(store, key, aNote('Vi gik til havnen.'))
    const journal = aJournal('lost')
    expect(await sendAll(store, key, 'maja', journal.send)).toBe('later')
    expect(await store.waiting()).toHaveLength(1)
    expect(await sendAll(store, key, 'maja', journal.send)).toBe('all')
    expect(journal.sends).toHaveLength(2)
    expect(journal.taken.size).toBe(1)
  })

  test('a session that has ended leaves all of it where it is', async () => {
    const { store, key } = await aPhone()
    await put(store, key, aNote('Et'))
    await put(store, key, aNote('To'))
    expect(await sendAll(store, key, 'maja', aJournal({ kind: 'out' }).send)).toBe('out')
    expect(await store.waiting()).toHaveLength(2)
  })

  test('goes in nobody else’s name', async () => {
    const { store, key } = await aPhone()
    await put(store, key, aNote('Majas ord'))
    const journal = aJournal()
    await sendAll(store, key, 'peter', journal.send)
    expect(journal.taken.size).toBe(0)
    expect(await store.waiting()).toHaveLength(1)
  })

  test('where other words stand, both are kept, until the person says what is to become of them', async () => {
    const { store, key } = await aPhone()
    await put(store, key, aNote('Mine ord'))
    const journal = aJournal({ kind: 'conflict', theirs: 'Andres ord' })
    expect(await sendAll(store, key, 'maja', journal.send)).toBe('all')
    const [one] = await waitingNotes(store, key)
    expect(one).toMatchObject({
      state: 'conflict',
      note: { words: 'Mine ord', theirs: 'Andres ord' },
    })
    await sendAll(store, key, 'maja', journal.send)
    expect(journal.sends).toHaveLength(1)
    if (one) await sendAsNew(store, key, one.note)
    await sendAll(store, key, 'maja', journal.send)
    expect([...journal.taken.values()]).toEqual(['Mine ord'])
    expect(new Set(journal.sends).size).toBe(2)
  })

  test('what the journal cannot take waits for the person, and does not stop the rest', async () => {
    const { store, key } = await aPhone()
    await put(store, key, aNote('Et'))
    await put(store, key, aNote('To', { made: '2026-11-18T09:00:00.000Z' }))
    const journal = aJournal({ kind: 'refused' })
    expect(await sendAll(store, key, 'maja', journal.send)).toBe('all')
    expect([...journal.taken.values()]).toEqual(['To'])
    expect((await store.waiting()).map(({ state }) => state)).toEqual(['refused'])
    await tryAgain(store, key)
    await sendAll(store, key, 'maja', journal.send)
    expect(await store.waiting()).toEqual([])
  })

  test('a phone without room says so, and nothing half lies there', async () => {
    const { store, key } = await aPhone()
    const full: Store = {
      ...store,
      keepWaiting: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    }
    await expect(put(full, key, aNote('Lange ord'))).rejects.toThrow('full')
    expect(await store.waiting()).toEqual([])
  })
})

test('identifiers are UUIDv7, each another, in the order of time', () => {
  const ids = [1, 2, 3].map((at) => newId(morning + at))
  expect(new Set([...ids, newId(), newId()]).size).toBe(5)
  expect([...ids].sort()).toEqual(ids)
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(newId(morning).replaceAll('-', '').slice(0, 12), 16)).toBe(morning)
})

test('what the page shows is read from its address, and from nothing else', () => {
  const [one, other] = [newId(), newId()]
  expect(viewOf(`#kort-${one}`)).toEqual(['kort', one, ''])
  expect(viewOf(`#note-${one}-${other}`)).toEqual(['note', one, other])
  for (const hash of ['', '#', '#kort-x', `#slet-${one}`])
    expect(viewOf(hash)).toEqual(['', '', ''])
})
