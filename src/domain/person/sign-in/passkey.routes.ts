import { h } from 'preact'
import type { Read } from '../../../platform/data/db.ts'
import {
  askForNew,
  openChallenge,
  readAnswer,
  readNew,
} from '../../../platform/identity/passkeys.ts'
import { both, type Filled, form, nothingFilled, text } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { addPasskey, endPasskey, ownPasskeys } from './passkey.queries.ts'
import { PasskeysPage } from './passkeys.tsx'
import { passkeysWords } from './passkeys.words.ts'
import { signInAt } from './sign-in.addresses.ts'
import { spend } from './ways.queries.ts'

/** Who came by an invitation makes a key of their own here, and is no surer by it. */
const own = { who: 'person', purpose: 'own_page', level: 'low' } as const

const label = both(passkeysWords, 'make')
const newForm = form({
  name: text({ label: both(passkeysWords, 'name'), max: 60, required: true }),
  opgave: text({ label, max: 2000 }),
  svar: text({ label, max: 20_000 }),
})

/** One's own keys: made after another way in has shown who one is, and never surer than that. */
export function passkeyRoutes({ origin }: { origin: string }): Route[] {
  const show = async (visit: Visit, read: Read, filled: Filled) => {
    const keys = await ownPasskeys(read)
    const known = keys.map(({ credential }) => credential)
    const person = { id: visit.person?.id ?? '', name: visit.person?.name ?? '', known }
    const place = { origin, name: visit.municipality.name, now: visit.now }
    const asked = await askForNew(read.box, person, place)
    return h(PasskeysPage, { visit, keys, asked, filled })
  }
  return [
    page(signInAt.passkeys, own, (visit, read) => show(visit, read, nothingFilled)),
    action(
      signInAt.passkeys,
      { ...own, form: newForm, again: show },
      async (visit, write, input) => {
        const w = passkeysWords[visit.lang]
        const notMade = new Refused('name', w.notMade)
        const answer = readAnswer(input.svar)
        const opened = openChallenge(write.box, visit.person?.id ?? '', input.opgave, visit.now)
        const key = answer && opened && (await readNew(answer, opened.challenge, origin))
        if (!key || !opened || !visit.person) throw notMade
        await spend(write, opened.mark)
        await addPasskey(write, {
          credential: key.id,
          publicKey: key.publicKey,
          counter: key.counter,
          transports: key.transports ?? [],
          name: input.name,
          level: visit.person.session.level,
        })
        return seeOther(signInAt.passkeys(), w.made)
      },
    ),
    action(signInAt.passkeyEnded, { ...own, form: form({}) }, async (visit, write) => {
      await endPasskey(write, visit.params.passkey ?? '')
      return seeOther(signInAt.passkeys(), passkeysWords[visit.lang].removed)
    }),
  ]
}
