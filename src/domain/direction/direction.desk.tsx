import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx'
import { TextArea, TextField } from '../../ui/field/inputs.tsx'
import { kept } from '../../ui/field/kept.ts'
import { Form } from '../../ui/form/form.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { Page } from '../../ui/page/page.tsx'
import { directionAt } from './direction.addresses.ts'
import { directionDeskWords } from './direction.desk.words.ts'
import { AreaCard, Notes, Vision } from './direction.parts.tsx'
import type { PlanName } from './direction.types.ts'
import { directionWords } from './direction.words.ts'
import type { DevelopmentPlan } from './import/index.ts'

/** The platform takes a form of at most 256 kB; this much Danish text goes into it. */
export const LONGEST_PASTE = 200_000
/** What is being pasted, and what has been read and waits to be saved: the leader's own, sealed. */
export const PASTE = 'direction.paste'
export const PROPOSAL = 'direction.proposal'

/** Step one: the text. */
export function ReadPage({ visit, filled }: { visit: Visit; filled: Filled }) {
  const w = directionDeskWords[visit.lang]
  return (
    <Page visit={visit} title={w.read} place={directionWords[visit.lang].title} layout="narrow">
      <BackLink href={directionAt.plan()} label={directionWords[visit.lang].back} />
      <PageHead title={w.read} lead={w.readLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <Form action={directionAt.read()} once={visit.onceKey()} label={w.read} draft={PASTE}>
          <TextArea
            lang={visit.lang}
            label={w.text}
            description={w.textHelp}
            max={LONGEST_PASTE}
            rows={16}
            {...kept(filled, 'text')}
          />
          <Button>{w.look}</Button>
        </Form>
      </Card>
    </Page>
  )
}

export interface Proposed {
  plan: DevelopmentPlan
  title: string
  /** The plan whose place it would take. */
  before: PlanName | undefined
}

/** Step two: what was recognised, as it will look, and the lines that found no place. */
export function ProposalPage(props: { visit: Visit; proposed: Proposed; filled: Filled }) {
  const { visit, filled } = props
  const { plan, title, before } = props.proposed
  const w = directionDeskWords[visit.lang]
  return (
    <Page visit={visit} title={w.proposal} place={w.read} layout="narrow">
      <BackLink href={directionAt.read()} label={w.change} />
      <PageHead title={w.proposal} lead={w.proposalLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <Form action={directionAt.proposal()} once={visit.onceKey()} label={w.save}>
          <TextField
            lang={visit.lang}
            label={w.name}
            description={w.nameHelp}
            max={200}
            {...kept(filled, 'title', title)}
          />
          {before && <p>{w.replaces(before.title)}</p>}
          <Row>
            <Button>{w.save}</Button>
            <Button kind="quiet" href={directionAt.read()}>
              {w.change}
            </Button>
          </Row>
        </Form>
      </Card>
      <Vision visit={visit} vision={plan.vision} />
      {plan.focusAreas.map((area) => (
        <AreaCard visit={visit} area={{ ...area, body: area.text }} key={area.title} />
      ))}
      <Notes visit={visit} notes={plan.notes} />
    </Page>
  )
}
