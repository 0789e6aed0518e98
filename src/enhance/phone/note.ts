import { make, say } from '../make.ts'
import { box, button, field, line, row, status, words } from './parts.ts'
import { type Note, put } from './queue.ts'
import type { Store } from './store.ts'
import { lock, unlock } from './vault.ts'

const PAUSE_MS = 800
/** As much as the journal takes. */
const MOST = { words: 20_000, agreement: 8_000 }

interface About {
  by: string
  citizen: string
  name: string
  appointment: string
}
interface Draft {
  words: string
  agreement: string
}

/**
 * Writing a note without a network. What is typed is kept, sealed, while it is typed; what there is no room for stays
 * in the field, where it can be copied.
 */
export async function notePart(at: Store, key: CryptoKey, about: About, done: () => void) {
  const w = words()
  const name = `${about.citizen}/${about.appointment}`
  // No limit on the fields: what is pasted is never cut.
  const text = make('textarea', { rows: '7' })
  const agreed = make('textarea', { rows: '3' })
  const said = status()
  const draft = await draftOf(at, key, name)
  text.value = draft.words
  agreed.value = draft.agreement
  const typed = () => ({ words: text.value.trim(), agreement: agreed.value.trim() })
  const full = () => {
    say(said, w.full)
    if (!said.nextElementSibling) said.after(copyButton(typed, said))
  }

  let timer = 0
  // Left or saved, it writes no more: another sheet of the same note may be open by then.
  const over = new AbortController()
  const { signal } = over
  const keepTyped = () => {
    clearTimeout(timer)
    if (!signal.aborted) void keepDraft(at, key, name, typed()).catch(full)
  }
  for (const one of [text, agreed])
    one.addEventListener('input', () => {
      clearTimeout(timer)
      timer = window.setTimeout(keepTyped, PAUSE_MS)
    })
  document.addEventListener('visibilitychange', keepTyped, { signal })
  const left = () => {
    keepTyped()
    over.abort()
  }
  addEventListener('hashchange', left, { signal })

  const save = async () => {
    const note: Omit<Note, 'id'> = { ...about, ...typed(), made: new Date().toISOString() }
    if (`${note.words}${note.agreement}` === '') return say(said, w.empty)
    if (note.words.length > MOST.words) return say(said, w.tooLong(w.words, `${MOST.words}`))
    if (note.agreement.length > MOST.agreement)
      return say(said, w.tooLong(w.agreement, `${MOST.agreement}`))
    try {
      await put(at, key, note)
    } catch {
      return full()
    }
    over.abort()
    clearTimeout(timer)
    await at.keepDraft(name, undefined).catch(() => undefined)
    done()
  }
  const press = button(w.save, 'primary', async () => {
    press.disabled = true
    await save()
    press.disabled = false
  })
  return box(
    w.write(about.name),
    line(w.reads(about.name), 'by'),
    make('form', {}, field('ord', w.words, text), field('aftalt', w.agreement, agreed), row(press)),
    said,
  )
}

async function keepDraft(at: Store, key: CryptoKey, name: string, draft: Draft) {
  const empty = `${draft.words}${draft.agreement}` === ''
  await at.keepDraft(name, empty ? undefined : await lock(key, name, draft))
}

async function draftOf(at: Store, key: CryptoKey, name: string): Promise<Draft> {
  const sealed = await at.draft(name)
  const nothing = { words: '', agreement: '' }
  // Sealed with a key that has gone: nobody can read it any more.
  return sealed ? unlock<Draft>(key, name, sealed).catch(() => nothing) : nothing
}

/** The words to the clipboard: where a phone is full, they can go on in another program. */
export function copyButton(typed: () => Draft, said: HTMLElement) {
  const w = words()
  return button(w.copy, 'secondary', async () => {
    const { words: text, agreement } = typed()
    await navigator.clipboard.writeText([text, agreement].filter(Boolean).join('\n\n'))
    say(said, w.copied)
  })
}
