import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { DayList } from '../../ui/day-list/day-list.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx'
import { Fold } from '../../ui/fold/fold.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { Page } from '../../ui/page/page.tsx'
import { planAt } from '../plan/index.ts'
import { appointmentAt } from './appointment.addresses.ts'
import { AnswerCard } from './appointment.answer.tsx'
import { dayItem } from './appointment.cards.tsx'
import { appointmentDeskWords } from './appointment.desk.words.ts'
import { Facts } from './appointment.facts.tsx'
import { CallOff } from './appointment.one.tsx'
import { headOf } from './appointment.own.tsx'
import { ProposalCard } from './appointment.proposal.tsx'
import { capital, me, sayStands, sayWhole } from './appointment.says.ts'
import { Signal } from './appointment.signal.tsx'
import type { Appointment } from './appointment.types.ts'
import { isOver } from './appointment.when.ts'
import { mayChange } from './appointment.writes.ts'

export interface Life {
  id: string
  name: string
  mayWrite: boolean
}

interface DeskProps {
  visit: Visit
  life: Life
  ahead: readonly Appointment[]
  behind: readonly Appointment[]
}

/** Everything agreed with one person, day by day; what they have said stands with each. */
export function DeskAppointments({ visit, life, ahead, behind }: DeskProps) {
  const w = appointmentDeskWords[visit.lang]
  return (
    <Page visit={visit} title={w.title(life.name)}>
      <BackLink href={planAt.course({ citizen: life.id })} label={w.toCitizen(life.name)} />
      <PageHead title={w.title(life.name)} lead={w.lead(life.name)} />
      {life.mayWrite && (
        <Card>
          <Row>
            <Button href={appointmentAt.deskNew({ citizen: life.id })}>{w.make}</Button>
          </Row>
        </Card>
      )}
      {ahead.length === 0 && (
        <Card>
          <Empty title={w.none} />
        </Card>
      )}
      <DeskDays visit={visit} appointments={ahead} level={2} />
      {behind.length > 0 && (
        <Fold title={w.past}>
          <DeskDays visit={visit} appointments={behind} level={3} />
        </Fold>
      )}
    </Page>
  )
}

interface DaysProps {
  visit: Visit
  appointments: readonly Appointment[]
  level: 2 | 3
}

function DeskDays({ visit, appointments, level }: DaysProps) {
  return (
    <>
      {[...Map.groupBy(appointments, (a) => a.day)].map(([day, those]) => (
        <Card {...headOf(day, visit)} level={level}>
          <DayList
            items={those.map((a) => ({
              ...dayItem(a, visit),
              text: deskText(a, visit),
              href: deskAt(a),
            }))}
          />
        </Card>
      ))}
    </>
  )
}

const deskText = (a: Appointment, visit: Visit) =>
  [a.place, sayStands(a, visit)].filter(Boolean).join(' · ')

export const deskAt = (a: Appointment): string =>
  appointmentAt.deskOne({ citizen: a.citizen.id, appointment: a.id })

interface DeskOneProps {
  visit: Visit
  a: Appointment
  filled?: Filled | undefined
}

/** One appointment for those who work: answer what is proposed, answer for oneself, change it. */
export function DeskOne({ visit, a, filled }: DeskOneProps) {
  const w = appointmentDeskWords[visit.lang]
  const name = a.citizen.name
  return (
    <Page visit={visit} title={a.title} place={w.title(name)}>
      <BackLink href={appointmentAt.desk({ citizen: a.citizen.id })} label={w.back(name)} />
      <PageHead title={a.title} lead={capital(sayWhole(a, visit))}>
        <Signal visit={visit} a={a} />
      </PageHead>
      <ErrorSummary lang={visit.lang} problems={filled?.problems ?? []} />
      {a.calledOff && (
        <Card>
          <p>{sayStands(a, visit)}</p>
        </Card>
      )}
      <ProposalCard visit={visit} a={a} />
      <AnswerCard visit={visit} a={a} />
      <Facts visit={visit} a={a} />
      {mayChange(a, me(visit)) && !isOver(a, visit.now) && (
        <Card>
          <Row>
            <Button kind="secondary" href={changeAt(a)}>
              {w.change}
            </Button>
          </Row>
        </Card>
      )}
      <CallOff visit={visit} a={a} />
    </Page>
  )
}

const changeAt = (a: Appointment) =>
  appointmentAt.deskChange({ citizen: a.citizen.id, appointment: a.id })
