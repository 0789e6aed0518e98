import { type Appointment, sayStands } from '../../domain/appointment/index.ts'
import type { Id } from '../../platform/data/id.ts'
import { spokenTime } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Card } from '../../ui/card/card.tsx'
import { DayList } from '../../ui/day-list/day-list.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { desksAt } from '../desks.addresses.ts'
import { firstSentence } from '../first-sentence.ts'
import { staffDeskWords } from '../staff.words.ts'

interface DayCardProps {
  visit: Visit
  day: Appointment[]
  /** What the people of the day hope for, where they share it. */
  hopes?: ReadonlyMap<Id, string>
}

/** The staff's day: who, where, how it stands, and the person's own words. */
export function DayCard({ visit, day, hopes }: DayCardProps) {
  const w = staffDeskWords[visit.lang]
  const next = day.find((one) => one.startsAt > visit.now && !one.calledOff)
  return (
    <Card title={w.yourDay}>
      {day.length === 0 ? (
        <Empty title={w.free} text={w.freeText} />
      ) : (
        <DayList
          items={day.map((one) => itemOf(visit, one, hopes?.get(one.citizen.id), one === next))}
        />
      )}
    </Card>
  )
}

const itemOf = (visit: Visit, one: Appointment, own: string | undefined, next: boolean) => ({
  time: spokenTime(one.time, visit.lang),
  title: one.citizen.name,
  text: [one.title, one.place, sayStands(one, visit)].filter(Boolean).join(' · '),
  href: desksAt.before({ appointment: one.id }),
  next,
  ...(own ? { own: firstSentence(own) } : {}),
})
