import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup } from '../../../ui/field/choices.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Line, List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import type { SheetPart } from '../../../ui/print-sheet/print-sheet.tsx'
import { everydayAt } from '../everyday.addresses.ts'
import type { BudgetLine } from './budget.queries.ts'
import { lineMax } from './home.forms.ts'
import { homeWords } from './home.words.ts'
import { leftOf, sayAmount } from './money.rules.ts'

export interface BudgetProps {
  visit: Visit
  lines: readonly BudgetLine[]
  /** Where the municipality answers about debt. */
  phone: string
  filled: Filled
}

/** What comes in, what goes out, and one sentence about the rest. No colour and no mark says how it is. */
export function BudgetPage({ visit, lines, phone, filled }: BudgetProps) {
  const w = homeWords[visit.lang]
  return (
    <Page visit={visit} title={w.budget} layout="narrow">
      <BackLink href={everydayAt.mine()} label={w.back} />
      <PageHead title={w.budget} lead={w.budgetLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {lines.length === 0 ? (
        <Card>
          <Empty title={w.budgetNone} text={w.budgetNoneText} />
        </Card>
      ) : (
        <>
          <Lines visit={visit} lines={lines} owns />
          <Row>
            <Button kind="secondary" href={everydayAt.budgetShare()}>
              {w.share}
            </Button>
            <Button kind="quiet" href={everydayAt.budgetSheet()}>
              {w.print}
            </Button>
          </Row>
        </>
      )}
      <Card title={w.add}>
        <LineForm visit={visit} filled={filled} />
      </Card>
      <Card title={w.debt}>
        <p>{w.debtText(phone)}</p>
      </Card>
    </Page>
  )
}

interface LinesProps {
  visit: Visit
  lines: readonly BudgetLine[]
  /** The person's own: with the way to take a line off, and the sentence about what is left. */
  owns?: boolean
  /** What stands around each half: a card on the screen, a part of a sheet on paper. */
  frame?: typeof SheetPart
}

export function Lines({ visit, lines, owns = false, frame: Frame = Card }: LinesProps) {
  const w = homeWords[visit.lang]
  const of = (direction: 'in' | 'out') => lines.filter((line) => line.direction === direction)
  const off = (line: BudgetLine) => (
    <ButtonForm
      kind="quiet"
      action={everydayAt.budgetOff({ budgetLine: line.id })}
      once={visit.onceKey()}
      about={line.words}
    >
      {w.remove}
    </ButtonForm>
  )
  const say = (line: BudgetLine) => (
    <Line action={owns && off(line)}>{w.line(line.words, sayAmount(line.amount, visit.lang))}</Line>
  )
  return (
    <>
      {(['in', 'out'] as const).map(
        (direction) =>
          of(direction).length > 0 && (
            <Frame title={direction === 'in' ? w.ins : w.outs} key={direction}>
              <List items={of(direction).map(say)} />
            </Frame>
          ),
      )}
      {owns && <p>{sayLeft(visit, lines)}</p>}
    </>
  )
}

/** One sentence about what is left. */
export function sayLeft(visit: Visit, lines: readonly BudgetLine[]): string {
  const w = homeWords[visit.lang]
  const left = leftOf(lines)
  if (left === 0) return w.even
  const amount = sayAmount(Math.abs(left), visit.lang)
  return left > 0 ? w.left(amount) : w.short(amount)
}

function LineForm({ visit, filled }: { visit: Visit; filled: Filled }) {
  const w = homeWords[visit.lang]
  const { lang } = visit
  return (
    <Form action={everydayAt.budget()} once={visit.onceKey()} label={w.add}>
      <RadioGroup
        lang={lang}
        label={w.direction}
        options={(['in', 'out'] as const).map((value) => ({ value, label: w.directions[value] }))}
        {...kept(filled, 'direction')}
      />
      <TextField lang={lang} label={w.words} max={lineMax} {...kept(filled, 'words')} />
      <TextField
        lang={lang}
        label={w.amount}
        description={w.amountHelp}
        {...kept(filled, 'amount')}
      />
      <Button>{w.save}</Button>
    </Form>
  )
}
