/**
 * Where reading begins. What we could not read comes first (WCAG 3.3.1), then what has just happened;
 * a person who is already somewhere on the page is left there.
 */
export function placeFocus() {
  const problems = document.getElementById('problemer')
  if (problems) {
    problems.focus()
    problems.addEventListener('click', leadToField)
    return
  }
  const notice = document.querySelector<HTMLElement>('main > .notice')
  if (!notice || document.activeElement !== document.body || location.hash) return
  notice.tabIndex = -1
  notice.focus({ preventScroll: true })
}

/** Into the field itself: some browsers only scroll to it. */
function leadToField(event: Event) {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const field = link?.hash ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null
  if (!field) return
  event.preventDefault()
  const first = field.matches('input, textarea, select, button, a')
    ? field
    : field.querySelector<HTMLElement>('input, textarea, select')
  ;(first ?? field).focus()
}
