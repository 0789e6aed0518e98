import { make } from '../make.ts'
import { leavesNow } from '../sign-out.ts'
import { at as places } from '../where.ts'
import { button, heading, line, when, words } from './parts.ts'
import { type Store, wordsHere } from './store.ts'

/** The cookie that keeps the browser from throwing what waits away with everything else. */
const KEPT = 'venter'

const mark = (waits: boolean) => {
  // biome-ignore lint/suspicious/noDocumentCookie: the server has to read it with the very next request
  document.cookie = `${KEPT}=${waits ? '1' : ''}; path=/; samesite=lax; max-age=${waits ? 60 : 0}`
}

/**
 * Signing out empties the phone, and so does saying that others use it too. Where notes wait, or are begun, the person
 * is asked what is to become of them first: nothing of it is chosen beforehand, and staying is one of the answers.
 */
export function guardLeaving(at: Store) {
  addEventListener(
    'submit',
    (event) => {
      const form = event.target
      if (!(form instanceof HTMLFormElement)) return
      const { pathname } = new URL(form.action)
      const shares = pathname === places.shared && new FormData(form).get('faelles') === 'ja'
      if (!shares && pathname !== places.signOut && pathname !== places.switchUser) return
      event.preventDefault()
      event.stopImmediatePropagation()
      const leave = async (keeping: boolean) => {
        await (keeping ? at.dropCards() : at.dropAll()).catch(() => undefined)
        mark(keeping)
        if (!shares) leavesNow()
        form.submit()
      }
      void wordsHere(at)
        .catch(() => 0)
        .then((count) => (count > 0 ? askWhat(at, leave, shares) : leave(false)))
    },
    { capture: true },
  )
}

async function askWhat(at: Store, leave: (keeping: boolean) => Promise<void>, shares: boolean) {
  const w = words()
  const state = await at.state()
  const until = state && !shares ? [line(w.keptUntil(when(state.lease.waitingUntil)), 'by')] : []
  const title = heading(w.leaveTitle)
  title.id = 'venter-titel'
  const dialog = make('dialog', { class: 'ds-dialog', 'aria-labelledby': title.id })
  const close = () => dialog.remove()
  dialog.append(
    title,
    line(shares ? w.sharesText : w.leaveText),
    make(
      'div',
      { class: 'row' },
      button(w.leaveSend, 'primary', () => location.assign(places.withoutNet)),
      ...(shares ? [] : [button(w.leaveKeep, 'secondary', () => leave(true))]),
      button(shares ? w.throwAll : w.leaveThrow, 'quiet', () => leave(false)),
      button(w.leaveStay, 'quiet', close),
    ),
    ...until,
  )
  dialog.addEventListener('close', close)
  document.body.append(dialog)
  dialog.showModal()
}
