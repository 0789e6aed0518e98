import { make, say } from './make.ts'

/** A press that copies a text which is there to be copied. Without it one marks the text and copies it by hand. */
export function copyTexts() {
  if (!navigator.clipboard) return
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-copy]')) {
    const { copy = '', copied = '' } = field.dataset
    const said = make('span', { class: 'by', role: 'status' })
    const about = field.getAttribute('aria-label') ?? ''
    const button = make(
      'button',
      { type: 'button', class: 'ds-button', 'data-color': 'pine', 'data-variant': 'secondary' },
      copy,
      make('span', { class: 'ds-sr-only' }, ` ${about}`),
    )
    button.addEventListener('click', () => {
      navigator.clipboard
        .writeText(field.value)
        .then(() => say(said, copied))
        // Not allowed here: the text is marked, and the keyboard copies it.
        .catch(() => field.select())
    })
    field.after(make('div', { class: 'row' }, button, said))
  }
}
