import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup, SelectField } from '../../../ui/field/choices.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Versions } from '../own-words/versions.own.tsx'
import { planAt } from '../plan.addresses.ts'
import { DraftHint } from '../plan.parts.tsx'
import { aims, type Goal, type Wording } from '../plan.types.ts'
import { planWords } from '../plan.words.ts'
import type { Area } from './areas.queries.ts'
import { goalMax } from './goals.forms.ts'
import { areaName } from './goals.parts.tsx'
import { goalWords } from './goals.words.ts'

export const draftOfNewGoal = 'plan.goal:new'
export const draftOfGoal = (id: string) => `plan.goal:${id}`

export interface NewGoalProps {
  visit: Visit
  areas: readonly Area[]
  filled: Filled
}

export function NewGoalPage({ visit, areas, filled }: NewGoalProps) {
  const w = goalWords[visit.lang]
  return (
    <Page visit={visit} title={w.newTitle} place={w.title} layout="narrow">
      <BackLink href={planAt.goals()} label={w.back} />
      <PageHead title={w.newTitle} lead={w.newLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <DraftHint visit={visit} filled={filled} />
      <Form
        action={planAt.newGoal()}
        once={visit.onceKey()}
        draft={draftOfNewGoal}
        hidden={{ draft: draftOfNewGoal }}
      >
        <WishFields visit={visit} areas={areas} filled={filled} />
        <Row>
          <Button>{w.save}</Button>
          <Button kind="quiet" href={planAt.goals()}>
            {planWords[visit.lang].notNow}
          </Button>
        </Row>
      </Form>
    </Page>
  )
}

interface ChangeGoalProps extends NewGoalProps {
  goal: Goal
  versions: readonly Wording[]
}

export function ChangeGoalPage({ visit, goal, versions, areas, filled }: ChangeGoalProps) {
  const w = goalWords[visit.lang]
  const draft = draftOfGoal(goal.id)
  const at = { goal: goal.id }
  return (
    <Page visit={visit} title={w.changeTitle} place={w.title} layout="narrow">
      <BackLink href={planAt.goal(at)} label={w.backToGoal} />
      <PageHead title={w.changeTitle} lead={w.changeLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <DraftHint visit={visit} filled={filled} />
      <Card>
        <Form
          action={planAt.goalWords(at)}
          once={visit.onceKey()}
          version={goal.version}
          draft={draft}
          hidden={{ draft }}
        >
          <WishFields visit={visit} areas={areas} filled={filled} goal={goal} />
          <Row>
            <Button>{w.save}</Button>
            <Button kind="quiet" href={planAt.goal(at)}>
              {planWords[visit.lang].notNow}
            </Button>
          </Row>
        </Form>
      </Card>
      <Versions visit={visit} versions={versions.filter((one) => one.version < goal.version)} />
    </Page>
  )
}

function WishFields({ visit, areas, filled, goal }: NewGoalProps & { goal?: Goal }) {
  const w = goalWords[visit.lang]
  const { lang } = visit
  return (
    <>
      <TextArea
        lang={lang}
        label={w.words}
        description={w.wordsHelp}
        voice="own"
        rows={4}
        max={goalMax}
        {...kept(filled, 'words', goal?.words)}
      />
      <RadioGroup
        lang={lang}
        label={w.aim}
        options={aims.map((aim) => ({ value: aim, label: w.aims[aim] }))}
        {...kept(filled, 'aim', goal?.aim)}
      />
      <SelectField
        lang={lang}
        label={w.area}
        description={w.areaHelp}
        optional
        empty={w.areaNone}
        options={areas.map((area) => ({ value: area.code, label: areaName(visit, area) }))}
        {...kept(filled, 'area', goal?.area ?? undefined)}
      />
    </>
  )
}
