import type { Read } from '../../../platform/data/db.ts'
import { dayOf, moment, sayDay, sayTime, wall } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { capital } from '../../../platform/words/capital.ts'
import { Card } from '../../../ui/card/card.tsx'
import { List } from '../../../ui/list/list.tsx'
import { appointmentAt } from '../appointment.addresses.ts'
import { me } from '../appointment.says.ts'
import { daysOfWorkAfter } from '../appointment.when.ts'
import { freeSpans, startsIn } from './day.rules.ts'
import { dayStaffWords } from './day.staff.words.ts'
import { takenTimes } from './taken.ts'

const DAYS = 5
const MOST = 6
const LEAST = 60

/** The next free hours of the acting person, on the next days of work. One query. */
export async function freeTimes(read: Read, visit: Visit): Promise<Date[]> {
  const days = Array.from({ length: DAYS }, (_, at) => daysOfWorkAfter(visit.today, at + 1))
  const from = moment(days[0] ?? visit.today, '00:00')
  const until = moment(days.at(-1) ?? visit.today, '23:59')
  const taken = await takenTimes(read, [me(visit)], from, until)
  return days
    .flatMap((day) => {
      const those = taken.filter(({ startsAt }) => dayOf(startsAt) === day)
      return startsIn(freeSpans(day, those, LEAST), LEAST).slice(0, 2)
    })
    .slice(0, MOST)
}

interface FreeProps {
  visit: Visit
  citizen: string
  times: readonly Date[]
}

/** Each is a link that fills the fields: nothing is booked by looking. */
export function FreeTimes({ visit, citizen, times }: FreeProps) {
  const w = dayStaffWords[visit.lang]
  return (
    <Card title={w.freeTimes}>
      <p class="by">{times.length > 0 ? w.freeText : w.freeNone}</p>
      <List
        items={times.map((at) => {
          const day = dayOf(at)
          const kl = wall(at).toPlainTime().toString({ smallestUnit: 'minute' })
          const said = w.timeAt(capital(sayDay(day, visit.lang)), sayTime(at, visit.lang))
          return <a href={appointmentAt.deskNew({ citizen }, { dag: day, kl })}>{said}</a>
        })}
      />
    </Card>
  )
}
