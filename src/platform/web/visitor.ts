import { type Modes, plainModes, type Standing } from '../../ui/visit.ts'
import { newId } from '../data/id.ts'
import { hashOf } from '../identity/token.ts'
import type { Clock } from '../time/clock.ts'
import { clock, dayOf } from '../time/days.ts'
import type { Lang } from '../words/words.ts'
import { pageBefore } from './before.ts'
import { readCookies, sharedCookie, unpack } from './cookies.ts'
import { deviceOf } from './device.ts'
import type { Notice, SignedIn, Visit } from './visit.ts'

export interface Visitors {
  clock: Clock
  demo: boolean
  secure: boolean
  assets(name: string): string
  /** Whose session a token's hash is; on a browser that several people use, it rests for a short while only. */
  recognise(tokenHash: Uint8Array, shared: boolean): Promise<SignedIn | null>
  /** The session is in use. */
  seen(person: SignedIn): Promise<void>
  municipality(): Promise<{ name: string; phone: string }>
  menus(visit: Omit<Visit, 'nav' | 'menu'>): Pick<Visit, 'nav' | 'menu'>
  /** What is said on every page while it is so. */
  banners(person: SignedIn, lang: Lang): Promise<readonly Standing[]>
}

/** `__Host-`: this host alone, over TLS alone (ASVS 5.0, 3.3.1). A demo on plain http cannot have it. */
export const sessionCookie = (secure: boolean) => (secure ? '__Host-roret' : 'roret')
/** A phone that may carry cards without a network: it outlives the sign-out, and says nothing of who is signed in. */
export const phoneCookie = (secure: boolean) => (secure ? '__Host-telefon' : 'telefon')
export const modesCookie = 'visning'
export const langCookie = 'sprog'

/** Makes a visit of a request: who comes, in which language, and how they want pages to look. */
export async function visitOf(
  visitors: Visitors,
  request: Request,
  params: Record<string, string>,
): Promise<Visit> {
  const url = new URL(request.url)
  const cookies = readCookies(request.headers.get('cookie'))
  const token = cookies.get(sessionCookie(visitors.secure))
  const now = visitors.clock.now()
  const lang = langOf(cookies.get(langCookie))
  const shared = cookies.get(sharedCookie) === '1'
  const person = token ? await cameAs(visitors, token, shared, now) : null
  const bare = {
    lang,
    modes: modesOf(unpack(cookies.get(modesCookie))),
    person,
    address: addressOf(request, url),
    assets: visitors.assets,
    municipality: await visitors.municipality(),
    demo: visitors.demo,
    onceKey: () => newId(),
    params,
    query: url.searchParams,
    now,
    today: dayOf(now),
    time: (at: Date) => clock(at, lang),
    request: newId(),
    notice: noticeOf(unpack(cookies.get('notice'))),
    device: deviceOf(request.headers.get('user-agent')),
    shared,
    cookies,
    ...(cookies.has(phoneCookie(visitors.secure)) ? { phone: visitors.assets('phone.js') } : {}),
  }
  const banners = person ? await visitors.banners(person, bare.lang) : []
  return { ...bare, banners, ...visitors.menus(bare) }
}

/** A page that shows a form again still stands where the form stood: its links lead back there. */
const addressOf = (request: Request, { pathname, search }: URL) =>
  (request.method === 'POST' ? pageBefore(request) : undefined) ?? pathname + search

const SEEN_MS = 60_000

/** Who comes. That they came is written once a minute at most: a page that is shown changes nothing else. */
async function cameAs(visitors: Visitors, token: string, shared: boolean, now: Date) {
  const person = await visitors.recognise(hashOf(token), shared)
  if (!person) return null
  const { session } = person
  if (now.getTime() - session.seenAt.getTime() < SEEN_MS) return person
  await visitors.seen(person)
  const idleAt = new Date(now.getTime() + session.idleMinutes * 60_000)
  return { ...person, session: { ...session, now, seenAt: now, idleAt } }
}

/** The token's hash, of whatever session it is or was. */
export function tokenHashOf(request: Request, secure: boolean): Uint8Array | undefined {
  const token = readCookies(request.headers.get('cookie')).get(sessionCookie(secure))
  return token ? hashOf(token) : undefined
}

const langOf = (chosen: string | undefined): Lang => (chosen === 'en' ? 'en' : 'da')

function modesOf(value: unknown): Modes {
  if (typeof value !== 'object' || value === null) return plainModes
  const raw = value as Record<string, unknown>
  return {
    scheme: raw.scheme === 'light' || raw.scheme === 'dark' ? raw.scheme : 'auto',
    calm: raw.calm === true,
    text: raw.text === 'large' ? 'large' : 'normal',
    contrast: raw.contrast === 'more' ? 'more' : 'normal',
  }
}

function noticeOf(value: unknown): Notice | null {
  if (typeof value !== 'object' || value === null || !('text' in value)) return null
  return typeof value.text === 'string' ? (value as Notice) : null
}
