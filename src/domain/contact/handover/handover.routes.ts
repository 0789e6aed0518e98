import type { Read } from '../../../platform/data/db.ts'
import type { Filled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { contactAt } from '../contact.addresses.ts'
import { codeHash, readCode } from '../contact.code.ts'
import type { DoorLimits } from '../contact.limits.ts'
import { codeShown, shownCode, withProof } from '../contact.proof.ts'
import { myOwn } from '../desk/hand.queries.ts'
import { pressForm } from '../talk/talk.forms.ts'
import { talkWords } from '../talk/talk.words.ts'
import { accept, acceptByLink, decline } from './answer.writes.ts'
import { HandOverPage } from './handover.desk.tsx'
import { offerForm, outForm } from './handover.forms.ts'
import {
  colleagues,
  handoversOf,
  linkedOffer,
  offeredOne,
  receivingUnits,
} from './handover.queries.ts'
import { handoverDeskWords } from './handover.words.ts'
import { offer, type Receiver, takeBack } from './handover.writes.ts'
import { OfferedPage } from './offered.desk.tsx'
import { OutDonePage, OutPage } from './out.public.tsx'

const staff = { who: 'person', purpose: 'door' } as const
const open = { who: 'anyone', purpose: 'door' } as const
const w = (visit: Visit) => handoverDeskWords[visit.lang]
const contactIn = (visit: Visit) => visit.params.contact ?? ''
const handoverIn = (visit: Visit) => visit.params.handover ?? ''

const showHandOver = (secure: boolean) => async (visit: Visit, read: Read, filled?: Filled) => {
  const contact = await myOwn(read, contactIn(visit))
  const code = shownCode(read.box, visit, contact, secure)
  return HandOverPage({
    visit,
    contact,
    people: await colleagues(read),
    units: await receivingUnits(read),
    asked: await handoversOf(read, contact),
    link: visit.query.has('link') && code ? contactAt.takeOver({}, { kode: code }) : undefined,
    ...(filled ? { filled } : {}),
  })
}

interface Sent {
  way: 'account' | 'unit' | 'link' | 'phone'
  person: string
  unit: string
  name: string
}

/** To whom, by the way that was chosen. @throws Refused when that way names nobody */
function receiverOf(visit: Visit, { way, person, unit, name }: Sent): Receiver {
  if (way === 'account') {
    if (person === '') throw new Refused('person', w(visit).choosePerson)
    return { way, person }
  }
  if (way === 'unit') {
    if (unit === '') throw new Refused('unit', w(visit).chooseUnit)
    return { way, unit }
  }
  if (name === '') throw new Refused('name', w(visit).writeName)
  return { way, name }
}

/** A code from a form or an address that may be a link's: what it opens, for this transaction only. */
async function offerOf(read: Read, raw: string) {
  const code = readCode(raw)
  if (!code) return undefined
  await withProof(read, codeHash(code))
  return linkedOffer(read)
}

const asking = (secure: boolean): Route[] => {
  const again = showHandOver(secure)
  return [
    page(contactAt.handOver, staff, (visit, read) => again(visit, read)),
    action(
      contactAt.handOver,
      { ...staff, form: offerForm, again },
      async (visit, write, input) => {
        const to = receiverOf(visit, input)
        const contact = await myOwn(write, contactIn(visit))
        await known(visit, write, input)
        const code = await offer(write, contact, to, input.words)
        if (to.way === 'phone') return seeOther(contactAt.inbox(), w(visit).handed)
        const cookies = code ? [codeShown(write.box, { contact, code }, secure)] : []
        const query = code ? { link: 'ny' } : {}
        return { ...seeOther(contactAt.handOver({ contact }, query), w(visit).asked), cookies }
      },
    ),
    action(contactAt.takeBack, { ...staff, form: pressForm }, async (visit, write) => {
      const contact = await myOwn(write, contactIn(visit))
      await takeBack(write, contact)
      return seeOther(contactAt.one({ contact }), w(visit).takenBack)
    }),
  ]
}

/** Only those who work here now, and only units where somebody does. */
async function known(visit: Visit, read: Read, { person, unit }: Sent) {
  if (person !== '' && !(await colleagues(read)).some(({ id }) => id === person))
    throw new Refused('person', w(visit).choosePerson)
  if (unit !== '' && !(await receivingUnits(read)).some(({ id }) => id === unit))
    throw new Refused('unit', w(visit).chooseUnit)
}

const answering: Route[] = [
  page(contactAt.offered, staff, async (visit, read) =>
    OfferedPage({ visit, one: await offeredOne(read, handoverIn(visit)) }),
  ),
  action(contactAt.accept, { ...staff, form: pressForm }, async (visit, write) => {
    const contact = await accept(write, handoverIn(visit))
    return seeOther(contactAt.one({ contact }), w(visit).accepted)
  }),
  action(contactAt.decline, { ...staff, form: pressForm }, async (visit, write) => {
    await decline(write, handoverIn(visit))
    return seeOther(contactAt.inbox(), w(visit).declined)
  }),
]

/** Handing over, being asked, and saying yes from outside by a link that works once. */
export const handoverRoutes = (secure: boolean, limits: DoorLimits): Route[] => [
  ...asking(secure),
  ...answering,
  page(contactAt.takeOver, open, async (visit, read) => {
    if (visit.query.get('tak') === 'ja') return OutDonePage({ visit })
    const code = (visit.query.get('kode') ?? '').slice(0, 60)
    return OutPage({ visit, code, offer: await offerOf(read, code) })
  }),
  action(
    contactAt.takeOver,
    {
      ...open,
      form: outForm,
      again: (visit, _, filled) => OutPage({ visit, code: '', offer: undefined, filled }),
    },
    async (visit, write, input) => {
      const code = readCode(input.code)
      if (!code) throw new Refused('code', talkWords[visit.lang].codeShort)
      if (!limits.code.take(visit.now)) throw new Refused('code', w(visit).outGone)
      if (input.yes !== 'yes') return seeOther(contactAt.takeOver({}, { kode: code }))
      if (!(await acceptByLink(write, code))) throw new Refused('code', w(visit).outGone)
      return seeOther(contactAt.takeOver({}, { tak: 'ja' }))
    },
  ),
]
