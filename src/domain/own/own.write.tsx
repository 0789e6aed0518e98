import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../ui/button/button.tsx'
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx'
import { TextArea, TextField } from '../../ui/field/inputs.tsx'
import { kept } from '../../ui/field/kept.ts'
import { Form } from '../../ui/form/form.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { Hint } from '../../ui/notice/notice.tsx'
import { Page } from '../../ui/page/page.tsx'
import { ownAt, placeOf } from './own.addresses.ts'
import { draftOfKind, titleMax, wordsMax } from './own.forms.ts'
import type { OwnPage, PageKind } from './own.types.ts'
import { ownWords } from './own.words.ts'

interface WriteProps {
  visit: Visit
  offered: boolean
  kind: PageKind
  filled: Filled
}

/** Where it is no longer offered, what somebody was writing stands here still, to be copied out. */
export function WritePage({ visit, offered, kind, filled }: WriteProps) {
  const w = ownWords[visit.lang]
  return (
    <Page visit={visit} title={w.one[kind]} place={w.title} layout="narrow">
      <BackToPlace visit={visit} kind={kind} />
      <PageHead title={w.one[kind]} lead={w.ask[kind]} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {!offered && <Hint>{w.notOffered}</Hint>}
      {filled.draftFrom && <Hint>{w.draft}</Hint>}
      <Form
        action={ownAt.write()}
        once={visit.onceKey()}
        draft={draftOfKind(kind)}
        hidden={{ kind }}
      >
        <PageFields visit={visit} kind={kind} filled={filled} />
        <Row>
          {offered && <Button>{w.save}</Button>}
          <Button kind="quiet" href={placeOf(kind)}>
            {w.cancel}
          </Button>
        </Row>
      </Form>
    </Page>
  )
}

export function BackToPlace({ visit, kind }: { visit: Visit; kind: PageKind }) {
  const w = ownWords[visit.lang]
  return <BackLink href={placeOf(kind)} label={kind === 'story' ? w.backStory : w.back} />
}

interface FieldsProps {
  visit: Visit
  kind: PageKind
  filled: Filled
  page?: OwnPage
}

export function PageFields({ visit, kind, filled, page }: FieldsProps) {
  const w = ownWords[visit.lang]
  const story = kind === 'story'
  return (
    <>
      <TextField
        lang={visit.lang}
        label={story ? w.whenLabel : w.titleLabel}
        {...(story ? { description: w.whenHelp } : { optional: true })}
        max={titleMax}
        {...kept(filled, 'title', page?.title)}
      />
      <TextArea
        lang={visit.lang}
        label={w.words}
        voice="own"
        rows={8}
        max={wordsMax}
        {...kept(filled, 'words', page?.words)}
      />
    </>
  )
}
