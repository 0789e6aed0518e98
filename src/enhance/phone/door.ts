import { make, say } from '../make.ts'
import { at as places } from '../where.ts'
import { type Contact, fetchDay } from './contact.ts'
import { beginLease } from './lease.ts'
import { box, button, field, line, link, row, status, words } from './parts.ts'
import { type State, type Store, wordsHere } from './store.ts'
import { LEAST_SIGNS, lock, MOST_TRIES, newVault, openVault } from './vault.ts'

export type Opened = (key: CryptoKey) => Promise<void>

function codeForm(
  label: string,
  act: string,
  submit: (code: string, said: HTMLElement) => unknown,
) {
  const input = make('input', {
    ...{ type: 'password', inputmode: 'numeric', autocomplete: 'off', maxlength: '12' },
  })
  const said = status()
  const press = make('button', { class: 'ds-button', 'data-color': 'pine' }, act)
  const form = make('form', { novalidate: '' }, field('kode', label, input), row(press), said)
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    press.disabled = true
    try {
      await submit(input.value.trim(), said)
    } finally {
      press.disabled = false
    }
  })
  return form
}

/** What lies on the phone is opened by its code; after ten others it is gone. */
export function unlockPart(at: Store, opened: Opened, emptied: () => void): Node {
  const w = words()
  const tryCode = async (code: string, said: HTMLElement) => {
    const state = await at.state()
    if (!state) return emptied()
    const { vault } = state
    // Counted before it is tried: closing the page does not give a try back.
    await at.keepState({ ...state, vault: { ...vault, tries: vault.tries + 1 } })
    const key = await openVault(vault, code)
    if (key) {
      await at.keepState({ ...state, vault: { ...vault, tries: 0 } })
      return opened(key)
    }
    if (vault.tries + 1 < MOST_TRIES) return say(said, w.other)
    await at.dropAll()
    say(said, w.gone)
  }
  return box(w.lockedTitle, codeForm(w.code, w.open, tryCode))
}

/** A day is fetched under a code that is chosen for it. */
export function fetchPart(at: Store, opened: Opened, stopped: (why: Contact) => void): Node {
  const w = words()
  const start = async (code: string, said: HTMLElement) => {
    if (code.length < LEAST_SIGNS) return say(said, w.short)
    const { vault, key } = await newVault(code)
    const why = await renew(at, key, vault)
    if (why !== undefined) return stopped(why)
    await opened(key)
  }
  return box(w.chooseTitle, line(w.chooseText), codeForm(w.choose, w.fetch, start))
}

/** Fetches the day and seals it; the time begins anew. @returns why not, when it did not come */
export async function renew(at: Store, key: CryptoKey, vault: State['vault']) {
  const day = await fetchDay()
  if (typeof day === 'string') return day
  const lease = beginLease(Date.now(), day.hours, day.waitingHours)
  await at.keepState({ lease, vault })
  await at.keepCard(await lock(key, 'day', day))
  return undefined
}

/**
 * Empties the phone, also for one who has forgotten the code. Where notes would go with it, that takes a second press.
 */
export function emptyPart(at: Store, title: string, emptied: () => void): Node {
  const w = words()
  const said = status()
  let warned = false
  const press = button(w.empties, 'quiet', async () => {
    const count = warned ? 0 : await wordsHere(at)
    if (count === 0) return at.dropAll().then(emptied)
    warned = true
    say(said, w.emptiesWords(`${count}`))
    press.textContent = w.throwAll
  })
  return box(title, line(w.emptiesText), said, row(press))
}

/** What stands in the way of fetching, and what can be done about it. */
export function stoppedPart(why: Contact, again: () => void): Node[] {
  const w = words()
  const retry = row(button(w.tryNow, 'secondary', again))
  if (why === 'ended') return [line(w.ended)]
  if (why === 'another') return [line(w.another)]
  if (why === 'none') return [line(w.notEnrolled), link(places.phones, w.enrol)]
  if (why === 'signed_out') return [signInLine()]
  return [line(w.none), retry]
}

export function signInLine(): Node {
  const w = words()
  const back = `${places.signIn}?videre=${encodeURIComponent(places.withoutNet)}`
  return make('p', {}, w.signIn, ' ', link(back, w.signInLink))
}
