import type { Visit } from '../../platform/web/visit.ts'
import { Card } from '../../ui/card/card.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { OwnWords } from '../../ui/own-words/own-words.tsx'
import { Page } from '../../ui/page/page.tsx'
import { crisisAt } from './crisis.addresses.ts'
import { headingOf } from './crisis.rules.ts'
import type { CrisisPlan } from './crisis.types.ts'
import { crisisWords } from './crisis.words.ts'
import { NumbersToCall } from './numbers.own.tsx'

interface OtherProps {
  visit: Visit
  name: string
  plan: CrisisPlan
}

/** Somebody else's plan, for one they trust: whom to call first, then their words as they wrote them. */
export function OtherPlanPage({ visit, name, plan }: OtherProps) {
  const w = crisisWords[visit.lang]
  return (
    <Page visit={visit} title={w.ofOther(name)} layout="narrow">
      <PageHead title={w.ofOther(name)} lead={w.ofOtherLead(name)} />
      <PlanCards visit={visit} plan={plan} />
    </Page>
  )
}

/** The plan as cards, to read and to call from. */
export function PlanCards({ visit, plan }: { visit: Visit; plan: CrisisPlan }) {
  return (
    <>
      <NumbersToCall visit={visit} numbers={plan.numbers} />
      {plan.parts.map((part) => (
        <Card title={headingOf(part, visit.lang)} key={part.id}>
          <OwnWords text={part.words} size="small" />
        </Card>
      ))}
    </>
  )
}

/** The way to the own plan, for Min kurs. */
export function CrisisCard({ visit }: { visit: Visit }) {
  const w = crisisWords[visit.lang]
  return (
    <Card title={w.cardTitle}>
      <p>{w.cardText}</p>
      <a href={crisisAt.mine()}>{w.cardLink}</a>
    </Card>
  )
}

/** The way to a plan that somebody shares with the reader. */
export function SharedPlanCard({
  visit,
  citizen,
  name,
}: {
  visit: Visit
  citizen: string
  name: string
}) {
  const w = crisisWords[visit.lang]
  return (
    <Card title={w.cardTitle}>
      <p>{w.cardOther(name)}</p>
      <a href={crisisAt.ofOther({ citizen })}>{w.cardOtherLink}</a>
    </Card>
  )
}
