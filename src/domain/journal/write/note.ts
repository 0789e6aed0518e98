import { newId } from '../../../platform/data/id.ts'
import { moment } from '../../../platform/time/days.ts'
import { Refused } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import type { Appointment } from '../../appointment/index.ts'
import type { Codes } from '../journal.codes.ts'
import { kindOfForm } from '../journal.codes.ts'
import type { NewNote, NewPart } from '../journal.types.ts'
import { writeWords } from './write.desk.words.ts'
import type { NoteInput } from './write.forms.ts'

interface From {
  visit: Visit
  citizen: string
  input: NoteInput
  codes: Codes
  /** The words of the phrases that were chosen. */
  phrases: readonly string[]
  appointment: Appointment | null
}

/** What was written, as a note: what the appointment knows is not asked again. @throws Refused */
export function noteFrom(from: From): NewNote {
  const { visit, citizen, input, codes, appointment } = from
  const parts = partsFrom(from)
  if (parts.length === 0) throw new Refused('words', writeWords[visit.lang].write)
  const kind = input.kind || (appointment ? kindOfForm[appointment.form] : 'other')
  if (!codes.kinds.some(({ code }) => code === kind))
    throw new Refused('kind', writeWords[visit.lang].which)
  const made = madeAt(input.made, visit.now)
  return {
    ...{ id: input.note || newId(), citizen, kind, parts },
    appointment: appointment?.id ?? null,
    happenedAt: happened(from, made),
    madeAt: made,
  }
}

function partsFrom({ visit, input, codes, phrases }: From): NewPart[] {
  const w = writeWords[visit.lang]
  const known = (code: string, field: string) => {
    if (!code) return 'staff'
    if (codes.sources.some((one) => one.code === code)) return code
    throw new Refused(field, w.which)
  }
  const fact = [input.words, ...phrases.filter((one) => !input.words.includes(one))]
  if (input.private && !input.reason) throw new Refused('reason', w.whyHidden)
  const toldSource = known(input.toldSource || 'relative', 'toldSource')
  const all: NewPart[] = [
    { role: 'fact', source: known(input.source, 'source'), words: fact.filter(Boolean).join('\n') },
    { role: 'fact', source: toldSource, words: input.told },
    { role: 'observation', source: 'staff', words: input.observation },
    { role: 'agreement', source: 'person_with_staff', words: input.agreement },
    { role: 'fact', source: toldSource, words: input.private, hidden: input.reason || undefined },
  ]
  return all.filter(({ words }) => words !== '')
}

/** By the clock of the one who wrote, however wrong it goes; ours when it says nothing. */
function madeAt(said: string, now: Date): Date {
  const at = new Date(said)
  const year = at.getUTCFullYear()
  return Number.isNaN(at.getTime()) || year < 2020 || year > 2100 ? now : at
}

/** When it happened: as written, or when the appointment began, or when it was written; never ahead of now. */
function happened({ visit, input, appointment }: From, made: Date): Date {
  const { now } = visit
  const start = appointment?.startsAt ?? made
  if (!input.day && !input.time) return start > now ? now : start
  const at = moment(input.day || visit.today, input.time || '12:00')
  if (at <= now) return at
  if (input.made || !input.time) return now
  throw new Refused('day', writeWords[visit.lang].future)
}
