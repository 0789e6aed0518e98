import { h } from 'preact'
import { actorId, type Read } from '../../../platform/data/db.ts'
import { moment } from '../../../platform/time/days.ts'
import {
  both,
  choices,
  day,
  type Filled,
  form,
  idOf,
  nothingFilled,
  text,
} from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { circleAt } from '../circle.addresses.ts'
import { peopleAround } from '../circle.queries.ts'
import { subjects } from '../circle.rules.ts'
import { ConsentPage, ConsentsPage } from './exchange.own.tsx'
import { consentTo, myConsents, withdrawConsent } from './exchange.queries.ts'
import { exchangeWords } from './exchange.words.ts'

const own = { who: 'person', purpose: 'own_circle' } as const
const YEAR_MS = 366 * 86_400_000
const DAY_MS = 86_400_000
const label = (key: 'receiver' | 'purpose' | 'person' | 'subjects' | 'until') =>
  both(exchangeWords, key)

const consentForm = form({
  receiver: text({ label: label('receiver'), max: 120, required: true }),
  subjects: choices({ label: label('subjects'), of: subjects }),
  purpose: text({ label: label('purpose'), max: 1000, required: true }),
  person: idOf({ label: label('person') }),
  until: day({ label: label('until'), required: true }),
})

const readersFor = async (read: Read) => [
  ...new Map((await peopleAround(read, actorId(read))).map((one) => [one.id, one])).values(),
]

const consentPage = async (visit: Visit, read: Read, filled: Filled) =>
  h(ConsentPage, { visit, readers: await readersFor(read), filled })

export const exchangeRoutes: Route[] = [
  page(circleAt.exchange, own, async (visit, read) =>
    h(ConsentsPage, { visit, consents: await myConsents(read) }),
  ),
  page(circleAt.exchangeNew, own, (visit, read) => consentPage(visit, read, nothingFilled)),
  action(
    circleAt.exchangeNew,
    { ...own, form: consentForm, again: consentPage },
    async (visit, write, input) => {
      const w = exchangeWords[visit.lang]
      if (input.subjects.length === 0) throw new Refused('subjects', w.subjectsNone)
      if (input.until < visit.today) throw new Refused('until', w.untilPast)
      // The last day itself is included.
      const until = new Date(moment(input.until, '00:00').getTime() + DAY_MS)
      if (until.getTime() > visit.now.getTime() + YEAR_MS) throw new Refused('until', w.untilFar)
      const reader = (await readersFor(write)).find((one) => one.id === input.person)
      if (input.person && !reader) throw new Refused('person', w.personUnknown)
      await consentTo(write, {
        receiver: input.receiver,
        purpose: input.purpose,
        subjects: input.subjects,
        until,
        person: reader?.id,
      })
      return seeOther(circleAt.exchange(), w.saved)
    },
  ),
  action(circleAt.exchangeEnded, { ...own, form: form({}) }, async (visit, write) => {
    await withdrawConsent(write, visit.params.consent ?? '')
    return seeOther(circleAt.exchange(), exchangeWords[visit.lang].withdrawn)
  }),
]
