import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { planAt } from '../../plan/index.ts'
import { statementAt } from './statement.addresses.ts'
import { statementDeskWords } from './statement.desk.words.ts'
import { Said, StatementFields, said } from './statement.show.tsx'
import type { Statement } from './statement.types.ts'
import { statementWords } from './statement.words.ts'

export interface Of {
  visit: Visit
  citizen: string
  name: string
}

/** What is kept of what others said, for the one who decides about help. The person's words stand with each. */
export function DeskStatements({ visit, citizen, name, all }: Of & { all: readonly Statement[] }) {
  const w = statementDeskWords[visit.lang]
  return (
    <Page visit={visit} title={w.title(name)} layout="narrow">
      <BackLink href={planAt.course({ citizen })} label={w.toCitizen(name)} />
      <PageHead title={w.title(name)} lead={w.lead(name)}>
        <p class="by">{w.hidden}</p>
      </PageHead>
      {all.length === 0 && (
        <Card>
          <Empty title={w.empty} />
        </Card>
      )}
      {all.map((one) => (
        <Card key={one.id}>
          <Whole visit={visit} name={name} one={one} />
          <Row>
            <Button
              kind="secondary"
              href={statementAt.deskOne({ citizen, statement: one.id })}
              about={one.source}
            >
              {statementWords[visit.lang].open}
            </Button>
          </Row>
        </Card>
      ))}
      <Row>
        <Button href={statementAt.deskNew({ citizen })}>{w.write}</Button>
      </Row>
    </Page>
  )
}

/** For one with whom the person shares it: to read, and nothing to change. */
export function SharedStatements({ visit, name, all }: Of & { all: readonly Statement[] }) {
  const w = statementDeskWords[visit.lang]
  return (
    <Page visit={visit} title={w.shared(name)} layout="narrow">
      <PageHead title={w.shared(name)} lead={w.sharedLead(name)} />
      {all.map((one) => (
        <Card key={one.id}>
          <Whole visit={visit} name={name} one={one} />
        </Card>
      ))}
    </Page>
  )
}

/** A statement with everything that travels with it. */
export function Whole({ visit, name, one }: { visit: Visit; name: string; one: Statement }) {
  const w = statementDeskWords[visit.lang]
  return (
    <>
      <Said visit={visit} one={one} />
      {one.contestedAt && <p>{w.personSays(name, said(one.contestedAt, visit))}</p>}
      {one.comments.map(({ id, words, at }) => (
        <OwnWords size="small" text={words} by={w.personWords(name, said(at, visit))} key={id} />
      ))}
    </>
  )
}

export function DeskNewStatement({ visit, citizen, name, filled }: Of & { filled: Filled }) {
  const w = statementDeskWords[visit.lang]
  return (
    <Page visit={visit} title={w.write} place={w.title(name)} layout="narrow">
      <BackLink href={statementAt.desk({ citizen })} label={w.back(name)} />
      <PageHead title={w.write} lead={w.writeLead(name)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <Form
          action={statementAt.deskNew({ citizen })}
          once={visit.onceKey()}
          label={w.write}
          draft={`journal.statement:${citizen}`}
        >
          <StatementFields visit={visit} filled={filled} />
          <Button>{statementWords[visit.lang].save}</Button>
        </Form>
      </Card>
    </Page>
  )
}
