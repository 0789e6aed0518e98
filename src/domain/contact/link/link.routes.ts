import type { Read } from '../../../platform/data/db.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { contactAt } from '../contact.addresses.ts'
import { theDoor } from '../contact.door.ts'
import type { DoorLimits } from '../contact.limits.ts'
import { leadTo, proofOf, withProof } from '../contact.proof.ts'
import { linesOf, ownContacts, provedContact, readingsOf } from '../contact.queries.ts'
import { codeForm, lineForm, pressForm } from '../talk/talk.forms.ts'
import { myTalk, openWithCode } from '../talk/talk.routes.ts'
import { talkWords } from '../talk/talk.words.ts'
import { writeOn } from '../talk/talk.writes.ts'
import { ItWasMePage, MinePage, SayYesPage } from './link.own.tsx'
import { linkWords } from './link.words.ts'
import { letKnow, linkMe, ownerKnows, unlinkMe } from './link.writes.ts'
import { MineOnePage } from './mine-one.own.tsx'

const own = { who: 'person', purpose: 'own_plan' } as const
const w = (visit: Visit) => linkWords[visit.lang]

/** One of my own conversations. @throws Missing when it is not mine by name */
async function mine(read: Read, visit: Visit) {
  const all = await ownContacts(read)
  const one = all.find(({ id }) => id === visit.params.contact)
  if (!one) throw new Missing()
  return one
}

async function showMine(visit: Visit, read: Read, filled: Filled = nothingFilled) {
  const contact = await mine(read, visit)
  return MineOnePage({
    visit,
    contact,
    filled,
    lines: await linesOf(read, contact.id),
    readings: await readingsOf(read, contact.id),
    known: await ownerKnows(read, contact),
    door: await theDoor(read, visit.today),
  })
}

const sayingSo = (secure: boolean, limits: DoorLimits): Route[] => [
  page(contactAt.itWasMe, own, (visit) => ItWasMePage({ visit })),
  action(
    contactAt.itWasMe,
    { ...own, form: codeForm, again: (visit, _, filled) => ItWasMePage({ visit, filled }) },
    async (visit, write, { code }) => {
      const cookies = [await openWithCode(visit, write, code, { secure, limits })]
      return { ...seeOther(contactAt.itWasMeYes()), cookies }
    },
  ),
  page(contactAt.itWasMeYes, own, async (visit, read) => {
    await withProof(read, proofOf(visit, secure))
    const contact = await provedContact(read)
    return contact ? SayYesPage({ visit, contact }) : leadTo(contactAt.itWasMe())
  }),
  action(contactAt.itWasMeYes, { ...own, form: pressForm }, async (visit, write) => {
    const contact = await myTalk(visit, write, secure)
    const before = await ownContacts(write)
    const to = contactAt.mineOne({ contact: contact.id })
    if (before.some(({ id }) => id === contact.id)) return seeOther(to, w(visit).already)
    await linkMe(write, contact)
    return seeOther(to, w(visit).done)
  }),
]

/** Tying a conversation to a name by the person’s own yes, and to nobody’s otherwise. */
export const linkRoutes = (secure: boolean, limits: DoorLimits): Route[] => [
  ...sayingSo(secure, limits),
  page(contactAt.mine, own, async (visit, read) =>
    MinePage({ visit, all: await ownContacts(read) }),
  ),
  page(contactAt.mineOne, own, (visit, read) => showMine(visit, read)),
  action(
    contactAt.mineOne,
    { ...own, form: lineForm, again: showMine },
    async (visit, write, input) => {
      const contact = await mine(write, visit)
      if (contact.endedAt) throw new Missing()
      if (!(await writeOn(write, contact, input.words)))
        throw new Refused('words', talkWords[visit.lang].tooMany)
      return seeOther(contactAt.mineOne({ contact: contact.id }), w(visit).sent)
    },
  ),
  action(contactAt.letKnow, { ...own, form: pressForm }, async (visit, write) => {
    const contact = await mine(write, visit)
    await letKnow(write, contact)
    return seeOther(contactAt.mineOne({ contact: contact.id }), w(visit).letKnown)
  }),
  action(contactAt.unlink, { ...own, form: pressForm }, async (visit, write) => {
    await unlinkMe(write, (await mine(write, visit)).id)
    return seeOther(contactAt.mine(), w(visit).undone)
  }),
]
