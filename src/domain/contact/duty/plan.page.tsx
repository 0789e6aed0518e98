import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { type CrisisPlan, isEmptyPlan, PlanCards } from '../../crisis/index.ts'
import { dutyAt } from './duty.addresses.ts'
import { dutyWords } from './duty.words.ts'

/** The plan of somebody who agreed beforehand, for the one who has them on the phone. */
export function DutyPlanPage(props: { visit: Visit; name: string; plan: CrisisPlan }) {
  const { visit, name, plan } = props
  const w = dutyWords[visit.lang]
  return (
    <Page visit={visit} title={w.planTitle(name)} place={w.title} layout="narrow">
      <BackLink href={dutyAt.desk()} label={w.back} />
      <PageHead title={w.planTitle(name)} lead={w.planLead(name)} />
      {isEmptyPlan(plan) && <p>{w.planEmpty(name)}</p>}
      <PlanCards visit={visit} plan={plan} />
    </Page>
  )
}
