/**
 * A quick phrase goes where one writes the moment it is pressed, and out again when it is pressed once more.
 * Without script it is added when the note is saved; so what is chosen stays chosen here too.
 */
export function usePhrases() {
  for (const group of document.querySelectorAll<HTMLElement>('[data-phrases]')) {
    const field = group.closest('form')?.elements.namedItem(group.dataset.phrases ?? '')
    if (!(field instanceof HTMLTextAreaElement)) continue
    group.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return
      const phrase = target.labels?.[0]?.textContent?.trim() ?? ''
      field.value = target.checked ? withPhrase(field, phrase) : without(field.value, phrase)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }
}

/** Where the cursor stands, with a space to what is beside it. */
function withPhrase({ value, selectionStart }: HTMLTextAreaElement, phrase: string): string {
  if (value.includes(phrase)) return value
  const before = value.slice(0, selectionStart ?? value.length)
  const after = value.slice(before.length)
  const space = before === '' || /\s$/.test(before) ? '' : ' '
  return `${before}${space}${phrase}${after === '' || /^\s/.test(after) ? '' : ' '}${after}`
}

const without = (value: string, phrase: string): string =>
  value.replace(phrase, '').replaceAll(/ {2,}/g, ' ').trim()
