import { h } from 'preact'
import type { Read } from '../../../platform/data/db.ts'
import { askForKnown } from '../../../platform/identity/passkeys.ts'
import { hashOf, newToken } from '../../../platform/identity/token.ts'
import { ownPlace } from '../../../platform/web/addresses.ts'
import { cookie } from '../../../platform/web/cookies.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { both, type Filled, form, nothingFilled, text } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { sessionCookie } from '../../../platform/web/visitor.ts'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { personAt } from '../person.addresses.ts'
import { sure } from '../person.proof.ts'
import { demoPeople } from '../person.queries.ts'
import { readChannel } from '../person.rules.ts'
import { personWords } from '../person.words.ts'
import { beginSession } from '../sessions/sessions.queries.ts'
import { askedCookie } from './asked.ts'
import { DemoPage } from './demo.tsx'
import { askForLink } from './link.queries.ts'
import { AskPage, FollowPage, SignedOutPage, ToldPage, TypePage } from './link.tsx'
import { passkeyRoutes } from './passkey.routes.ts'
import { signInAt } from './sign-in.addresses.ts'
import { SignInPage, type Ways } from './sign-in.tsx'
import { signInWords } from './sign-in.words.ts'

export interface SignInSettings {
  demo: boolean
  secure: boolean
  /** Our own address, to which passkeys are bound. */
  origin: string
  ways: Ways
  /** Where a person begins after signing in. */
  home: (kinds: readonly string[]) => string
}

const anyone = { who: 'anyone', purpose: 'sign_in' } as const

/** The page that somebody was on their way to when they were asked to sign in. */
const onwardOf = (visit: Visit) => ownPlace(visit.query.get('videre') ?? '')

const demoForm = form({ videre: text({ label: both(personWords, 'signIn'), max: 400 }) })
const askForm = form({
  email: text({ label: both(signInWords, 'email'), max: 200, required: true }),
})

const ask =
  ({ text: byText = false }: Ways) =>
  (visit: Visit, _: Read, filled: Filled) =>
    h(AskPage, { visit, filled, byText })

/** An e-mail address, or a number where text messages can be sent. */
function readTarget(raw: string, { text: byText }: Ways) {
  const email = readChannel('email', raw)
  if (email) return { kind: 'email' as const, value: email }
  const number = byText ? readChannel('sms', raw) : undefined
  return number ? { kind: 'sms' as const, value: number } : undefined
}

export const signInRoutes = (settings: SignInSettings): Route[] => [
  page(uiAt.signIn, anyone, async (visit, read) => {
    const passkey = await askForKnown(read.box, { origin: settings.origin, now: visit.now })
    return h(SignInPage, { visit, ways: settings.ways, on: onwardOf(visit), passkey })
  }),
  page(signInAt.link, anyone, (visit, read) => ask(settings.ways)(visit, read, nothingFilled)),
  action(
    signInAt.link,
    { ...anyone, form: askForm, again: ask(settings.ways) },
    async (visit, write, input) => {
      const w = signInWords[visit.lang]
      const to = readTarget(input.email, settings.ways)
      if (!to)
        throw new Refused('email', settings.ways.text ? w.emailOrNumberProblem : w.emailProblem)
      const asked = await askForLink(write, to, visit.lang)
      return {
        ...seeOther(signInAt.typing(), w.asked),
        cookies: [askedCookie(write.box, asked, settings.secure)],
      }
    },
  ),
  page(signInAt.typing, anyone, (visit) =>
    h(TypePage, { visit, outbox: visit.demo && settings.ways.link ? OUTBOX : undefined }),
  ),
  page(signInAt.follow, anyone, (visit) => h(FollowPage, { visit })),
  page(signInAt.told, anyone, (visit) => h(ToldPage, { visit })),
  page(signInAt.signedOut, anyone, (visit) => h(SignedOutPage, { visit })),
  ...passkeyRoutes(settings),
  ...(settings.demo ? [demoPage, demoSignIn(settings)] : []),
]

/** Served beside the pretend issuers, in a demo only. */
const OUTBOX = '/pretend/indbakke'

const demoPage = page(personAt.demo, anyone, async (visit, read) =>
  h(DemoPage, { visit, people: await demoPeople(read), on: onwardOf(visit) }),
)

/** One click, in a demo only: the route does not exist elsewhere (ASVS 5.0, 6.3.4). */
const demoSignIn = (settings: SignInSettings) =>
  action(
    personAt.demoSignIn,
    { who: 'anyone', purpose: 'sign_in', form: demoForm, as: (visit) => visit.params.person },
    async (visit, write, input) => {
      const chosen = (await demoPeople(write)).find((one) => one.id === visit.params.person)
      if (!chosen) throw new Missing()
      const token = newToken()
      await beginSession(write, hashOf(token), {
        ...sure('demo'),
        device: visit.device,
        shared: visit.shared,
      })
      return {
        to: ownPlace(input.videre) ?? settings.home(chosen.kinds),
        cookies: [cookie(sessionCookie(settings.secure), token, { secure: settings.secure })],
      }
    },
  )
