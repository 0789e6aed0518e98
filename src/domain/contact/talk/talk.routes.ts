import type { Read, Write } from '../../../platform/data/db.ts'
import { newId } from '../../../platform/data/id.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { contactAt } from '../contact.addresses.ts'
import { readCode } from '../contact.code.ts'
import { theDoor } from '../contact.door.ts'
import type { DoorLimits } from '../contact.limits.ts'
import { leadTo, proofOf, talkBegins, talkEnds, withProof } from '../contact.proof.ts'
import { linesOf, provedContact, readingsOf } from '../contact.queries.ts'
import type { Contact } from '../contact.types.ts'
import { bookingsOf } from '../time/time.writes.ts'
import { ComeBackPage } from './come-back.public.tsx'
import { codeForm, lineForm, pressForm } from './talk.forms.ts'
import { TalkPage } from './talk.own.tsx'
import { talkWords } from './talk.words.ts'
import { comeBack, endByPerson, endVisits, removeWords, writeOn } from './talk.writes.ts'

const open = { who: 'anyone', purpose: 'door' } as const

/** The contact this browser came back to, by its short visit. @throws Missing when that is over */
export async function myTalk(visit: Visit, write: Read, secure: boolean): Promise<Contact> {
  await withProof(write, proofOf(visit, secure))
  const contact = await provedContact(write)
  if (!contact) throw new Missing()
  return contact
}

const showTalk =
  (secure: boolean) =>
  async (visit: Visit, read: Read, filled: Filled = nothingFilled) => {
    await withProof(read, proofOf(visit, secure))
    const contact = await provedContact(read)
    if (!contact) return leadTo(contactAt.comeBack())
    return TalkPage({
      visit,
      contact,
      filled,
      lines: await linesOf(read, contact.id),
      readings: await readingsOf(read, contact.id),
      bookings: await bookingsOf(read, contact.id),
      door: await theDoor(read, visit.today),
    })
  }

/** Opens a conversation with a code, wherever it was typed. @returns the cookie of a short visit */
export async function openWithCode(
  visit: Visit,
  write: Write,
  raw: string,
  { secure, limits }: { secure: boolean; limits: DoorLimits },
): Promise<string> {
  const w = talkWords[visit.lang]
  const code = readCode(raw)
  if (!code) throw new Refused('code', w.codeShort)
  if (!limits.code.take(visit.now)) throw new Refused('code', w.codeWait(visit.municipality.phone))
  const token = await comeBack(write, code)
  if (!token) throw new Refused('code', w.codeUnknown)
  return talkBegins(token, secure)
}

export const talkRoutes = (secure: boolean, limits: DoorLimits): Route[] => {
  const press = { ...open, form: pressForm }
  const show = showTalk(secure)
  const again = async (visit: Visit, read: Read, filled: Filled) => {
    const shown = await show(visit, read, filled)
    return 'reply' in shown ? ComeBackPage({ visit }) : shown
  }
  const w = (visit: Visit) => talkWords[visit.lang]
  return [
    page(contactAt.comeBack, open, (visit) => ComeBackPage({ visit })),
    action(
      contactAt.comeBack,
      { ...open, form: codeForm, again: (visit, _, filled) => ComeBackPage({ visit, filled }) },
      async (visit, write, { code }) => {
        const visitCookie = await openWithCode(visit, write, code, { secure, limits })
        return { ...seeOther(contactAt.talk()), cookies: [visitCookie] }
      },
    ),
    page(contactAt.talk, open, (visit, read) => show(visit, read)),
    action(contactAt.talk, { ...open, form: lineForm, again }, async (visit, write, input) => {
      const contact = await myTalk(visit, write, secure)
      if (contact.endedAt) throw new Missing()
      if (!(await writeOn(write, contact, input.words, input.once || newId())))
        throw new Refused('words', w(visit).tooMany)
      return seeOther(contactAt.talk(), w(visit).sent)
    }),
    action(contactAt.leave, press, async (visit, write) => {
      await endVisits(write, (await myTalk(visit, write, secure)).id)
      return { ...seeOther(uiAt.door(), w(visit).left), cookies: talkEnds(secure) }
    }),
    action(contactAt.end, press, async (visit, write) => {
      const contact = await myTalk(visit, write, secure)
      if (!contact.endedAt) await endByPerson(write, contact.id)
      return seeOther(contactAt.talk(), w(visit).endDone)
    }),
    action(contactAt.removeWords, press, async (visit, write) => {
      await removeWords(write, (await myTalk(visit, write, secure)).id)
      return seeOther(contactAt.talk(), w(visit).removeDone)
    }),
  ]
}
