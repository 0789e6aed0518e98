import type { Visit } from '../../platform/web/visit.ts'
import { listed } from '../../platform/words/listed.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { HeadingRow, PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { OwnWords } from '../../ui/own-words/own-words.tsx'
import { Page } from '../../ui/page/page.tsx'
import { QuickExit } from '../../ui/quick-exit/quick-exit.tsx'
import { uiAt } from '../../ui/ui.addresses.ts'
import { circleAt } from '../circle/index.ts'
import { crisisAt, writeAt } from './crisis.addresses.ts'
import { headingOf } from './crisis.rules.ts'
import { type CrisisPlan, isEmptyPlan, type Part, partKinds } from './crisis.types.ts'
import { crisisWords } from './crisis.words.ts'
import { type Consent, untilWords } from './desk.own.tsx'
import { Numbers } from './numbers.own.tsx'
import { phoneWords } from './phone.words.ts'

export interface CrisisPageProps {
  visit: Visit
  plan: CrisisPlan
  /** Who else sees it, by name. */
  readers: string[]
  consent: Consent
}

/** Når det er svært: whom to call first, then the person's own words in their own order. */
export function CrisisPage({ visit, plan, readers, consent }: CrisisPageProps) {
  const w = crisisWords[visit.lang]
  const empty = isEmptyPlan(plan)
  return (
    <Page
      visit={visit}
      title={w.title}
      aside={<Aside visit={visit} readers={readers} consent={consent} empty={empty} />}
    >
      <QuickExit label={w.quit} />
      <PageHead title={w.title} lead={empty ? w.leadEmpty : w.lead} />
      <Numbers visit={visit} numbers={plan.numbers} />
      {plan.parts.map((part) => (
        <PartCard visit={visit} part={part} key={part.id} />
      ))}
      <Begin visit={visit} parts={plan.parts} />
    </Page>
  )
}

function PartCard({ visit, part }: { visit: Visit; part: Part }) {
  const w = crisisWords[visit.lang]
  const heading = headingOf(part, visit.lang)
  const change = { label: w.change, about: w.changeAbout(heading) }
  return (
    <Card title={heading} link={{ href: crisisAt.part({ part: part.id }), ...change }}>
      <OwnWords text={part.words} />
    </Card>
  )
}

/** What one can write about: the standard headings that are not used yet, and one of one's own. */
function Begin({ visit, parts }: { visit: Visit; parts: readonly Part[] }) {
  const w = crisisWords[visit.lang]
  const open = partKinds.filter((kind) => kind === 'own' || !parts.some((p) => p.kind === kind))
  const links = <List items={open.map((kind) => <a href={writeAt(kind)}>{w.headings[kind]}</a>)} />
  if (parts.length > 0) {
    return (
      <section>
        <HeadingRow title={w.more} />
        {links}
      </section>
    )
  }
  return (
    <Card>
      <Empty title={w.begin} text={w.beginText} />
      {links}
    </Card>
  )
}

function Aside({
  visit,
  readers,
  consent,
  empty,
}: Omit<CrisisPageProps, 'plan'> & { empty: boolean }) {
  const w = crisisWords[visit.lang]
  return (
    <>
      <Card kind="help">
        <p>{w.helpText}</p>
        <Button kind="warm" href={uiAt.help()}>
          {w.help}
        </Button>
      </Card>
      <Card title={w.whoSees}>
        <p>{readers.length > 0 ? w.alsoSeen(listed(readers, visit.lang)) : w.onlyYou}</p>
        <a href={circleAt.mine()}>{w.share}</a>
      </Card>
      <Card title={w.deskTitle}>
        <p>{consent ? w.deskOn(untilWords(visit, consent)) : w.deskOff}</p>
        <a href={crisisAt.desk()}>{w.deskLink}</a>
      </Card>
      {!empty && (
        <Card>
          <List
            items={[
              <a href={crisisAt.sheet()}>{w.sheetLink}</a>,
              <a href={crisisAt.keep()}>{phoneWords[visit.lang].phoneLink}</a>,
            ]}
          />
        </Card>
      )}
    </>
  )
}
