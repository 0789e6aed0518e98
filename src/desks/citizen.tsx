import { type Appointment, aheadOf, appointmentAt, sayWhen } from '../domain/appointment/index.ts'
import { openingAt, openingDeskWords } from '../domain/circle/index.ts'
import { mayOpenPlan, SharedPlanCard } from '../domain/crisis/index.ts'
import { HealthDeskLink } from '../domain/health/index.ts'
import { LatestNoteCard, latestNote } from '../domain/journal/index.ts'
import { messageAt } from '../domain/message/index.ts'
import { showCourse } from '../domain/plan/index.ts'
import { sharedWellbeingCard } from '../domain/wellbeing/index.ts'
import type { Read } from '../platform/data/db.ts'
import type { Visit } from '../platform/web/visit.ts'
import { Card } from '../ui/card/card.tsx'
import { List } from '../ui/list/list.tsx'
import { staffDeskWords } from './staff.words.ts'

const FEW = 3

/** One citizen, for those who work with them: the course, and the next times they meet. */
export const citizenPage = (visit: Visit, read: Read) =>
  showCourse(visit, read, async (citizen, name) => (
    <>
      <NextTimes
        visit={visit}
        citizen={citizen}
        next={(await aheadOf(read, citizen)).slice(0, FEW)}
      />
      <LatestNoteCard
        visit={visit}
        citizen={{ id: citizen, name }}
        note={await latestNote(read, citizen)}
      />
      {await sharedWellbeingCard(visit, read, citizen)}
      {(await mayOpenPlan(read, citizen)) && (
        <SharedPlanCard visit={visit} citizen={citizen} name={name} />
      )}
      <p>
        <a href={messageAt.startWith({ citizen })}>{staffDeskWords[visit.lang].write(name)}</a>
      </p>
      <HealthDeskLink visit={visit} citizen={citizen} name={name} />
      <p>
        <a href={openingAt.letIn({ citizen })}>{openingDeskWords[visit.lang].link(name)}</a>
      </p>
    </>
  ))

function NextTimes(props: { visit: Visit; citizen: string; next: Appointment[] }) {
  const { visit, citizen, next } = props
  const w = staffDeskWords[visit.lang]
  const all = { href: appointmentAt.desk({ citizen }), label: w.allAppointments }
  return (
    <Card title={w.appointments} link={all}>
      {next.length === 0 && <p class="by">{w.noAppointments}</p>}
      <List
        items={next.map((one) => (
          <>
            <a href={appointmentAt.deskOne({ citizen, appointment: one.id })}>{one.title}</a>{' '}
            <span class="by">{sayWhen(one, visit)}</span>
          </>
        ))}
      />
    </Card>
  )
}
