import type { Read, Write } from '../../../platform/data/db.ts'
import type { Filled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { contactAt } from '../contact.addresses.ts'
import { theDoor } from '../contact.door.ts'
import type { DoorLimits } from '../contact.limits.ts'
import { codeShown, leadTo, proofOf, shownCode, talkBegins, withProof } from '../contact.proof.ts'
import { provedContact } from '../contact.queries.ts'
import { speaksOfDanger } from '../danger/danger.rules.ts'
import { subjectOf } from '../finder/subject.ts'
import { beginVisit } from '../talk/talk.writes.ts'
import { openContact } from './open.writes.ts'
import { ReceiptPage } from './receipt.public.tsx'
import { openForm } from './write.forms.ts'
import { WritePage } from './write.public.tsx'
import { writeWords } from './write.words.ts'

const open = { who: 'anyone', purpose: 'door' } as const
type Sent = typeof openForm extends { parse(...all: never[]): infer R }
  ? Extract<R, { input: unknown }>['input']
  : never

const showWrite = (about: 'self' | 'other') => async (visit: Visit, read: Read, filled?: Filled) =>
  WritePage({
    visit,
    about,
    filled: filled ?? (await subjectOf(visit, read)),
    young: visit.query.has('ung'),
    door: await theDoor(read, visit.today),
  })

/** What a flood may not do: nobody’s danger waits behind it, and nobody’s words are lost. */
function roomFor(visit: Visit, words: string, limits: DoorLimits) {
  const bucket = speaksOfDanger(words) ? limits.danger : limits.write
  if (!bucket.take(visit.now))
    throw new Refused('words', writeWords[visit.lang].tooMuch(visit.municipality.phone))
}

async function send(visit: Visit, write: Write, sent: Sent, about: 'self' | 'other') {
  const w = writeWords[visit.lang]
  if (sent.answerWay === 'call' && sent.number === '') throw new Refused('number', w.numberNeeded)
  const door = await theDoor(write, visit.today)
  if (!door) throw new Refused('words', w.noDoorText(visit.municipality.phone))
  const opened = await openContact(write, {
    ...sent,
    about,
    unit: door.id,
    answerWay: sent.answerWay || 'here',
    young: sent.young === 'on',
  })
  return { ...opened, token: await beginVisit(write, opened.id) }
}

/** Writing to the door, about oneself or somebody else, and the receipt with its code. */
export const writeRoutes = (secure: boolean, limits: DoorLimits): Route[] => {
  const writing = (
    at: typeof contactAt.write | typeof contactAt.worried,
    about: 'self' | 'other',
  ) => [
    page(at, open, (visit, read) => showWrite(about)(visit, read)),
    action(at, { ...open, form: openForm, again: showWrite(about) }, async (visit, write, sent) => {
      roomFor(visit, sent.words, limits)
      const { id, code, token } = await send(visit, write, sent, about)
      const cookies = [
        talkBegins(token, secure),
        codeShown(write.box, { contact: id, code }, secure),
      ]
      return { ...seeOther(contactAt.receipt()), cookies }
    }),
  ]
  return [
    ...writing(contactAt.write, 'self'),
    ...writing(contactAt.worried, 'other'),
    page(contactAt.receipt, open, async (visit, read) => {
      await withProof(read, proofOf(visit, secure))
      const contact = await provedContact(read)
      if (!contact) return leadTo(contactAt.comeBack())
      const code = shownCode(read.box, visit, contact.id, secure)
      return ReceiptPage({ visit, contact, code, door: await theDoor(read, visit.today) })
    }),
  ]
}
