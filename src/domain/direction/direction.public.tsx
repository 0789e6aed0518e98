import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { Hint } from '../../ui/notice/notice.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Voice } from '../../ui/voice/voice.tsx'
import { directionAt } from './direction.addresses.ts'
import { About, Older, readLink } from './direction.aside.tsx'
import {
  AreaCard,
  Framed,
  GoalsAndActions,
  Notes,
  Quotes,
  Vision,
  Yours,
} from './direction.parts.tsx'
import type { Area, Plan, PlanName } from './direction.types.ts'
import { directionWords } from './direction.words.ts'
import type { Mine } from './tie/tie.queries.ts'

export interface Shelf {
  plan: Plan
  areas: Area[]
  notes: string[]
  others: PlanName[]
  /** The reader's own wishes, when somebody is signed in. */
  mine: Mine[]
}

/** The plan in one calm page: the vision, the areas, and everything else folded. */
export function PlanPage({ visit, shelf }: { visit: Visit; shelf: Shelf }) {
  const w = directionWords[visit.lang]
  const { plan, mine } = shelf
  return (
    <Page
      visit={visit}
      title={plan.title}
      place={w.title}
      aside={
        <>
          <About visit={visit} plan={plan} />
          <Older visit={visit} plan={plan} others={shelf.others} />
        </>
      }
    >
      <div class="page-head">
        <h1 lang="da" data-quoted="">
          {plan.title}
        </h1>
        <p class="lead">{w.lead}</p>
      </div>
      <OlderHint visit={visit} plan={plan} />
      <Vision visit={visit} vision={plan.vision} />
      {shelf.areas.map((area) => (
        <AreaCard
          visit={visit}
          area={area}
          href={directionAt.area({ focusArea: area.id })}
          mine={mine.filter((one) => one.area === area.id)}
          key={area.id}
        />
      ))}
      <Notes visit={visit} notes={shelf.notes} />
    </Page>
  )
}

/** One focus area with everything that the plan says about it. */
export function AreaPage(props: { visit: Visit; plan: Plan; area: Area; mine: Mine[] }) {
  const { visit, plan, area, mine } = props
  const w = directionWords[visit.lang]
  return (
    <Page visit={visit} title={area.title} place={w.title} layout="narrow">
      <BackLink
        href={plan.replacedAt ? directionAt.older({ plan: plan.id }) : directionAt.plan()}
        label={w.back}
      />
      <div class="page-head">
        <h1 lang="da" data-quoted="">
          {area.title}
        </h1>
      </div>
      <OlderHint visit={visit} plan={plan} />
      {mine.length > 0 && (
        <Card>
          <Yours visit={visit} mine={mine} level={2} />
        </Card>
      )}
      <Framed>
        {area.body !== '' && <Voice lang="da" text={area.body} by={w.body} />}
        <GoalsAndActions visit={visit} area={area} level={2} open />
      </Framed>
      <Quotes visit={visit} quotes={area.quotes} />
    </Page>
  )
}

/** Before there is a plan. */
export function NoPlanPage({ visit }: { visit: Visit }) {
  const w = directionWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <PageHead title={w.title} />
      <Empty title={w.empty} text={w.emptyText} action={readLink(visit)} />
    </Page>
  )
}

function OlderHint({ visit, plan }: { visit: Visit; plan: Plan }) {
  const w = directionWords[visit.lang]
  if (!plan.replacedAt) return null
  return (
    <Hint title={w.olderHere}>
      <a href={directionAt.plan()}>{w.newest}</a>
    </Hint>
  )
}
