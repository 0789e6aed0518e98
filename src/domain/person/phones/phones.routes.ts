import { h } from 'preact'
import type { Read } from '../../../platform/data/db.ts'
import { hashOf, newToken } from '../../../platform/identity/token.ts'
import { cookie } from '../../../platform/web/cookies.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { both, type Filled, form, nothingFilled, text } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { phoneCookie } from '../../../platform/web/visitor.ts'
import { personAt } from '../person.addresses.ts'
import { rolesToday } from '../sessions/sessions.queries.ts'
import { FRESH } from '../sessions/sessions.routes.ts'
import { AllPhonesPage } from './phones.desk.tsx'
import { PhonesPage } from './phones.own.tsx'
import {
  allPhones,
  endPhone,
  enrolPhone,
  leaseHours,
  ownPhones,
  phoneOf,
} from './phones.queries.ts'
import { phonesWords } from './phones.words.ts'

const DAY_S = 86_400
/** After so many days it is enrolled anew: a phone that nobody uses any more is forgotten. */
const ENROLLED_DAYS = 90

const own = { who: 'person', purpose: 'own_phones' } as const
const guard = { who: 'person', purpose: 'end_access' } as const
/** A phone carries other people's lives out of the house: who enrols it has just shown who they are. */
const enrolling = { ...own, level: 'substantial', fresh: FRESH } as const
const nothing = form({})
const nameForm = form({
  navn: text({ label: both(phonesWords, 'name'), max: 80, required: true }),
})

/** The phone that a visit is made with, when it is enrolled. */
export async function phoneHere(visit: Visit, read: Read) {
  const token = visit.cookies.get(phoneCookie(true)) ?? visit.cookies.get(phoneCookie(false))
  return token ? phoneOf(read, hashOf(token)) : null
}

export const phoneRoutes = ({ secure }: { secure: boolean }): Route[] => [
  page(personAt.phones, own, (visit, read) => shown(visit, read, nothingFilled)),
  action(
    personAt.phones,
    { ...enrolling, form: nameForm, again: shown },
    async (visit, write, input) => {
      const w = phonesWords[visit.lang]
      if (visit.shared) throw new Refused('navn', w.shared)
      if (!(await rolesToday(write)).includes('staff')) throw new Missing()
      const token = newToken()
      await enrolPhone(write, hashOf(token), { name: input.navn, device: visit.device })
      return {
        ...seeOther(personAt.offline(), w.enrolled),
        cookies: [cookie(phoneCookie(secure), token, { seconds: ENROLLED_DAYS * DAY_S, secure })],
      }
    },
  ),
  action(personAt.phoneEnded, { ...own, form: nothing }, async (visit, write) => {
    const id = visit.params.phone ?? ''
    if (!(await ownPhones(write)).some((one) => one.id === id)) throw new Missing()
    await endPhone(write, id)
    return seeOther(personAt.phones(), phonesWords[visit.lang].ended)
  }),
  page(personAt.allPhones, guard, async (visit, read) => {
    await onlyAdmin(read)
    return h(AllPhonesPage, { visit, phones: await allPhones(read) })
  }),
  action(
    personAt.anyPhoneEnded,
    { ...guard, fresh: FRESH, form: nothing },
    async (visit, write) => {
      await onlyAdmin(write)
      await endPhone(write, visit.params.phone ?? '')
      return seeOther(personAt.allPhones(), phonesWords[visit.lang].ended)
    },
  ),
]

async function onlyAdmin(read: Read) {
  if (!(await rolesToday(read)).includes('admin')) throw new Missing()
}

async function shown(visit: Visit, read: Read, filled: Filled) {
  const here = await phoneHere(visit, read)
  return h(PhonesPage, {
    visit,
    phones: await ownPhones(read),
    hours: await leaseHours(read),
    here: here?.runs === true && here.owner === visit.person?.id,
    filled,
  })
}
