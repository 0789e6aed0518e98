import { pageLang, pageWords } from './lang.ts'
import { make, say } from './make.ts'
import { USED } from './session.ts'
import { at } from './where.ts'

const PAUSE_MS = 1000
const AGAIN_MS = 10_000
/** Browsers refuse a kept-alive request of more than 64 kB (Fetch, 4.6). */
const KEEPALIVE_MAX = 60_000

/**
 * Keeps what a person is writing, on the server, one second after they stop: it survives a crash, a
 * sign-out and an empty battery. Without script it is kept when the form is sent.
 */
export function keepDrafts() {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) keep(form)
}

function keep(form: HTMLFormElement) {
  // There before it speaks: a screen reader hears only what changes.
  const line = make('p', { role: 'status', class: 'by draft-kept' })
  form.append(line)
  let saved = bodyOf(form)
  let onItsWay: string | undefined
  let timer = 0
  let sending: AbortController | undefined
  let sent = false

  const save = async () => {
    clearTimeout(timer)
    const body = bodyOf(form)
    if (sent || body === (onItsWay ?? saved)) return
    onItsWay = body
    sending?.abort()
    sending = new AbortController()
    const { signal } = sending
    const answer = await send(body, signal)
    if (signal.aborted) return
    onItsWay = undefined
    if (answer === 'kept') {
      saved = body
      dispatchEvent(new Event(USED))
    }
    say(line, wordsFor(answer))
    if (answer === 'later') timer = window.setTimeout(save, AGAIN_MS)
  }
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(save, PAUSE_MS)
  })
  addEventListener('pagehide', () => void save())
  // Some browsers drop what is sent while a page closes: a link is heard before that.
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href]')) void save()
  })
  // From here on the form itself carries the words; a late draft would come back after they are saved.
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return
    sent = true
    clearTimeout(timer)
    sending?.abort()
  })
  addEventListener('pageshow', () => {
    sent = false
    onItsWay = undefined
  })
}

/** Files stay where they are: a draft is words. */
function bodyOf(form: HTMLFormElement): string {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') fields.append(name, value)
  }
  return fields.toString()
}

type Answer = 'kept' | 'later' | 'tooLong' | 'signedOut'

async function send(body: string, signal: AbortSignal): Promise<Answer> {
  try {
    const { ok, status } = await fetch(at.draft, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
      keepalive: body.length < KEEPALIVE_MAX,
      signal,
    })
    if (status === 401) return 'signedOut'
    if (status === 413) return 'tooLong'
    return ok ? 'kept' : 'later'
  } catch {
    return 'later'
  }
}

function wordsFor(answer: Answer): string {
  const w = pageWords()
  if (answer === 'signedOut') return w.signedOut
  if (answer === 'later') return w.keptLater
  if (answer === 'tooLong') return w.keptNot
  const now = new Date()
  const parts = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0'))
  return w.kept(parts.join(pageLang() === 'en' ? ':' : '.'))
}
