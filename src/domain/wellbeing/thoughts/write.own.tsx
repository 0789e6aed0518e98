import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { wellbeingAt } from '../wellbeing.addresses.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import { backOf, draftOfKind, Fields, type WriteProps } from './fields.own.tsx'
import { thoughtWords } from './thoughts.words.ts'

/** One question, and room for own words. */
export function WriteThoughtPage({ visit, kind, filled }: WriteProps) {
  const w = wellbeingWords[visit.lang]
  const t = thoughtWords[visit.lang]
  return (
    <Page visit={visit} title={t.writeTitle(t.kinds[kind])} place={w.title} layout="narrow">
      <BackLink href={backOf(kind)} label={w.cancel} />
      <PageHead title={t.kinds[kind]} lead={t.asks[kind]} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {filled.draftFrom && <Hint>{w.draft}</Hint>}
      <Form
        action={wellbeingAt.write()}
        once={visit.onceKey()}
        draft={draftOfKind(kind)}
        hidden={{ kind }}
      >
        <Fields visit={visit} kind={kind} filled={filled} />
        <Button>{w.save}</Button>
      </Form>
    </Page>
  )
}
