import { addDays, sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup } from '../../../ui/field/choices.tsx'
import { DateField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { healthAt } from '../health.addresses.ts'
import type { Asking, Openness } from './asking.queries.ts'
import { askingWords } from './asking.words.ts'

const MONTH = 30

export interface AskingPageProps {
  visit: Visit
  askings: readonly Asking[]
  openness: readonly Openness[]
  filled: Filled
}

/** Who may bring health up: those who wait for an answer first, then what one has said. */
export function AskingPage({ visit, askings, openness, filled }: AskingPageProps) {
  const w = askingWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={healthAt.mine()} label={w.back} />
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {askings.map((asking) => (
        <AskingCard visit={visit} asking={asking} key={asking.id} />
      ))}
      <Card title={w.now}>
        {openness.length === 0 && <p>{w.nothing}</p>}
        <List
          items={openness.map((one) => (
            <>
              <p>{lineOf(visit, one)}</p>
              <Instead visit={visit} one={one} />
            </>
          ))}
        />
      </Card>
      <Fold title={w.allTitle} open={filled.problems.length > 0}>
        <p>{w.allText}</p>
        <SaysForm visit={visit} action={healthAt.asking()} filled={filled} />
      </Fold>
    </Page>
  )
}

function lineOf(visit: Visit, { name, says, until }: Openness): string {
  const w = askingWords[visit.lang]
  const who = name ?? w.forAll
  if (!until) return w.line(who, w.says[says])
  return w.lineUntil(who, w.says[says], sayDate(until, visit.lang, visit.today))
}

/** The other answer to the same, by one press. */
function Instead({ visit, one }: { visit: Visit; one: Openness }) {
  const w = askingWords[visit.lang]
  const says = one.says === 'yes' ? 'not_now' : 'yes'
  return (
    <ButtonForm
      kind="quiet"
      action={healthAt.asking()}
      once={visit.onceKey()}
      hidden={{ says, until: '', person: one.person ?? '' }}
      about={w.insteadAbout(one.name ?? w.forAll)}
    >
      {w.instead[says]}
    </ButtonForm>
  )
}

/** One who asks: yes is one press, and so is not now, for good or for a month. */
export function AskingCard({ visit, asking }: { visit: Visit; asking: Asking }) {
  const w = askingWords[visit.lang]
  const action = healthAt.askingAnswered({ asking: asking.id })
  return (
    <Card title={w.asks(asking.name)}>
      <p>{w.asksText(asking.name)}</p>
      <p>{w.meansYes}</p>
      <Row>
        <ButtonForm
          kind="secondary"
          action={action}
          once={visit.onceKey()}
          hidden={{ says: 'yes', until: '' }}
          about={asking.name}
        >
          {w.yes}
        </ButtonForm>
        <ButtonForm
          kind="secondary"
          action={action}
          once={visit.onceKey()}
          hidden={{ says: 'not_now', until: '' }}
          about={asking.name}
        >
          {w.notNow}
        </ButtonForm>
        <ButtonForm
          kind="secondary"
          action={action}
          once={visit.onceKey()}
          hidden={{ says: 'not_now', until: addDays(visit.today, MONTH) }}
          about={asking.name}
        >
          {w.notMonth}
        </ButtonForm>
      </Row>
    </Card>
  )
}

function SaysForm(props: { visit: Visit; action: string; filled: Filled }) {
  const { visit, action, filled } = props
  const w = askingWords[visit.lang]
  return (
    <Form action={action} once={visit.onceKey()}>
      <RadioGroup
        lang={visit.lang}
        label={w.answerLabel}
        options={[
          { value: 'yes', label: w.yes },
          { value: 'not_now', label: w.notNow },
        ]}
        {...kept(filled, 'says')}
      />
      <DateField
        lang={visit.lang}
        label={w.until}
        description={w.untilHelp}
        optional
        {...kept(filled, 'until')}
      />
      <Button>{w.save}</Button>
    </Form>
  )
}
