import { pageLang, pageWords } from './lang.ts'
import { make, say } from './make.ts'

type Field = HTMLTextAreaElement | HTMLInputElement

const PAUSE_MS = 400
/** Near is the last tenth, and never more than the last hundred characters. */
const near = (max: number) => Math.min(100, Math.ceil(max / 10))

/** How much room is left, or undefined when there is plenty: a count all along makes one write to the count. */
export const roomLeft = (length: number, max: number): number | undefined =>
  max - length <= near(max) ? max - length : undefined

/** Says how much room is left when there is little. Nothing is cut: the server says kindly when it is too long. */
export function sayRoom() {
  for (const field of document.querySelectorAll<Field>('[data-max]')) watch(field)
}

function watch(field: Field) {
  const max = Number(field.dataset.max)
  if (!Number.isInteger(max) || max <= 0) return
  const note = noteOf(field)
  const plenty = note.textContent ?? ''
  let timer = 0
  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(
      () => say(note, sentence(field.value.length, max) ?? plenty),
      PAUSE_MS,
    )
  })
}

function noteOf(field: Field): HTMLElement {
  const id = `${field.id}-plads`
  let note = document.getElementById(id)
  if (!note) {
    note = make('p', { class: 'by limit', id })
    field.after(note)
    const by = field.getAttribute('aria-describedby')
    field.setAttribute('aria-describedby', by ? `${by} ${id}` : id)
  }
  note.setAttribute('aria-live', 'polite')
  return note
}

function sentence(length: number, max: number): string | undefined {
  const left = roomLeft(length, max)
  if (left === undefined) return undefined
  const w = pageWords()
  const signs = Math.abs(left).toLocaleString(pageLang())
  return left < 0 ? w.roomOver(signs) : w.roomLeft(signs)
}
