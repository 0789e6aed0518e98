import { pushWords } from './push.words.ts'

/** What is pushed is a code and a language: the sentence stands here, so that no text ever comes from outside. */
interface Pushed {
  says: string
  lang: string
}

interface Pushing extends Event {
  readonly data: { json(): unknown } | null
  waitUntil(work: Promise<unknown>): void
}
interface Pressed extends Event {
  readonly notification: { close(): void }
  waitUntil(work: Promise<unknown>): void
}
interface Scope {
  readonly registration: {
    showNotification(title: string, options: object): Promise<void>
  }
  readonly clients: { openWindow(address: string): Promise<unknown> }
  addEventListener(name: 'push', listen: (event: Pushing) => void): void
  addEventListener(name: 'notificationclick', listen: (event: Pressed) => void): void
}

const NEWS = '/nyt'

/** In the service worker: says that there is something new, never what, and leads to the page where it stands. */
export function tellPushed(worker: unknown) {
  const scope = worker as Scope
  scope.addEventListener('push', (event) => {
    const { title, body, lang } = sentenceOf(read(event))
    // One at a time: ten on a lock screen tell more than one.
    event.waitUntil(scope.registration.showNotification(title, { body, lang, tag: 'news' }))
  })
  scope.addEventListener('notificationclick', (event) => {
    event.notification.close()
    event.waitUntil(scope.clients.openWindow(NEWS))
  })
}

function read(event: Pushing): Partial<Pushed> {
  try {
    return (event.data?.json() ?? {}) as Partial<Pushed>
  } catch {
    return {}
  }
}

/** The sentence of a code that is known, and the plainest one for every other. */
export function sentenceOf({ says, lang }: Partial<Pushed>) {
  const known = lang === 'en' ? 'en' : 'da'
  const w = pushWords[known]
  return { title: w.title, body: says === 'nudge' ? w.nudge : w.news, lang: known }
}
