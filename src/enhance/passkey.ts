import { pageWords } from './lang.ts'
import { say } from './make.ts'

type Ask = 'create' | 'get'

/**
 * Asks the device for a passkey, and sends what it answers as an ordinary form. The form stays hidden where the
 * browser knows no passkeys: a sentence on the page says then what else there is.
 */
export function usePasskeys() {
  for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
    if (!('PublicKeyCredential' in globalThis)) return
    const form = place.querySelector<HTMLFormElement>('[data-passkey-form]')
    const says = place.querySelector<HTMLElement>('[data-passkey-says]')
    const answer = form?.elements.namedItem('svar')
    if (!form || !says || !(answer instanceof HTMLInputElement)) continue
    form.hidden = false
    place.querySelector<HTMLElement>('[data-passkey-without]')?.setAttribute('hidden', '')
    // Before the guard against double presses: what the device has yet to answer is no press that was sent.
    addEventListener(
      'submit',
      (event) => {
        if (event.target !== form || answer.value !== '') return
        event.preventDefault()
        event.stopImmediatePropagation()
        const ask = place.dataset.passkey === 'create' ? 'create' : 'get'
        askDevice(ask, place.dataset.options ?? '{}')
          .then((given) => {
            answer.value = JSON.stringify(given)
            form.requestSubmit()
          })
          .catch(() => say(says, pageWords().passkeyStopped))
      },
      { capture: true },
    )
  }
}

/** The browser's own translation of bytes where it has one; ours where it is older. */
async function askDevice(ask: Ask, text: string): Promise<unknown> {
  const options = JSON.parse(text)
  const known = PublicKeyCredential as Partial<typeof PublicKeyCredential>
  if (ask === 'create') {
    const publicKey = known.parseCreationOptionsFromJSON?.(options) ?? (read(options) as never)
    return written(await navigator.credentials.create({ publicKey }))
  }
  const publicKey = known.parseRequestOptionsFromJSON?.(options) ?? (read(options) as never)
  return written(await navigator.credentials.get({ publicKey }))
}

interface Options {
  challenge: string
  user?: { id: string }
  excludeCredentials?: { id: string }[]
}

const read = (options: Options) => ({
  ...options,
  challenge: bytes(options.challenge),
  ...(options.user ? { user: { ...options.user, id: bytes(options.user.id) } } : {}),
  excludeCredentials: options.excludeCredentials?.map((one) => ({ ...one, id: bytes(one.id) })),
})

const bytes = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
    sign.charCodeAt(0),
  )

const letters = (value: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(value)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

function written(credential: Credential | null): unknown {
  if (!(credential instanceof PublicKeyCredential)) throw new Error('none')
  if ('toJSON' in credential) return credential.toJSON()
  const { id, type, response } = credential as PublicKeyCredential
  const parts = [
    'clientDataJSON',
    'attestationObject',
    'authenticatorData',
    'signature',
    'userHandle',
  ]
  const given = response as unknown as Record<string, ArrayBuffer | null | undefined>
  const said = parts.flatMap((part) => {
    const value = given[part]
    return value ? [[part, letters(value)]] : []
  })
  return { id, rawId: id, type, response: Object.fromEntries(said), clientExtensionResults: {} }
}
