import { Forbidden } from '../../../platform/web/errors.ts'
import { action, page, type Route, seeOther } from '../../../platform/web/routes.ts'
import { contactAt } from '../contact.addresses.ts'
import { codeShown } from '../contact.proof.ts'
import { openContacts } from '../contact.queries.ts'
import { offeredToMe } from '../handover/handover.queries.ts'
import { recordForm } from './desk.forms.ts'
import { counted, firstWords, waiting } from './desk.queries.ts'
import { contactDeskWords } from './desk.words.ts'
import { atDoor, worksAtDoor } from './hand.queries.ts'
import { InboxPage } from './inbox.desk.tsx'
import { RecordPage } from './record.desk.tsx'
import { myUnit, recordContact } from './record.writes.ts'
import { CountsPage, WaitingPage } from './waiting.desk.tsx'

const staff = { who: 'person', purpose: 'door' } as const

const lists: Route[] = [
  page(contactAt.inbox, staff, async (visit, read) => {
    const offered = await offeredToMe(read)
    const contacts = await openContacts(read)
    const door = await worksAtDoor(read)
    if (!door && !visit.person?.kinds.includes('staff')) throw new Forbidden()
    const words = await firstWords(
      read,
      contacts.map(({ id }) => id),
    )
    return InboxPage({ visit, contacts, words, offered, atDoor: door })
  }),
  page(contactAt.waiting, staff, async (visit, read) => {
    const leads = visit.person?.kinds.includes('leader') ?? false
    if (!leads) await atDoor(read)
    return WaitingPage({ visit, all: await waiting(read) })
  }),
  page(contactAt.counts, staff, async (visit, read) => {
    const leads = visit.person?.kinds.includes('leader') ?? false
    if (!leads) await atDoor(read)
    return CountsPage({ visit, all: await counted(read) })
  }),
]

const recording = (secure: boolean): Route[] => [
  page(contactAt.record, staff, async (visit, read) => {
    await atDoor(read)
    return RecordPage({ visit })
  }),
  action(
    contactAt.record,
    { ...staff, form: recordForm, again: (visit, _, filled) => RecordPage({ visit, filled }) },
    async (visit, write, input) => {
      const { id, code } = await recordContact(write, {
        ...input,
        unit: await myUnit(write),
        young: input.young === 'on',
      })
      const cookies = [codeShown(write.box, { contact: id, code }, secure)]
      return {
        ...seeOther(contactAt.one({ contact: id }), contactDeskWords[visit.lang].recorded),
        cookies,
      }
    },
  ),
]

/** The inbox, what waits, how many came, and writing down a talk. */
export const inboxRoutes = (secure: boolean): Route[] => [...lists, ...recording(secure)]
