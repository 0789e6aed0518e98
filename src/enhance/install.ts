/** The browser's own question, held back until somebody asks for it. Not in every browser. */
interface Asks extends Event {
  prompt(): Promise<unknown>
}

/** Offers to put Roret on the phone, on the page that is about it and nowhere else: no banner, no reminder. */
export function offerInstall() {
  // Everywhere, or the browser would put its own banner over what somebody reads.
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    const place = document.querySelector<HTMLElement>('[data-install]')
    if (!place) return
    place.hidden = false
    place.querySelector('button')?.addEventListener('click', () => void (event as Asks).prompt())
  })
  const installed = () => {
    for (const one of document.querySelectorAll<HTMLElement>('[data-install], [data-install-how]'))
      one.hidden = true
    document.querySelector('[data-installed]')?.removeAttribute('hidden')
  }
  addEventListener('appinstalled', installed)
  if (matchMedia('(display-mode: standalone)').matches) installed()
}
