import { copyTexts } from './copy.ts'
import { keepDrafts } from './drafts.ts'
import { placeFocus } from './focus.ts'
import { sayWhoAnswers } from './help-hours.ts'
import { offerInstall } from './install.ts'
import { useKeys } from './keyboard.ts'
import { helpLanguage } from './language.ts'
import { make } from './make.ts'
import { tellNews } from './meeting-news.ts'
import { guardPresses } from './once-press.ts'
import { usePasskeys } from './passkey.ts'
import { carryPlan } from './phone-copy.ts'
import { usePhrases } from './phrases.ts'
import { askForPush } from './push-ask.ts'
import { leaveQuickly } from './quick-exit.ts'
import { sayRoom } from './room.ts'
import { keepSession } from './session.ts'
import { forgetAfterSignOut } from './sign-out.ts'
import { at } from './where.ts'

const PAUSE_MS = 200
const LONGEST_MS = 2000

/**
 * Every page works without this; each part makes one thing better, and none waits for another. At once comes what has
 * to hear the first press or the first letter; each does next to nothing on a page that is not for it.
 */
const atOnce = [
  leaveQuickly,
  sayWhoAnswers,
  carryPlan,
  usePasskeys,
  askForPush,
  guardPresses,
  forgetAfterSignOut,
  offerInstall,
  placeFocus,
  keepDrafts,
  sayRoom,
  usePhrases,
  useKeys,
]
/** The rest when the page has come and rests: a slow phone is to answer a finger first. */
const atRest = [keepSession, helpLanguage, tellNews, copyTexts, keepHelp]

function begin(parts: readonly (() => void)[]) {
  for (const part of parts) {
    try {
      part()
    } catch (error) {
      // The page still works; the error is shown where somebody looks for it.
      reportError(error)
    }
  }
}

/** Help without a network, and a kind page instead of the browser's own. */
function keepHelp() {
  // Several people use this computer: it keeps nothing.
  if ('shared' in document.documentElement.dataset) return
  navigator.serviceWorker?.register(at.worker).catch(() => undefined)
}

begin(atOnce)
addEventListener('load', () => {
  const rest = () => begin(atRest)
  // Not in every browser.
  if ('requestIdleCallback' in window) requestIdleCallback(rest, { timeout: LONGEST_MS })
  else setTimeout(rest, PAUSE_MS)
})

// An enrolled phone carries the day; nobody else's browser fetches what that takes.
const { phone } = document.documentElement.dataset
if (phone) document.head.append(make('script', { type: 'module', src: phone }))
