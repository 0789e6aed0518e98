import { make } from './make.ts'

const EVERY_MS = 20_000

/**
 * Where two write in one text: a line says when the other has written, with a link to see it. Nothing on the page
 * moves by itself, and one who has chosen calm pages is not told at all.
 */
export function tellNews() {
  const line = document.querySelector<HTMLElement>('[data-news]')
  if (!line || 'calm' in document.documentElement.dataset) return
  const ask = async () => {
    if (document.hidden) return
    const answer = await fetch(line.dataset.news ?? '').catch(() => undefined)
    if (!answer?.ok) return
    const { text, show }: { text?: string; show?: string } = await answer.json()
    if (!text || !show) return
    clearInterval(timer)
    line.replaceChildren(`${text} `, make('a', { href: location.pathname }, show))
  }
  const timer = window.setInterval(() => void ask().catch(() => undefined), EVERY_MS)
}
