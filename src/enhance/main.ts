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

/** Every page works without this; each part makes one thing better, and none waits for another. */
const parts = [
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
  helpLanguage,
  tellNews,
  copyTexts,
  sayRoom,
  keepSession,
  useKeys,
  usePhrases,
]

for (const part of parts) {
  try {
    part()
  } catch (error) {
    // The page still works; the error is shown where somebody looks for it.
    reportError(error)
  }
}

// An enrolled phone carries the day; nobody else's browser fetches what that takes.
const { phone } = document.documentElement.dataset
if (phone) document.head.append(make('script', { type: 'module', src: phone }))

// Help without a network, and a kind page instead of the browser's own. Not while the page still loads.
addEventListener('load', () => {
  // Several people use this computer: it keeps nothing.
  if ('shared' in document.documentElement.dataset) return
  navigator.serviceWorker?.register(at.worker).catch(() => undefined)
})
