import { pageWords } from './lang.ts'
import { make } from './make.ts'
import { remember, remembered } from './memory.ts'

const KEY = 'genveje'
const isOn = () => remembered(KEY) !== 'fra'

/**
 * Keys for those who work in lists all day; on staff pages only. One letter is easily pressed by mistake,
 * or said by somebody who dictates: they can be switched off (WCAG 2.1.4).
 */
export function useKeys() {
  const place = document.querySelector('[data-staff]')
  if (!place) return
  const help = helpDialog()
  const open = make('button', { type: 'button', ...quiet }, pageWords().keys)
  open.addEventListener('click', () => help.showModal())
  place.after(open, help)
  addEventListener('keydown', (event) => {
    if (!isOn() || event.ctrlKey || event.metaKey || event.altKey || isWriting(event)) return
    if (help.open || !act(event.key, help)) return
    event.preventDefault()
  })
}

const quiet = { class: 'ds-button', 'data-variant': 'tertiary', 'data-color': 'pine' }

const isWriting = ({ target, isComposing }: KeyboardEvent) =>
  isComposing ||
  (target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select')))

/** @returns whether the key did something here */
function act(key: string, help: HTMLDialogElement): boolean {
  if (key === '/') return focusOn(document.querySelector('[data-search]'))
  if (key === 'j') return walk(1)
  if (key === 'k') return walk(-1)
  if (key === 'n') return press(document.querySelector('[data-new]'))
  if (key !== '?') return false
  help.showModal()
  return true
}

function focusOn(element: HTMLElement | null): boolean {
  element?.focus()
  return element !== null
}

function press(element: HTMLElement | null): boolean {
  element?.click()
  return element !== null
}

function walk(by: 1 | -1): boolean {
  const all = [...document.querySelectorAll<HTMLElement>('[data-walk], main .people th a')]
  const now = all.indexOf(document.activeElement as HTMLElement)
  const next = now < 0 ? (by > 0 ? 0 : all.length - 1) : now + by
  return focusOn(all[Math.min(Math.max(next, 0), all.length - 1)] ?? null)
}

function helpDialog(): HTMLDialogElement {
  const w = pageWords()
  const keys: [string, string][] = [
    ['/', w.keySearch],
    ['j', w.keyNext],
    ['k', w.keyBefore],
    ['n', w.keyNew],
    ['?', w.keyHelp],
  ]
  const list = make('dl', { class: 'keys' })
  for (const [key, what] of keys) {
    list.append(make('dt', {}, make('kbd', {}, key)), make('dd', {}, what))
  }
  const on = make('input', { type: 'checkbox', class: 'ds-input', id: 'genveje-til' })
  on.checked = isOn()
  on.addEventListener('change', () => remember(KEY, on.checked ? 'til' : 'fra'))
  const choice = make('p', {}, on, ' ', make('label', { for: on.id }, w.keysOn))
  const close = make('button', { ...quiet, type: 'submit' }, w.close)
  return make(
    'dialog',
    { class: 'ds-dialog', 'aria-labelledby': 'genveje-navn' },
    make('h2', { id: 'genveje-navn' }, w.keysHelp),
    list,
    choice,
    make('form', { method: 'dialog' }, close),
  )
}
