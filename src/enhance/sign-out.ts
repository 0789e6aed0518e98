import { remember, remembered } from './memory.ts'
import { at } from './where.ts'

const KEY = 'log-ud'

/**
 * Browsers keep a picture of the last pages for the back button. After a sign-out, on a computer that
 * others use too, such a picture is fetched anew, and then there is nothing to see (ASVS 5.0, 14.3.1).
 */
export function forgetAfterSignOut() {
  const opened = Date.now()
  addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement)) return
    const { pathname } = new URL(form.action)
    if (pathname === at.signOut || pathname === at.switchUser) leavesNow()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && Number(remembered(KEY) ?? 0) >= opened) location.reload()
  })
}

export const leavesNow = () => remember(KEY, String(Date.now()))
