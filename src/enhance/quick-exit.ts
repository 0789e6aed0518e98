const SHIFTS = 3
const WITHIN_MS = 2_000

/** Leaves without a trace in the back button: by the link, or by three presses on Shift. */
export function leaveQuickly() {
  const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit]')
  if (!link) return
  const leave = () => {
    // What stands on the screen is gone before the other page has come.
    document.body.hidden = true
    location.replace(link.href)
  }
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave()
  })
  let pressed: number[] = []
  addEventListener('keydown', ({ key, repeat }) => {
    if (repeat) return
    const now = Date.now()
    pressed = key === 'Shift' ? [...pressed.filter((at) => now - at < WITHIN_MS), now] : []
    if (pressed.length >= SHIFTS) leave()
  })
}
