import type { Visit } from '../../platform/web/visit.ts'
import { Tag, type TagKind } from '../../ui/tag/tag.tsx'
import { answerOf, isOpen } from './appointment.rules.ts'
import { me } from './appointment.says.ts'
import type { Appointment } from './appointment.types.ts'
import { appointmentDeskWords } from './desk/appointment.desk.words.ts'
import { happenedDeskWords } from './happened/happened.desk.words.ts'

/** What the person has said, in two words and a quiet colour: never as something they did wrong. */
export function Signal({ visit, a }: { visit: Visit; a: Appointment }) {
  const found = signalOf(a, visit)
  return found ? <Tag kind={found.kind} text={found.text} /> : null
}

function signalOf(a: Appointment, visit: Visit): { kind: TagKind; text: string } | null {
  const w = appointmentDeskWords[visit.lang]
  const said = answerOf(a, a.citizen.id)
  const nothing = happenedDeskWords[visit.lang]
  if (a.nothing?.ours) return { kind: 'warm', text: nothing.tagOurs }
  if (a.nothing) return { kind: 'plain', text: nothing.tag }
  if (a.calledOff) return { kind: 'plain', text: w.calledOffTag }
  if (isOpen(a) && a.proposal?.by === a.citizen.id) return { kind: 'new', text: w.proposalTag }
  if (said === 'not_today') return { kind: 'warm', text: w.notTodayTag }
  if (said === 'no') return { kind: 'plain', text: w.noTag }
  if (a.madeBy === a.citizen.id && answerOf(a, me(visit)) === null)
    return { kind: 'new', text: w.newTag }
  return said === 'later' ? { kind: 'plain', text: w.laterTag } : null
}
