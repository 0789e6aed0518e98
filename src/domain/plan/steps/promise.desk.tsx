import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { DateField, TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { HeadingRow, PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Voice } from '../../../ui/voice/voice.tsx'
import { Buttons, type DeskFormProps, SubGoalFields } from '../goals/proposal.desk.tsx'
import { planAt } from '../plan.addresses.ts'
import { planDeskWords } from '../plan.desk.words.ts'
import { DraftHint, dayWords, me } from '../plan.parts.tsx'
import type { Goal, Wording } from '../plan.types.ts'
import { stepMax } from './steps.forms.ts'

export const draftOfPromise = (citizen: string) => `plan.promise:${citizen}`
export const draftOfSubGoal = (goal: string) => `plan.goal:${goal}`

interface ChangeProps extends DeskFormProps {
  goal: Goal
  versions: readonly Wording[]
}

/** The author says their own sub-goal otherwise; the citizen's answer to the old words stays. */
export function ChangeProposalPage({ visit, citizen, filled, goal, versions }: ChangeProps) {
  const w = planDeskWords[visit.lang]
  const draft = draftOfSubGoal(goal.id)
  const before = versions.filter((one) => one.version < goal.version)
  return (
    <Page visit={visit} title={w.changeTitle} place={w.title(citizen.name)} layout="narrow">
      <BackLink href={planAt.course({ citizen: citizen.id })} label={w.back(citizen.name)} />
      <PageHead title={w.changeTitle} lead={w.changeLead(citizen.name)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <DraftHint visit={visit} filled={filled} />
      <Card>
        <Form
          action={planAt.proposalWords({ citizen: citizen.id, goal: goal.id })}
          once={visit.onceKey()}
          version={goal.version}
          draft={draft}
          hidden={{ draft }}
        >
          <SubGoalFields visit={visit} citizen={citizen} filled={filled} goal={goal} />
          <Buttons visit={visit} citizen={citizen} save={w.changeSave} />
        </Form>
      </Card>
      {before.length > 0 && <HeadingRow title={w.versions} />}
      {before.map((one) => {
        const who = one.writtenBy.id === me(visit).id ? w.you : (one.writtenBy.name ?? w.somebody)
        const by = w.versionBy(who, dayWords(visit, one.writtenAt))
        return <Voice text={one.words} by={by} key={one.version} />
      })}
    </Page>
  )
}

/** What one promises to do for somebody, by when: the municipality's promises are kept track of. */
export function PromisePage({ visit, citizen, filled }: DeskFormProps) {
  const w = planDeskWords[visit.lang]
  const draft = draftOfPromise(citizen.id)
  return (
    <Page visit={visit} title={w.promiseTitle} place={w.title(citizen.name)} layout="narrow">
      <BackLink href={planAt.course({ citizen: citizen.id })} label={w.back(citizen.name)} />
      <PageHead title={w.promiseTitle} lead={w.promiseLead(citizen.name)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <DraftHint visit={visit} filled={filled} />
      <Form
        action={planAt.promise({ citizen: citizen.id })}
        once={visit.onceKey()}
        draft={draft}
        hidden={{ draft }}
      >
        <TextArea
          lang={visit.lang}
          label={w.promiseWords}
          rows={2}
          max={stepMax}
          {...kept(filled, 'words')}
        />
        <DateField lang={visit.lang} label={w.promiseDue} {...kept(filled, 'due')} />
        <Buttons visit={visit} citizen={citizen} save={w.promiseSave} />
      </Form>
    </Page>
  )
}
