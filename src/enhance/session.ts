import { pageLang, pageWords } from './lang.ts'
import { make, say } from './make.ts'

/** Enough to come back from the kitchen (WCAG 2.2, 2.2.1). */
const WARN_MS = 5 * 60_000
const LOOK_MS = 10_000
const OTHERS = 'roret-her'

/** Something was kept on the server: the session is in use. */
export const USED = 'roret-brugt'

/**
 * Five minutes before a session ends, a line says so, with one press to stay. It takes focus only from nobody: who
 * writes goes on writing, and hears it said. What is typed stays on the page, and in the draft, whatever happens.
 */
export function keepSession() {
  const bar = document.querySelector<HTMLFormElement>('form[data-stay]')
  const line = bar?.querySelector('p')
  if (!bar || !line) return
  const seconds = (name: string) => Number(bar.dataset[name] ?? 0) * 1000
  // Counted from when the page was asked for, not from when it had come.
  const from = Date.now() - performance.now()
  const end = from + seconds('end')
  let until = Math.min(from + seconds('stay'), end)
  // There before it speaks: a screen reader hears only what changes.
  const said = make('p', { role: 'status', class: 'ds-sr-only' })
  document.body.append(said)
  const others = 'BroadcastChannel' in window ? new BroadcastChannel(OTHERS) : undefined

  const look = () => {
    const left = until - Date.now()
    const soon = left <= WARN_MS
    if (soon && !bar.hasAttribute('data-called')) call(bar, line, said, until)
    if (!soon && bar.hasAttribute('data-called')) {
      bar.removeAttribute('data-called')
      bar.classList.remove('soon')
    }
    if (left > 0) return
    clearInterval(looking)
    over(bar, line, said)
  }
  const goesOn = (at: number) => {
    until = Math.min(Math.max(until, at), end)
    look()
  }
  const used = () => {
    goesOn(Date.now() + seconds('idle'))
    others?.postMessage(until)
  }
  // Another tab of the same person: what keeps one keeps all.
  others?.addEventListener('message', ({ data }) => goesOn(Number(data) || 0))
  others?.postMessage(until)
  addEventListener(USED, used)
  document.addEventListener('visibilitychange', look)
  bar.addEventListener('submit', async (event) => {
    event.preventDefault()
    const answer = await stay(bar)
    if (answer === 'out') until = 0
    if (answer === 'here') {
      used()
      say(said, pageWords().stayed)
    } else look()
  })
  const looking = setInterval(look, LOOK_MS)
  look()
}

function call(bar: HTMLFormElement, line: HTMLElement, said: HTMLElement, until: number) {
  const at = new Date(until)
  const parts = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0'))
  const text = pageWords().leaves(parts.join(pageLang() === 'en' ? ':' : '.'))
  bar.setAttribute('data-called', '')
  bar.classList.add('soon')
  say(line, text)
  say(said, text)
  if (document.activeElement === document.body) bar.querySelector<HTMLElement>('button, a')?.focus()
}

function over(bar: HTMLFormElement, line: HTMLElement, said: HTMLElement) {
  const again = bar.dataset.signIn ?? '/'
  // Others come to this screen: nothing of the person's is left on it.
  if (bar.hasAttribute('data-shared')) return location.replace(again)
  const w = pageWords()
  say(line, w.left)
  say(said, w.left)
  bar.querySelector('button, a')?.replaceWith(make('a', { href: again }, w.signInAgain))
}

/** The answer leads back to this page, which is not fetched: that there is one is enough. */
async function stay(bar: HTMLFormElement): Promise<'here' | 'out' | 'later'> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(bar)) body.append(name, String(value))
  try {
    const { type, status } = await fetch(bar.action, { method: 'POST', body, redirect: 'manual' })
    if (type === 'opaqueredirect') return 'here'
    return status === 401 ? 'out' : 'later'
  } catch {
    return 'later'
  }
}
