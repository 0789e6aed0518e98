import { h } from 'preact'
import type { Read } from '../../platform/data/db.ts'
import { hashOf, newToken } from '../../platform/identity/token.ts'
import { ownPlace } from '../../platform/web/addresses.ts'
import { cookie } from '../../platform/web/cookies.ts'
import { Missing } from '../../platform/web/errors.ts'
import { both, choice, type Filled, form, nothingFilled, text } from '../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { sessionCookie } from '../../platform/web/visitor.ts'
import { uiAt } from '../../ui/ui.addresses.ts'
import { addChannel, endChannel, ownChannels, preferChannel } from './channels.queries.ts'
import { personAt } from './person.addresses.ts'
import { MePage } from './person.own.tsx'
import { sure } from './person.proof.ts'
import { demoPeople, ownAddress, ownCode } from './person.queries.ts'
import { readChannel } from './person.rules.ts'
import { personWords } from './person.words.ts'
import { accessRoutes } from './sessions/access.routes.ts'
import { beginSession, endSessions } from './sessions/sessions.queries.ts'
import { sessionRoutes } from './sessions/sessions.routes.ts'
import { DemoPage, SignInPage } from './sign-in.tsx'

export interface SignInSettings {
  demo: boolean
  secure: boolean
  /** Where a person begins after signing in. */
  home: (kinds: readonly string[]) => string
}

const nothing = form({})
const own = { who: 'person', purpose: 'own_page' } as const
const anyone = { who: 'anyone', purpose: 'sign_in' } as const

const demoForm = form({ videre: text({ label: both(personWords, 'signIn'), max: 400 }) })

/** The page that somebody was on their way to when they were asked to sign in. */
const onwardOf = (visit: Visit) => ownPlace(visit.query.get('videre') ?? '')

const channelForm = form({
  kind: choice({
    label: both(personWords, 'kind'),
    of: ['phone', 'sms', 'email', 'post'],
    required: true,
  }),
  value: text({ label: both(personWords, 'value'), max: 200, required: true }),
})

export function personRoutes(settings: SignInSettings): Route[] {
  return [
    page(uiAt.signIn, anyone, (visit) => h(SignInPage, { visit, on: onwardOf(visit) })),
    action(
      uiAt.signOut,
      { who: 'person', purpose: 'sign_out', form: nothing },
      async (visit, write) => {
        await endSessions(write)
        return {
          ...seeOther(uiAt.front(), personWords[visit.lang].signedOut),
          cookies: [
            cookie(sessionCookie(settings.secure), '', { seconds: 0, secure: settings.secure }),
          ],
          headers: { 'clear-site-data': '"cache", "storage"' },
        }
      },
    ),
    ...sessionRoutes(settings),
    ...accessRoutes,
    page(personAt.me, own, (visit, read) => me(visit, read, nothingFilled)),
    action(
      personAt.channels,
      { ...own, form: channelForm, again: me },
      async (visit, write, input) => {
        const w = personWords[visit.lang]
        const value = readChannel(input.kind, input.value)
        if (!value)
          throw new Refused('value', input.kind === 'email' ? w.emailProblem : w.phoneProblem)
        await addChannel(write, input.kind, value)
        return seeOther(personAt.me(), w.added)
      },
    ),
    action(personAt.channelPreferred, { ...own, form: nothing }, async (visit, write) => {
      await preferChannel(write, visit.params.channel ?? '')
      return seeOther(personAt.me(), personWords[visit.lang].preferred)
    }),
    action(personAt.channelEnded, { ...own, form: nothing }, async (visit, write) => {
      await endChannel(write, visit.params.channel ?? '')
      return seeOther(personAt.me(), personWords[visit.lang].removed)
    }),
    ...(settings.demo ? [demoPage, demoSignIn(settings)] : []),
  ]
}

async function me(visit: Visit, read: Read, filled: Filled) {
  const me = {
    code: await ownCode(read),
    channels: await ownChannels(read),
    address: await ownAddress(read),
  }
  return h(MePage, { visit, me, filled })
}

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
