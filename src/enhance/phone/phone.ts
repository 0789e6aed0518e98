import { at as places } from '../where.ts'
import { contact } from './contact.ts'
import { guardLeaving } from './leave.ts'
import { openRoom, sayWaiting } from './room.ts'
import { emptyEnded, keepToLease, store } from './store.ts'

/** Comes to enrolled phones only: carries the day, keeps to its time, and empties itself when it is told to. */
async function begin() {
  const place = document.querySelector<HTMLElement>('[data-carried]')
  guardLeaving(store)
  if (place) {
    document.querySelector('[data-until-script]')?.remove()
    void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage('carry'))
    return openRoom(place, store)
  }
  await keepToLease(store, Date.now())
  if (!(await store.state())) return
  if ((await contact()).is === 'ended') await emptyEnded(store)
  await sayWaiting(store, places.withoutNet)
}

begin().catch(reportError)
