import { dayOf, sayDate } from '../../platform/time/days.ts'
import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Button } from '../../ui/button/button.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx'
import { Fold, Folds } from '../../ui/fold/fold.tsx'
import { Form } from '../../ui/form/form.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { Hint } from '../../ui/notice/notice.tsx'
import { OwnWords } from '../../ui/own-words/own-words.tsx'
import { Page } from '../../ui/page/page.tsx'
import { ownAt } from './own.addresses.ts'
import { Copies } from './own.aside.tsx'
import { headingOf } from './own.home.tsx'
import type { OwnPage, SharedItem } from './own.types.ts'
import { ownWords } from './own.words.ts'
import { BackToPlace, draftOfPage, PageFields } from './own.write.tsx'

interface OneProps {
  visit: Visit
  offered: boolean
  page: OwnPage
  /** Who has a copy of it. */
  shared: readonly SharedItem[]
  filled: Filled
}

/** One page: its words, and everything that can be done with it, folded until it is wanted. */
export function OnePage(props: OneProps) {
  const { visit, page, offered, filled, shared } = props
  const w = ownWords[visit.lang]
  const day = sayDate(dayOf(page.writtenAt), visit.lang, visit.today)
  return (
    <Page visit={visit} title={w.pageTitle} place={w.title} layout="narrow">
      <BackToPlace visit={visit} kind={page.kind} />
      <PageHead title={headingOf(visit, page)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <OwnWords text={page.words} by={w.writtenOn(day)} />
      {shared.length > 0 && (
        <Card title={w.sharedBy}>
          <Copies visit={visit} shared={shared} />
        </Card>
      )}
      {filled.draftFrom && <Hint>{w.draft}</Hint>}
      <Folds>
        {offered && <Change {...props} />}
        <Onward {...props} />
      </Folds>
    </Page>
  )
}

function Change({ visit, page, filled }: OneProps) {
  const w = ownWords[visit.lang]
  return (
    <Fold title={w.change} open={filled.problems.length > 0 || filled.draftFrom !== undefined}>
      <Form
        action={ownAt.page({ ownPage: page.id })}
        once={visit.onceKey()}
        version={page.version}
        draft={draftOfPage(page.id)}
      >
        <PageFields visit={visit} kind={page.kind} filled={filled} page={page} />
        <Button>{w.save}</Button>
      </Form>
    </Fold>
  )
}

function Onward({ visit, page, offered }: OneProps) {
  const w = ownWords[visit.lang]
  const at = { ownPage: page.id }
  return (
    <Fold title={w.onward}>
      {offered && (
        <p>
          <a href={ownAt.share(at)}>{w.share}</a>
        </p>
      )}
      {offered && page.kind === 'story' && (
        <ButtonForm kind="secondary" action={ownAt.pageUp(at)} once={visit.onceKey()}>
          {w.up}
        </ButtonForm>
      )}
      <p>{w.deleteText}</p>
      <ButtonForm kind="secondary" action={ownAt.pageDeleted(at)} once={visit.onceKey()}>
        {w.delete}
      </ButtonForm>
    </Fold>
  )
}
