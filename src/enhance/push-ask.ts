/**
 * Asks this browser to be told, when the person presses the button. The form stays hidden where the browser cannot,
 * and a sentence says so. What the browser answers is sent as an ordinary form.
 */
export function askForPush() {
  for (const place of document.querySelectorAll<HTMLElement>('[data-push]')) {
    if (!('PushManager' in globalThis) || !('serviceWorker' in navigator)) return
    // Several people use this browser: a message on its screen would be for all of them.
    if ('shared' in document.documentElement.dataset) return
    const form = place.querySelector('form')
    const answer = form?.elements.namedItem('at')
    const without = place.querySelector<HTMLElement>('[data-push-without]')
    if (!form || !without || !(answer instanceof HTMLInputElement)) continue
    form.hidden = false
    without.hidden = true
    addEventListener(
      'submit',
      (event) => {
        if (event.target !== form || answer.value !== '') return
        event.preventDefault()
        event.stopImmediatePropagation()
        subscribe(place.dataset.push ?? '')
          .then((given) => {
            answer.value = JSON.stringify(given)
            form.requestSubmit()
          })
          .catch(() => {
            without.hidden = false
          })
      },
      { capture: true },
    )
  }
}

async function subscribe(applicationServerKey: string) {
  const worker = await navigator.serviceWorker.ready
  return worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey })
}
