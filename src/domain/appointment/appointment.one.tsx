import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { capital } from '../../platform/words/capital.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx'
import { Fold } from '../../ui/fold/fold.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { Hint } from '../../ui/notice/notice.tsx'
import { Page } from '../../ui/page/page.tsx'
import type { Around } from '../circle/index.ts'
import { AnswerCard } from './answers/appointment.answer.tsx'
import { ProposalCard } from './answers/appointment.proposal.tsx'
import { appointmentAt } from './appointment.addresses.ts'
import { whose } from './appointment.cards.tsx'
import { Coming, Company, Facts } from './appointment.facts.tsx'
import { answerOf } from './appointment.rules.ts'
import { me, nameIn, sayStands, sayWhen, sayWhole } from './appointment.says.ts'
import type { Appointment } from './appointment.types.ts'
import { isOver } from './appointment.when.ts'
import { appointmentWords } from './appointment.words.ts'
import { mayChange } from './appointment.writes.ts'
import { Substitutes } from './around/where.tsx'
import { HappenedCard } from './happened/happened.card.tsx'
import { SeriesCard } from './series/series.cards.tsx'

export interface OneProps {
  visit: Visit
  a: Appointment
  /** Whom the person can take along; nobody for everybody else. */
  around: readonly Around[]
  filled?: Filled | undefined
}

/** One appointment: whether it fits, who comes, where, for how long, what happens, and who may come along. */
export function OnePage({ visit, a, around, filled }: OneProps) {
  const w = appointmentWords[visit.lang]
  return (
    <Page
      visit={visit}
      title={a.title}
      place={w.title}
      aside={<Company visit={visit} a={a} around={around} filled={filled} />}
    >
      <BackLink href={appointmentAt.mine()} label={w.back} />
      <PageHead title={a.title} lead={capital(sayWhole(a, visit))}>
        {whose(a, visit) && <p class="by">{whose(a, visit)}</p>}
      </PageHead>
      <ErrorSummary lang={visit.lang} problems={filled?.problems ?? []} />
      <NewTime visit={visit} a={a} />
      <Substitutes visit={visit} a={a} />
      <Ended visit={visit} a={a} />
      <HappenedCard visit={visit} a={a} />
      <ProposalCard visit={visit} a={a} />
      <AnswerCard visit={visit} a={a} />
      <Coming visit={visit} a={a} />
      <Facts visit={visit} a={a} />
      <SeriesCard visit={visit} a={a} />
      <CallOff visit={visit} a={a} />
    </Page>
  )
}

/** Somebody else has set another time since: said until it is answered. */
function NewTime({ visit, a }: Omit<OneProps, 'around'>) {
  const w = appointmentWords[visit.lang]
  const isAsked = a.people.some(({ id }) => id === me(visit)) && answerOf(a, me(visit)) === null
  if (!a.isChanged || !isAsked || a.calledOff || isOver(a, visit.now)) return null
  return <Hint>{w.newTime(nameIn(a, a.timeBy), sayWhen(a, visit))}</Hint>
}

function Ended({ visit, a }: Omit<OneProps, 'around'>) {
  const w = appointmentWords[visit.lang]
  if (a.calledOff)
    return (
      <Card title={w.calledOffTitle}>
        <p>{sayStands(a, visit)}</p>
        <p class="by">{w.calledOffText}</p>
      </Card>
    )
  if (!isOver(a, visit.now) || a.nothing) return null
  return (
    <Card>
      <p>{sayStands(a, visit) || w.isOver}</p>
    </Card>
  )
}

/** The last thing on the page, folded: nobody calls off by a slip. */
export function CallOff({ visit, a }: Omit<OneProps, 'around'>) {
  const w = appointmentWords[visit.lang].callOff
  if (!mayChange(a, me(visit)) || isOver(a, visit.now)) return null
  return (
    <Fold title={w.title}>
      <p>{w.text}</p>
      <ButtonForm
        kind="secondary"
        action={appointmentAt.callOff({ appointment: a.id })}
        once={visit.onceKey()}
        version={a.version}
      >
        {w.press}
      </ButtonForm>
    </Fold>
  )
}
