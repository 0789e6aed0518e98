import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup } from '../../../ui/field/choices.tsx'
import { TextArea, TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { HeadingRow, PageHead } from '../../../ui/heading/heading.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { planAt } from '../plan.addresses.ts'
import { planDeskWords } from '../plan.desk.words.ts'
import { DraftHint } from '../plan.parts.tsx'
import { aims, doers, type Goal } from '../plan.types.ts'
import { stepMax } from '../steps/steps.forms.ts'
import { goalMax } from './goals.forms.ts'

export interface DeskFormProps {
  visit: Visit
  citizen: { id: string; name: string }
  filled: Filled
}

export const draftOfProposal = (citizen: string) => `plan.proposal:${citizen}`

interface ProposalProps extends DeskFormProps {
  /** The wish that it is put under; null when it stands alone. */
  wish: Goal | null
  /** Whether the acting person's work lets them propose steps as well. */
  parts: boolean
}

export function ProposalPage({ visit, citizen, filled, wish, parts }: ProposalProps) {
  const w = planDeskWords[visit.lang]
  const { id, name } = citizen
  const draft = draftOfProposal(id)
  return (
    <Page visit={visit} title={w.proposalTitle} place={w.title(name)} layout="narrow">
      <BackLink href={planAt.course({ citizen: id })} label={w.back(name)} />
      <PageHead title={w.proposalTitle} lead={w.proposalLead(name)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <DraftHint visit={visit} filled={filled} />
      {wish ? (
        <OwnWords text={wish.words} by={w.wishOwn(name)} size="small" />
      ) : (
        <Hint>{w.wishNone(name)}</Hint>
      )}
      <Form
        action={planAt.proposal({ citizen: id })}
        once={visit.onceKey()}
        draft={draft}
        hidden={{ draft, under: wish?.id ?? '' }}
      >
        <SubGoalFields visit={visit} citizen={citizen} filled={filled} />
        {parts && <Parts visit={visit} citizen={citizen} filled={filled} />}
        <Buttons visit={visit} citizen={citizen} save={w.save} />
      </Form>
    </Page>
  )
}

export function SubGoalFields({ visit, citizen, filled, goal }: DeskFormProps & { goal?: Goal }) {
  const w = planDeskWords[visit.lang]
  return (
    <>
      <TextArea
        lang={visit.lang}
        label={w.words}
        description={w.wordsHelp(citizen.name)}
        rows={3}
        max={goalMax}
        {...kept(filled, 'words', goal?.words)}
      />
      <RadioGroup
        lang={visit.lang}
        label={w.aim}
        options={aims.map((aim) => ({ value: aim, label: w.aims[aim] }))}
        {...kept(filled, 'aim', goal?.aim ?? 'develop')}
      />
    </>
  )
}

/** Up to three parts: few enough to be answered one by one. */
function Parts({ visit, citizen, filled }: DeskFormProps) {
  const w = planDeskWords[visit.lang]
  const more = ['part2', 'part3'].some((name) => (filled.values[name]?.[0] ?? '') !== '')
  return (
    <>
      <HeadingRow title={w.parts} />
      <p class="by">{w.partsHelp(citizen.name)}</p>
      <PartFields visit={visit} citizen={citizen} filled={filled} number="1" />
      <Fold title={w.moreParts} open={more}>
        <PartFields visit={visit} citizen={citizen} filled={filled} number="2" />
        <PartFields visit={visit} citizen={citizen} filled={filled} number="3" />
      </Fold>
    </>
  )
}

function PartFields({ visit, citizen, filled, number }: DeskFormProps & { number: string }) {
  const w = planDeskWords[visit.lang]
  return (
    <>
      <TextField
        lang={visit.lang}
        label={w.part(number)}
        optional
        max={stepMax}
        {...kept(filled, `part${number}`)}
      />
      <RadioGroup
        lang={visit.lang}
        label={w.partDoer(number)}
        options={doers.map((doer) => ({ value: doer, label: w.doers[doer](citizen.name) }))}
        {...kept(filled, `doer${number}`, 'us')}
      />
    </>
  )
}

export function Buttons({
  visit,
  citizen,
  save,
}: Omit<DeskFormProps, 'filled'> & { save: string }) {
  const w = planDeskWords[visit.lang]
  return (
    <Row>
      <Button>{save}</Button>
      <Button kind="quiet" href={planAt.course({ citizen: citizen.id })}>
        {w.cancel}
      </Button>
    </Row>
  )
}
