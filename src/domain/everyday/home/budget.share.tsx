import { sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup, SelectField } from '../../../ui/field/choices.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { HeadingRow, PageHead } from '../../../ui/heading/heading.tsx'
import { Line, List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { PrintSheet, SheetPart } from '../../../ui/print-sheet/print-sheet.tsx'
import { circleAt } from '../../circle/index.ts'
import type { Somebody } from '../company/company.ts'
import { everydayAt } from '../everyday.addresses.ts'
import { Lines, sayLeft } from './budget.page.tsx'
import type { BudgetLine, BudgetShare } from './budget.queries.ts'
import { homeWords } from './home.words.ts'

interface ShareProps {
  visit: Visit
  lines: readonly BudgetLine[]
  people: readonly Somebody[]
  shares: readonly BudgetShare[]
  filled: Filled
}

/** Who may see the budget, all of it or one line; each with its way back. */
export function BudgetSharePage({ visit, lines, people, shares, filled }: ShareProps) {
  const w = homeWords[visit.lang]
  const said = (line: string | null) => lines.find(({ id }) => id === line)?.words ?? w.shareAll
  return (
    <Page visit={visit} title={w.share} place={w.budget} layout="narrow">
      <BackLink href={everydayAt.budget()} label={w.backBudget} />
      <PageHead title={w.share} lead={w.shareLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {shares.length > 0 && (
        <Card>
          <List
            items={shares.map(({ person, name, line }) => (
              <Line
                action={
                  <ButtonForm
                    kind="quiet"
                    action={everydayAt.budgetShareEnd()}
                    once={visit.onceKey()}
                    hidden={{ person, line: line ?? '' }}
                    about={w.endAbout(name)}
                  >
                    {w.end}
                  </ButtonForm>
                }
              >
                {w.sees(name, said(line))}
              </Line>
            ))}
          />
        </Card>
      )}
      {people.length === 0 ? (
        <p>
          {w.shareNobody} <a href={circleAt.mine()}>{w.circle}</a>
        </p>
      ) : (
        <Form action={everydayAt.budgetShare()} once={visit.onceKey()}>
          <RadioGroup
            lang={visit.lang}
            label={w.shareWith}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            {...kept(filled, 'person')}
          />
          <SelectField
            lang={visit.lang}
            label={w.shareWhat}
            empty={w.shareAll}
            options={lines.map(({ id, words }) => ({ value: id, label: words }))}
            {...kept(filled, 'line')}
          />
          <Row>
            <Button>{w.sharePress}</Button>
          </Row>
        </Form>
      )}
    </Page>
  )
}

/** The budget on one sheet of paper. */
export function BudgetSheet({ visit, lines }: { visit: Visit; lines: readonly BudgetLine[] }) {
  const w = homeWords[visit.lang]
  const { name, phone } = visit.municipality
  return (
    <Page visit={visit} title={w.print} place={w.budget} layout="narrow">
      <div class="no-print">
        <BackLink href={everydayAt.budget()} label={w.backBudget} />
      </div>
      <PrintSheet
        title={w.budget}
        by={w.sheetBy(visit.person?.name ?? '', sayDate(visit.today, visit.lang, visit.today))}
        contact={w.sheetContact(name, phone)}
      >
        <Lines visit={visit} lines={lines} frame={SheetPart} />
        <p>{sayLeft(visit, lines)}</p>
      </PrintSheet>
    </Page>
  )
}

/** What others show the reader, each by name. */
export function BudgetsShownPage({ visit, lines }: { visit: Visit; lines: readonly BudgetLine[] }) {
  const w = homeWords[visit.lang]
  const citizens = [...new Set(lines.map(({ citizen }) => citizen))]
  const of = (citizen: string) => lines.filter((line) => line.citizen === citizen)
  return (
    <Page visit={visit} title={w.withMe} layout="narrow">
      <BackLink href={everydayAt.mine()} label={w.back} />
      <PageHead title={w.withMe} {...(lines.length > 0 ? { lead: w.withMeLead } : {})} />
      {lines.length === 0 && (
        <Card>
          <Empty title={w.withMeNone} />
        </Card>
      )}
      {citizens.map((citizen) => (
        <section key={citizen}>
          <HeadingRow title={w.withMeOf(of(citizen)[0]?.name ?? '')} />
          <Lines visit={visit} lines={of(citizen)} />
        </section>
      ))}
    </Page>
  )
}
