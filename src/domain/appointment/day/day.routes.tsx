import { addDays, moment, readDay } from '../../../platform/time/days.ts'
import { page, type Route } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { appointmentAt } from '../appointment.addresses.ts'
import { myDays, myTeam, seenOf } from './day.queries.ts'
import { mondayOf } from './day.rules.ts'
import { takenTimes } from './taken.ts'
import { TeamPage } from './team.page.tsx'
import { DayPage, WeekPage } from './week.page.tsx'

const guard = { who: 'person', purpose: 'prepare' } as const

/** The day that the address asks for; today when it asks for none, or for what is no day. */
const dayIn = (visit: Visit, name: string): string =>
  readDay(visit.query.get(name)?.trim() ?? '', visit.today) ?? visit.today

/** One's own week, a day of it, and the team's day. */
export const dayRoutes: Route[] = [
  page(appointmentAt.week, guard, async (visit, read) => {
    const from = mondayOf(dayIn(visit, 'fra'))
    return <WeekPage visit={visit} from={from} all={await myDays(read, from, addDays(from, 6))} />
  }),
  page(appointmentAt.day, guard, async (visit, read) => {
    const from = dayIn(visit, 'dag')
    return <DayPage visit={visit} from={from} all={await myDays(read, from, from)} />
  }),
  page(appointmentAt.team, guard, async (visit, read) => {
    const day = dayIn(visit, 'dag')
    const team = await myTeam(read)
    const ids = [...new Set(team.map(({ id }) => id))]
    const [from, until] = [moment(day, '00:00'), moment(addDays(day, 1), '00:00')]
    const taken = await takenTimes(read, ids, from, until)
    const seen = await seenOf(
      read,
      taken.map(({ appointment }) => appointment),
    )
    return <TeamPage {...{ visit, day, team, taken, seen }} />
  }),
]
