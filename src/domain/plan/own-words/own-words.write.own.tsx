import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { DateField, TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { planAt } from '../plan.addresses.ts'
import { DraftHint } from '../plan.parts.tsx'
import type { OwnKind } from '../plan.types.ts'
import { wordsMax } from './own-words.forms.ts'
import { ownWordsWords } from './own-words.words.ts'

export const draftOfKind = (kind: OwnKind) => `plan.own_words:${kind}`

export interface WriteProps {
  visit: Visit
  kind: OwnKind
  filled: Filled
}

export function WritePage({ visit, kind, filled }: WriteProps) {
  const w = ownWordsWords[visit.lang]
  const draft = draftOfKind(kind)
  return (
    <Page visit={visit} title={w.kind[kind]} place={w.title} layout="narrow">
      <BackLink href={planAt.hopes()} label={w.backToWords} />
      <PageHead title={w.kind[kind]} lead={w.ask[kind]} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <DraftHint visit={visit} filled={filled} />
      <Form action={planAt.write()} once={visit.onceKey()} draft={draft} hidden={{ kind, draft }}>
        <TextArea
          lang={visit.lang}
          label={w.words}
          voice="own"
          rows={7}
          max={wordsMax}
          {...kept(filled, 'words')}
        />
        <DayField visit={visit} kind={kind} filled={filled} />
        <Row>
          <Button>{w.save}</Button>
          <Button kind="quiet" href={planAt.hopes()}>
            {w.cancel}
          </Button>
        </Row>
      </Form>
    </Page>
  )
}

/** A story and what happened may have a day; nobody has to remember it. */
export function DayField({ visit, kind, filled, day }: WriteProps & { day?: string | undefined }) {
  const w = ownWordsWords[visit.lang]
  if (kind !== 'milestone' && kind !== 'story') return null
  return (
    <DateField
      lang={visit.lang}
      label={w.day}
      description={w.dayHelp}
      optional
      {...kept(filled, 'day', day)}
    />
  )
}
