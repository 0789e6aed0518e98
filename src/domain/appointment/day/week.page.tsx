import { addDays, sayDay, spokenTime } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { capital } from '../../../platform/words/capital.ts'
import { Row } from '../../../ui/button/button.tsx'
import { type DayItem, DayList } from '../../../ui/day-list/day-list.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Week } from '../../../ui/week/week.tsx'
import { appointmentAt } from '../appointment.addresses.ts'
import { answerOf, isOn } from '../appointment.rules.ts'
import { me, sayStands } from '../appointment.says.ts'
import type { Appointment } from '../appointment.types.ts'
import { deskAt } from '../desk/appointment.desk.tsx'
import { daysFrom, hurries, mondayOf, type Visited } from './day.rules.ts'
import { dayStaffWords } from './day.staff.words.ts'

interface WeekProps {
  visit: Visit
  from: string
  all: readonly Appointment[]
}

/** A week of one's own: each day with its visits, the way to them, and what cannot be reached, said in words. */
export function WeekPage({ visit, from, all }: WeekProps) {
  const w = dayStaffWords[visit.lang]
  const to = (day: string) => appointmentAt.week({}, { fra: day })
  // What is over and was empty does not stand before today.
  const has = (day: string) => all.some((a) => a.day === day)
  return (
    <Page visit={visit} title={w.title} layout="wide">
      <PageHead title={w.title} lead={w.lead} />
      <Row>
        <a href={to(addDays(from, -7))}>{w.earlier}</a>
        <a href={appointmentAt.week()}>{w.now}</a>
        <a href={to(addDays(from, 7))}>{w.later}</a>
        <a href={appointmentAt.team({}, { dag: visit.today })}>{w.toTeam}</a>
      </Row>
      <Week
        label={w.title}
        days={daysFrom(from, 7)
          .filter((day) => day >= visit.today || from !== mondayOf(visit.today) || has(day))
          .map((day) => ({
            title: capital(sayDay(day, visit.lang, visit.today)),
            ...(day === visit.today ? { note: w.today, today: true } : {}),
            children: <Day visit={visit} all={all.filter((a) => a.day === day)} day={day} link />,
          }))}
      />
    </Page>
  )
}

/** One day of it, for a phone on the way. */
export function DayPage({ visit, from, all }: WeekProps) {
  const w = dayStaffWords[visit.lang]
  const title = capital(sayDay(from, visit.lang, visit.today))
  const to = (day: string) => appointmentAt.day({}, { dag: day })
  return (
    <Page visit={visit} title={title} place={w.title} layout="narrow">
      <PageHead title={title} />
      <Row>
        <a href={to(addDays(from, -1))}>{w.dayBefore}</a>
        <a href={to(addDays(from, 1))}>{w.dayAfter}</a>
        <a href={appointmentAt.week({}, { fra: from })}>{w.toWeek}</a>
      </Row>
      <Day visit={visit} all={all} day={from} />
    </Page>
  )
}

interface DayProps {
  visit: Visit
  all: readonly Appointment[]
  day: string
  link?: boolean
}

function Day({ visit, all, day, link = false }: DayProps) {
  const w = dayStaffWords[visit.lang]
  return (
    <>
      <Hurries visit={visit} all={all} />
      {all.length === 0 ? (
        <p class="by">{w.none}</p>
      ) : (
        <DayList items={all.map((a) => itemOf(a, visit))} />
      )}
      {link && all.length > 0 && (
        <a href={appointmentAt.day({}, { dag: day })}>{w.toDay(sayDay(day, visit.lang))}</a>
      )}
    </>
  )
}

const travelOf = (a: Appointment, visit: Visit): number =>
  a.people.find(({ id }) => id === me(visit))?.travel ?? 0

/** Whom, where, how it stands, and how long the way is. */
function itemOf(a: Appointment, visit: Visit): DayItem {
  const travel = travelOf(a, visit)
  const parts = [a.title, a.place, sayStands(a, visit)]
  return {
    time: spokenTime(a.time, visit.lang),
    title: a.citizen.name,
    text: [...parts, travel > 0 ? dayStaffWords[visit.lang].travel(travel) : '']
      .filter(Boolean)
      .join(' · '),
    href: a.mayWrite ? deskAt(a) : appointmentAt.one({ appointment: a.id }),
  }
}

/** What cannot be reached, with what to do about it. Nothing is counted that somebody has said no to. */
function Hurries({ visit, all }: Pick<DayProps, 'visit' | 'all'>) {
  const w = dayStaffWords[visit.lang]
  const standing: (Visited & { title: string })[] = all
    .filter((a) => isOn(a) && !['no', 'not_today'].includes(answerOf(a, me(visit)) ?? ''))
    .map((a) => ({ ...a, travel: travelOf(a, visit) }))
  const found = hurries(standing)
  if (found.length === 0) return null
  return (
    <Hint>
      {found
        .map(({ one, next, between }) =>
          between === null
            ? w.together(one.title, next.title)
            : w.tight(between, next.travel, next.title),
        )
        .join(' ')}
    </Hint>
  )
}
