import { make, say } from './make.ts'

/** As the page carries it: [words of a phrase, whole, what to write instead]. Words that are not whole are stems. */
export type Sent = readonly [words: readonly string[], whole: 0 | 1, instead: string]

interface Says {
  /** `#` stands for the number. */
  some: string
  one: string
  none: string
  easy: string
  middle: string
  hard: string
  cpr: string
}

const PAUSE_MS = 1500
const MOST = 5
const MEASURABLE = 20
const LONG = 6

/** What Danish puts after a stem (Snowball, Danish, steps 1 to 3), as far as the words of the list need it. */
const ending =
  /^(?:t|ig|igt|lig)?(?:e|en|er|et|ene|erne|ere|ende|erende|eret|ede|erede|t|hed|heden)?s?$/

const wordPattern = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu

/** The words of the list in a text, with what to write instead: each once, as the server finds them. */
export function findWords(text: string, list: readonly Sent[]): [found: string, instead: string][] {
  const words = text.match(wordPattern) ?? []
  const low = words.map((word) => word.toLowerCase())
  const longest = [...list].sort(([a], [b]) => b.length - a.length)
  const found = new Map<string, [string, string]>()
  for (let at = 0; at < low.length; at += 1) {
    const hit = longest.find(([wanted, whole]) =>
      wanted.every((one, step) => {
        const word = low[at + step] ?? ''
        return whole ? word === one : word.startsWith(one) && ending.test(word.slice(one.length))
      }),
    )
    if (!hit) continue
    const said = words.slice(at, at + hit[0].length).join(' ')
    found.set(said.toLowerCase(), [said, hit[2]])
    at += hit[0].length - 1
  }
  return [...found.values()]
}

/** Words a sentence and long ones in a hundred (Björnsson); undefined where there is too little. */
function lixOf(text: string): number | undefined {
  const words = text.match(wordPattern) ?? []
  if (words.length < MEASURABLE) return undefined
  const sentences = Math.max(
    1,
    text.split(/[.!?…]+\s|\n+/).filter((one) => /\p{L}/u.test(one)).length,
  )
  const long = words.filter((word) => word.length > LONG).length
  return Math.round(words.length / sentences + (100 * long) / words.length)
}

/** Looks at what staff write about a person, in the browser alone, when they have stopped for a moment. */
export function helpLanguage() {
  for (const place of document.querySelectorAll<HTMLElement>('[data-language]')) {
    const field = place.closest('form')?.elements.namedItem(place.dataset.language ?? '')
    if (!(field instanceof HTMLTextAreaElement)) continue
    const list: Sent[] = JSON.parse(place.dataset.list ?? '[]')
    const says: Says = JSON.parse(place.dataset.says ?? '{}')
    // There before it speaks; only the number is read aloud, and the words stand below for who wants them.
    const line = make('p', { class: 'by', 'aria-live': 'polite' })
    const more = make('ul', { class: 'plain-list' })
    place.append(line, more)
    let timer = 0
    const look = () => {
      const found = findWords(field.value, list)
      const { length } = found
      const lix = lixOf(field.value)
      const read =
        lix === undefined ? '' : lix < 35 ? says.easy : lix < 45 ? says.middle : says.hard
      const count =
        length === 0 ? '' : length === 1 ? says.one : says.some.replace('#', `${length}`)
      const cpr = /(?<!\d)[0-37-9]\d[01]\d{3}[- ]?\d{4}(?!\d)/.test(field.value) ? says.cpr : ''
      say(line, [count, cpr, read && `Lix ${lix}: ${read}.`].filter(Boolean).join(' '))
      more.replaceChildren(
        ...found.slice(0, MOST).map(([word, instead]) => make('li', {}, `”${word}”: ${instead}`)),
      )
    }
    field.addEventListener('input', () => {
      clearTimeout(timer)
      timer = window.setTimeout(look, PAUSE_MS)
    })
    // What the server has just said of the same words is not said twice.
    if (field.value && !place.querySelector('[role=status]')) look()
  }
}
