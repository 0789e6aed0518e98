import { h } from 'preact'
import type { Read } from '../../platform/data/db.ts'
import { clearAll, cookie } from '../../platform/web/cookies.ts'
import { draftOf } from '../../platform/web/drafts.ts'
import { both, choice, type Filled, form, text } from '../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { sessionCookie } from '../../platform/web/visitor.ts'
import { uiAt } from '../../ui/ui.addresses.ts'
import { addChannel, endChannel, ownChannels, preferChannel } from './channels.queries.ts'
import { personAt } from './person.addresses.ts'
import { channelDraft, MePage } from './person.own.tsx'
import { ownAddress, ownCode } from './person.queries.ts'
import { readChannel } from './person.rules.ts'
import { personWords } from './person.words.ts'
import { phoneRoutes } from './phones/phones.routes.ts'
import { mayHavePortrait, portraitRoutes } from './portrait/portrait.routes.ts'
import { accessRoutes } from './sessions/access.routes.ts'
import { toldOf } from './sessions/notices.ts'
import { endSessions } from './sessions/sessions.queries.ts'
import { FRESH, sessionRoutes } from './sessions/sessions.routes.ts'
import { signInAt } from './sign-in/sign-in.addresses.ts'
import { type SignInSettings, signInRoutes } from './sign-in/sign-in.routes.ts'
import { issuerToLeave } from './sign-in/ways.queries.ts'

const nothing = form({})
const own = { who: 'person', purpose: 'own_page' } as const
/** Whoever can change how a person is reached can let themselves in afterwards (ASVS 5.0, 7.5.3). */
const change = { ...own, fresh: FRESH } as const

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
    ...signInRoutes(settings),
    action(
      uiAt.signOut,
      { who: 'person', purpose: 'sign_out', form: nothing },
      async (visit, write) => {
        const there = await issuerToLeave(write)
        await endSessions(write)
        const to = there ? signInAt.signedOut({}, { hos: there }) : uiAt.front()
        return {
          ...seeOther(to, personWords[visit.lang].signedOut),
          cookies: [
            cookie(sessionCookie(settings.secure), '', { seconds: 0, secure: settings.secure }),
          ],
          headers: clearAll(visit.cookies),
        }
      },
    ),
    ...sessionRoutes(settings),
    ...accessRoutes,
    ...phoneRoutes(settings),
    ...portraitRoutes,
    page(personAt.me, own, async (visit, read) =>
      me(visit, read, await draftOf(read, channelDraft)),
    ),
    action(
      personAt.channels,
      { ...change, form: channelForm, again: me },
      async (visit, write, input) => {
        const w = personWords[visit.lang]
        const value = readChannel(input.kind, input.value)
        if (!value)
          throw new Refused('value', input.kind === 'email' ? w.emailProblem : w.phoneProblem)
        await addChannel(write, input.kind, value)
        return seeOther(personAt.me(), w.added)
      },
    ),
    action(personAt.channelPreferred, { ...change, form: nothing }, async (visit, write) => {
      await preferChannel(write, visit.params.channel ?? '')
      return seeOther(personAt.me(), personWords[visit.lang].preferred)
    }),
    action(personAt.channelEnded, { ...change, form: nothing }, async (visit, write) => {
      await endChannel(write, visit.params.channel ?? '')
      return seeOther(personAt.me(), personWords[visit.lang].removed)
    }),
  ]
}

async function me(visit: Visit, read: Read, filled: Filled) {
  const me = {
    code: await ownCode(read),
    channels: await ownChannels(read),
    address: await ownAddress(read),
    told: await toldOf(read),
    mayHavePortrait: mayHavePortrait(visit),
  }
  return h(MePage, { visit, me, filled })
}
