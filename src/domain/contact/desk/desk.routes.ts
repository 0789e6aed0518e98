import { actorId, type Read } from '../../../platform/data/db.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { contactAt } from '../contact.addresses.ts'
import { codeShown, shownCode } from '../contact.proof.ts'
import { contactOf, leaveLook, linesOf, readingsOf } from '../contact.queries.ts'
import { pressForm } from '../talk/talk.forms.ts'
import { answerForm, checkForm, dangerForm, endForm, noteForm } from './desk.forms.ts'
import { checksOf, dangerPath, dangerStepsOf, linkedName, notesOf } from './desk.queries.ts'
import { contactDeskWords } from './desk.words.ts'
import { addNote, answer, check, dangerStep, endByTalk, takeContact } from './desk.writes.ts'
import { inHand, myOwn } from './hand.queries.ts'
import { inboxRoutes } from './inbox.routes.ts'
import { OnePage } from './one.desk.tsx'
import { newCode } from './record.writes.ts'

const staff = { who: 'person', purpose: 'door' } as const
const idIn = (visit: Visit) => visit.params.contact ?? ''
const w = (visit: Visit) => contactDeskWords[visit.lang]

const showOne =
  (secure: boolean) =>
  async (visit: Visit, read: Read, filled: Filled = nothingFilled) => {
    const contact = await contactOf(read, idIn(visit))
    await leaveLook(read, contact.id, actorId(read), visit.request)
    return OnePage({
      visit,
      contact,
      filled,
      lines: await linesOf(read, contact.id),
      notes: await notesOf(read, contact.id),
      checks: await checksOf(read, contact.id, visit.lang),
      steps: await dangerStepsOf(read, contact.id, visit.lang),
      path: await dangerPath(read, visit.lang),
      readings: await readingsOf(read, contact.id),
      linked: await linkedName(read, contact.id),
      code: shownCode(read.box, visit, contact.id, secure),
    })
  }

/** Everything that is done in one contact: the look is kept, and so is who did it. */
export const contactDeskRoutes = (secure: boolean): Route[] => {
  const again = showOne(secure)
  const here = (visit: Visit, told: string) =>
    seeOther(contactAt.one({ contact: idIn(visit) }), told)
  return [
    ...inboxRoutes(secure),
    page(contactAt.one, staff, (visit, read) => again(visit, read)),
    action(contactAt.take, { ...staff, form: pressForm }, async (visit, write) => {
      const mine = await takeContact(write, await inHand(write, idIn(visit)))
      return here(visit, mine ? w(visit).taken : w(visit).takenByOther)
    }),
    action(contactAt.answer, { ...staff, form: answerForm, again }, async (visit, write, input) => {
      await answer(write, await inHand(write, idIn(visit)), input.words)
      return here(visit, w(visit).sent)
    }),
    action(contactAt.note, { ...staff, form: noteForm, again }, async (visit, write, input) => {
      await addNote(write, await inHand(write, idIn(visit)), input.note)
      return here(visit, w(visit).noteSaved)
    }),
    action(contactAt.check, { ...staff, form: checkForm, again }, async (visit, write, input) => {
      const known = await checksOf(write, await myOwn(write, idIn(visit)), visit.lang)
      if (!known.some((one) => one.item === input.item)) throw new Missing()
      await check(write, idIn(visit), input.item, input.done === 'yes')
      return seeOther(contactAt.one({ contact: idIn(visit) }))
    }),
    action(contactAt.danger, { ...staff, form: dangerForm, again }, async (visit, write, input) => {
      const { ways } = await dangerPath(write, visit.lang)
      if (!ways.some(({ value }) => value === input.way))
        throw new Refused('way', w(visit).dangerChoose)
      await dangerStep(write, await inHand(write, idIn(visit)), input.way, input.did)
      return here(visit, w(visit).dangerSaved)
    }),
    action(contactAt.ending, { ...staff, form: endForm, again }, async (visit, write, input) => {
      await endByTalk(write, await myOwn(write, idIn(visit)), input.ending)
      return seeOther(contactAt.inbox(), w(visit).ended)
    }),
    action(contactAt.newCode, { ...staff, form: pressForm }, async (visit, write) => {
      const contact = await myOwn(write, idIn(visit))
      const code = await newCode(write, contact)
      const cookies = [codeShown(write.box, { contact, code }, secure)]
      return { ...here(visit, w(visit).newCodeDone), cookies }
    }),
  ]
}
