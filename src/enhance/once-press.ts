const AGAIN_AFTER_MS = 6000

/**
 * A second press while the first is on its way sends nothing. The button stays as it is: a button that
 * goes grey loses focus, and says nothing about what happens. After six seconds one may press again;
 * the form's once-key sees to it that nothing is done twice.
 */
export function guardPresses() {
  const pressed = new WeakMap<HTMLFormElement, number>()
  addEventListener(
    'submit',
    (event) => {
      const form = event.target
      if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
      const before = pressed.get(form)
      if (before !== undefined && event.timeStamp - before < AGAIN_AFTER_MS) {
        event.preventDefault()
        event.stopPropagation()
      } else {
        pressed.set(form, event.timeStamp)
        // Another script kept it back, and says why: nothing is on its way.
        setTimeout(() => event.defaultPrevented && pressed.delete(form))
      }
    },
    { capture: true },
  )
  // Back on the page: what was sent is over.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    for (const form of document.forms) pressed.delete(form)
  })
}
