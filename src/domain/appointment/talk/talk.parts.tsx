import { dayOf, sayNear, sayTime } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Card } from '../../../ui/card/card.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { FaceLine } from '../../../ui/who/who.tsx'
import { faceOf } from '../../person/index.ts'
import { sayClock } from '../appointment.says.ts'
import { appointmentWords } from '../appointment.words.ts'
import type { Here, Talk } from './talk.queries.ts'
import { expectedOf } from './talk.rules.ts'
import { talkWords } from './talk.words.ts'

/** The wait in one sentence: who does what by when, as far as that is known. */
export function sayExpected(talk: Talk, visit: Visit): string {
  const w = talkWords[visit.lang]
  const phone = talk.unit.phone || visit.municipality.phone
  const it = expectedOf(talk, visit.now)
  if (it.is === 'by') {
    const day = sayNear(dayOf(it.at), visit.today, visit.lang)
    return w.by[talk.form](it.name, day, sayTime(it.at, visit.lang))
  }
  if (it.is === 'taken') return w.taken(it.name)
  if (it.is === 'promised') {
    const day = sayNear(it.day, visit.today, visit.lang)
    return w.promise(talk.unit.name, day, sayClock(it.time, visit.lang))
  }
  return it.is === 'late' ? w.late(phone) : w.unknown(phone)
}

/** Said wherever one can ask: this is not for what cannot wait, and where to turn then. */
export function NotUrgent({ visit }: { visit: Visit }) {
  const w = talkWords[visit.lang]
  return (
    <Hint title={w.urgent}>
      {w.urgentText} <a href={uiAt.help()}>{w.urgentLink}</a>
    </Hint>
  )
}

/** Who is here today: a face beside the name, drawn as its letter where there is no picture. */
export function HereCard({ visit, here }: { visit: Visit; here: readonly Here[] }) {
  const w = talkWords[visit.lang]
  return (
    <Card title={w.here}>
      {here.length === 0 ? (
        <p class="by">{w.nobody}</p>
      ) : (
        <List
          items={here.map(({ name, title, until, portrait }) => (
            <FaceLine name={name} kind="staff" src={faceOf({ portrait })}>
              <p>{title ? `${name}, ${title.toLowerCase()}` : name}</p>
              <p class="by">{w.hereUntil(sayClock(until, visit.lang))}</p>
            </FaceLine>
          ))}
        />
      )}
    </Card>
  )
}

export const saySince = (at: Date, visit: Visit): string =>
  appointmentWords[visit.lang].when(
    sayNear(dayOf(at), visit.today, visit.lang),
    sayTime(at, visit.lang),
  )
