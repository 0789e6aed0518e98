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
import { headingOf } from './own.card.tsx'
import { draftOfPage } from './own.forms.ts'
import type { OwnPage, SharedItem } from './own.types.ts'
import { ownWords } from './own.words.ts'
import { BackToPlace, PageFields } from './own.write.tsx'

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
      <Card>
        <OwnWords text={page.words} by={shared.length > 0 ? w.untitled(day) : w.writtenOn(day)} />
      </Card>
      {shared.length > 0 && (
        <Card title={w.sharedBy}>
          <Copies visit={visit} shared={shared} />
        </Card>
      )}
      {filled.draftFrom && <Hint>{w.draft}</Hint>}
      <Folds>
        {(offered || isOpen(filled)) && <Change {...props} />}
        <Onward {...props} />
      </Folds>
    </Page>
  )
}

/** Words are on their way into it. */
const isOpen = ({ problems, draftFrom }: Filled) => problems.length > 0 || draftFrom !== undefined

function Change({ visit, offered, page, filled }: OneProps) {
  const w = ownWords[visit.lang]
  return (
    <Fold title={w.change} open={isOpen(filled)}>
      <Form
        action={ownAt.page({ ownPage: page.id })}
        once={visit.onceKey()}
        version={page.version}
        draft={draftOfPage(page.id)}
      >
        <PageFields visit={visit} kind={page.kind} filled={filled} page={page} />
        {offered && <Button>{w.save}</Button>}
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
