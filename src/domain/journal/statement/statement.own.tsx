import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { journalAt } from '../journal.addresses.ts'
import { OwnCorrections } from './correction.own.tsx'
import { statementAt } from './statement.addresses.ts'
import { drafts, most } from './statement.forms.ts'
import { Said, said } from './statement.show.tsx'
import type { Statement } from './statement.types.ts'
import { statementWords } from './statement.words.ts'

/** What others have said, for the person: each with what they say to it themselves. */
export function StatementsPage({ visit, all }: { visit: Visit; all: readonly Statement[] }) {
  const w = statementWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={journalAt.mine()} label={w.backJournal} />
      <PageHead title={w.title} lead={w.lead}>
        <p class="by">{w.hidden}</p>
      </PageHead>
      {all.length === 0 && (
        <Card>
          <Empty title={w.empty} text={w.emptyText} />
        </Card>
      )}
      {all.map((one) => (
        <Card key={one.id}>
          <Said visit={visit} one={one} />
          {one.contestedAt && <p>{w.youContest(said(one.contestedAt, visit))}</p>}
          <Comments visit={visit} one={one} />
          <Row>
            <Button
              kind="secondary"
              href={statementAt.one({ statement: one.id })}
              about={one.source}
            >
              {w.open}
            </Button>
          </Row>
        </Card>
      ))}
      <Row>
        <Button href={statementAt.write()}>{w.write}</Button>
        <a href={statementAt.tapering()}>{w.taperingLink}</a>
      </Row>
    </Page>
  )
}

function Comments({ visit, one }: { visit: Visit; one: Statement }) {
  const w = statementWords[visit.lang]
  return (
    <>
      {one.comments.map(({ id, words, at }) => (
        <OwnWords size="small" text={words} by={w.commentBy(said(at, visit))} key={id} />
      ))}
    </>
  )
}

interface OneProps {
  visit: Visit
  one: Statement
  filled: Filled
}

/** One statement: contest it with one press, say something to it, or ask that it is put right. */
export function StatementPage({ visit, one, filled }: OneProps) {
  const w = statementWords[visit.lang]
  const at = { statement: one.id }
  return (
    <Page visit={visit} title={w.one} place={w.title} layout="narrow">
      <BackLink href={statementAt.mine()} label={w.back} />
      <PageHead title={w.one} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <Said visit={visit} one={one} />
        <p class="by">{w.kept(one.writtenBy.name, said(one.writtenAt, visit))}</p>
        {one.contestedAt ? (
          <>
            <p>{w.youContest(said(one.contestedAt, visit))}</p>
            <ButtonForm kind="quiet" action={statementAt.contestBack(at)} once={visit.onceKey()}>
              {w.contestBack}
            </ButtonForm>
          </>
        ) : (
          <>
            <p class="by">{w.contestText}</p>
            <ButtonForm kind="secondary" action={statementAt.contest(at)} once={visit.onceKey()}>
              {w.contest}
            </ButtonForm>
          </>
        )}
      </Card>
      <Card title={w.comments}>
        <Comments visit={visit} one={one} />
        <Form
          action={statementAt.comment(at)}
          once={visit.onceKey()}
          label={w.comment}
          draft={drafts.comment(one.id)}
        >
          <TextArea
            lang={visit.lang}
            label={w.comment}
            description={w.commentText}
            voice="own"
            rows={3}
            max={most.words}
            {...kept(filled, 'words')}
          />
          <Button>{w.commentSave}</Button>
        </Form>
      </Card>
      <Fold
        title={w.correct}
        note={w.correctText}
        open={one.corrections.length > 0 || filled.values.wish !== undefined}
      >
        <OwnCorrections visit={visit} one={one} filled={filled} />
      </Fold>
    </Page>
  )
}
