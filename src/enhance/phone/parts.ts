import { pageLang } from '../lang.ts'
import { make } from '../make.ts'
import { carriedHere } from './carried.words.ts'

// The pieces that the page without a network is made of: the same markup as the server's own components.

export const words = () => carriedHere[pageLang()]

export const heading = (text: string) => make('h2', { tabindex: '-1' }, text)

export const box = (title: string, ...inside: (Node | string)[]) =>
  make(
    'section',
    { class: 'ds-card card', 'data-color': 'neutral' },
    make('div', { class: 'heading-row' }, heading(title)),
    ...inside,
  )

export const line = (text: string, look = '') => make('p', look === '' ? {} : { class: look }, text)

export const own = (text: string) =>
  make(
    'figure',
    { class: 'own-words small' },
    make('blockquote', {}, ...text.split(/\n+/).map((part) => make('p', {}, part))),
  )

export const list = (items: readonly (Node | string)[]) =>
  make('ul', { class: 'plain-list' }, ...items.map((item) => make('li', {}, item)))

type Kind = 'primary' | 'secondary' | 'quiet'
const variant: Record<Kind, Record<string, string>> = {
  primary: { class: 'ds-button' },
  secondary: { class: 'ds-button', 'data-variant': 'secondary' },
  quiet: { class: 'ds-button quiet', 'data-variant': 'tertiary' },
}

export function button(text: string, kind: Kind, press: () => unknown) {
  const made = make('button', { type: 'button', 'data-color': 'pine', ...variant[kind] }, text)
  made.addEventListener('click', press)
  return made
}

export const row = (...inside: Node[]) => make('div', { class: 'row' }, ...inside)

export const link = (href: string, text: string) => make('a', { href }, text)

/** A field with its label, and a line below it that can say something. */
export function field(name: string, label: string, input: HTMLElement) {
  input.id = `felt-${name}`
  input.setAttribute('name', name)
  input.classList.add('ds-input')
  return make(
    'div',
    { class: 'ds-field' },
    make('label', { class: 'ds-label', for: input.id }, label),
    input,
  )
}

/** There before it speaks: a screen reader hears only what changes. */
export const status = () => make('p', { role: 'status', class: 'by' })

/** A moment as people say it: today only the hour, else the day too. */
export function when(at: number): string {
  const lang = pageLang() === 'en' ? 'en-GB' : 'da-DK'
  const then = new Date(at)
  const hour = then.toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit' })
  const day = then.toLocaleDateString(lang, { day: 'numeric', month: 'long' })
  return words().at(day, hour)
}

/** A line with a number in it can be pressed. */
export const call = (phone: string) =>
  make('a', { href: `tel:${phone.replaceAll(/[^+\d]/g, '')}` }, phone)

/** Shows something in a place; where the person asked for it, those who hear the page are led to it. */
export function show(place: HTMLElement, lead: boolean, ...inside: Node[]) {
  place.replaceChildren(...inside)
  if (lead) place.querySelector<HTMLElement>('h2')?.focus()
}
