import { make } from '../make.ts'
import { copyButton } from './note.ts'
import { box, button, heading, line, link, row, status, when, words } from './parts.ts'
import { type Listed, sendAsNew, waitingNotes } from './queue.ts'
import type { Store } from './store.ts'

interface Acts {
  /** Sends what can be sent, and shows the page anew. */
  tryNow(): Promise<void>
  /** Something has changed: show it. */
  changed(): Promise<void>
}

/** What waits on the phone, since when, and what can be done about it; nothing when nothing waits. */
export async function waitsPart(at: Store, key: CryptoKey, acts: Acts): Promise<Node[]> {
  const all = await waitingNotes(at, key)
  if (all.length === 0) return []
  const w = words()
  const press = button(w.tryNow, 'secondary', async () => {
    press.disabled = true
    await acts.tryNow()
  })
  const items = all.map((one) => make('li', {}, ...itemOf(at, key, one, acts)))
  return [box(w.waits, make('ul', { class: 'plain-list' }, ...items), row(press))]
}

function itemOf(at: Store, key: CryptoKey, one: Listed, acts: Acts): Node[] {
  const w = words()
  const { note, state, since } = one
  const head = [make('b', {}, note.name), line(w.since(when(since)), 'by')]
  if (state === 'waits') return [...head, line(firstOf(note.words || note.agreement))]
  const away = button(w.throwOne, 'quiet', async () => {
    await at.dropWaiting(note.id)
    await acts.changed()
  })
  if (state === 'refused') {
    const said = status()
    return [
      ...head,
      line(note.words),
      line(note.agreement),
      line(w.refused),
      row(
        copyButton(() => note, said),
        away,
      ),
      said,
    ]
  }
  const both = button(w.keepBoth, 'secondary', async () => {
    await sendAsNew(at, key, note)
    await acts.tryNow()
  })
  const text = (title: string, said: string) =>
    make('section', { class: 'kept-text' }, heading(title), line(said))
  return [
    ...head,
    make('b', {}, w.conflictTitle),
    line(w.conflict),
    make(
      'div',
      { class: 'kept-both' },
      text(w.yours, note.words),
      text(w.theirs, note.theirs ?? ''),
    ),
    row(both, away),
  ]
}

const LONG = 90
const firstOf = (text: string) => (text.length > LONG ? `${text.slice(0, LONG)} …` : text)

/** On every other page: only that something waits, and how much of it. What it says is sealed. */
export function waitsHint(count: number, until: string, address: string): Node {
  const w = words()
  const says = `${w.waitsCount(`${count}`)} ${w.liesUntil(until)} `
  return make('p', { class: 'hint' }, says, link(address, w.waitsLink))
}
