import { Button } from '../button/button.tsx'
import { Hidden } from '../button/button-form.tsx'
import { uiAt } from '../ui.addresses.ts'
import { uiWords } from '../ui.words.ts'
import type { Visit } from '../visit.ts'

/** Time enough to come back to the chair and press once (WCAG 2.2, 2.2.1; ASVS 5.0, 7.3). */
const WARN_MS = 5 * 60_000

/**
 * Until when one is signed in, and one press that makes it longer. Shown to all without script; with script when five
 * minutes are left (`enhance/session.ts`). When nothing makes it longer, it leads to where one signs in again.
 */
export function Stay({ visit }: { visit: Visit }) {
  const stay = visit.person?.session
  if (!stay) return null
  const w = uiWords[visit.lang]
  const { now, idleAt, endsAt } = stay
  const last = endsAt <= idleAt
  const until = last ? endsAt : idleAt
  const time = visit.time?.(until) ?? ''
  const left = until.getTime() - now.getTime()
  return (
    <form
      method="post"
      action={uiAt.stay()}
      aria-label={w.stayLabel}
      class={left <= WARN_MS ? 'stay soon' : 'stay'}
      data-stay={Math.max(0, Math.round(left / 1000))}
      data-end={Math.max(0, Math.round((endsAt.getTime() - now.getTime()) / 1000))}
      data-idle={stay.idleMinutes * 60}
      data-shared={stay.shared ? '' : undefined}
      data-sign-in={uiAt.signIn({}, { videre: visit.address })}
    >
      <p>{last ? w.endsAt(time) : w.restsAt(time)}</p>
      <Hidden once={visit.onceKey()} more={{ videre: visit.address }} />
      {last ? (
        <Button kind="quiet" href={uiAt.again({}, { videre: visit.address })}>
          {w.signInAgain}
        </Button>
      ) : (
        <Button kind="quiet">{w.stay}</Button>
      )}
    </form>
  )
}
