import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { capital } from '../../../platform/words/capital.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import type { DayItem } from '../../../ui/day-list/day-list.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Fold } from '../../../ui/fold/fold.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { planAt } from '../../plan/index.ts'
import { AnswerCard } from '../answers/appointment.answer.tsx'
import { ProposalCard } from '../answers/appointment.proposal.tsx'
import { appointmentAt } from '../appointment.addresses.ts'
import { dayItem } from '../appointment.cards.tsx'
import { Coming, Facts } from '../appointment.facts.tsx'
import { Days } from '../appointment.own.tsx'
import { answerOf } from '../appointment.rules.ts'
import { me, sayStands, sayWhole } from '../appointment.says.ts'
import { Signal } from '../appointment.signal.tsx'
import type { Appointment } from '../appointment.types.ts'
import { ToSubstitute, Travel } from '../around/substitute.desk.tsx'
import { Substitutes } from '../around/where.tsx'
import { HappenedCard } from '../happened/happened.card.tsx'
import { RegularCard, SeriesCard } from '../series/series.cards.tsx'
import { appointmentDeskWords } from './appointment.desk.words.ts'
import { Change } from './appointment.desk-change.tsx'

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
    <Page
      visit={visit}
      title={w.title(life.name)}
      aside={<Aside visit={visit} life={life} ahead={ahead} />}
    >
      <BackLink href={planAt.course({ citizen: life.id })} label={w.toCitizen(life.name)} />
      <PageHead title={w.title(life.name)} lead={w.lead(life.name)} />
      <Card>
        {ahead.length === 0 && <Empty title={w.none} />}
        <Days visit={visit} appointments={ahead} item={deskItem} level={2} />
      </Card>
      {behind.length > 0 && (
        <Fold title={w.past}>
          <Days visit={visit} appointments={behind} item={deskItem} />
        </Fold>
      )}
    </Page>
  )
}

/** A new one, and those that come again. */
const Aside = ({ visit, life, ahead }: Omit<DeskProps, 'behind'>) => (
  <>
    <Make visit={visit} life={life} />
    <RegularCard visit={visit} ahead={ahead} />
  </>
)

function Make({ visit, life }: { visit: Visit; life: Life }) {
  const w = appointmentDeskWords[visit.lang]
  if (!life.mayWrite) return null
  return (
    <Card title={w.newOne}>
      <p class="by">{w.makeLead(life.name)}</p>
      <Row>
        <Button href={appointmentAt.deskNew({ citizen: life.id })}>{w.make}</Button>
      </Row>
    </Card>
  )
}

/** One line of the list: where, with which colleagues, and how it stands. */
const deskItem = (a: Appointment, visit: Visit): DayItem => ({
  ...dayItem(a, visit),
  text: [a.place, sayStands(a, visit)].filter(Boolean).join(' · '),
  href: deskAt(a),
})

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
  const answered = answerOf(a, me(visit)) !== null
  return (
    <Page
      visit={visit}
      title={a.title}
      place={w.title(name)}
      aside={
        <>
          {answered && <AnswerCard visit={visit} a={a} />}
          <ToSubstitute visit={visit} a={a} />
          <Change visit={visit} a={a} />
          <Travel visit={visit} a={a} filled={filled} />
        </>
      }
    >
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
      <HappenedCard visit={visit} a={a} />
      <Substitutes visit={visit} a={a} />
      <ProposalCard visit={visit} a={a} />
      {!answered && <AnswerCard visit={visit} a={a} />}
      <Coming visit={visit} a={a} />
      <Facts visit={visit} a={a} />
      <SeriesCard visit={visit} a={a} />
    </Page>
  )
}
