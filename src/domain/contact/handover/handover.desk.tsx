import { dayOf, sayNear } from '../../../platform/time/days.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup, SelectField } from '../../../ui/field/choices.tsx'
import { TextArea, TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { contactAt } from '../contact.addresses.ts'
import { OFFER_MAX } from './handover.forms.ts'
import type { Colleague, Handover, ReceivingUnit } from './handover.queries.ts'
import { handoverDeskWords } from './handover.words.ts'

export interface HandOverProps {
  visit: Visit
  contact: string
  people: readonly Colleague[]
  units: readonly ReceivingUnit[]
  asked: readonly Handover[]
  /** The address of a one-time link that has just been made. */
  link: string | undefined
  filled?: Filled
}

/** Asking another to take over. Nothing changes hands until there is a yes. */
export function HandOverPage(props: HandOverProps) {
  const { visit, contact, link, filled = nothingFilled } = props
  const w = handoverDeskWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={contactAt.one({ contact })} label={w.back} />
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {link && (
        <Card title={w.linkTitle}>
          <p class="reference">
            <code>{link}</code>
          </p>
          <p>{w.linkText}</p>
        </Card>
      )}
      <Asked {...props} />
      <Card>
        <OfferForm {...props} filled={filled} />
      </Card>
    </Page>
  )
}

function OfferForm({ visit, contact, people, units, filled }: HandOverProps & { filled: Filled }) {
  const w = handoverDeskWords[visit.lang]
  const { lang } = visit
  return (
    <Form
      action={contactAt.handOver({ contact })}
      once={visit.onceKey()}
      draft={`contact.handover:${contact}`}
    >
      <RadioGroup
        lang={lang}
        label={w.way}
        options={(['account', 'unit', 'link', 'phone'] as const).map((value) => ({
          value,
          label: w.ways[value],
        }))}
        {...kept(filled, 'way', 'account')}
      />
      <SelectField
        lang={lang}
        label={w.person}
        optional
        options={people.map(({ id, name, title, unit }) => ({
          value: id,
          label: w.colleague(name, title, unit),
        }))}
        {...kept(filled, 'person')}
      />
      <SelectField
        lang={lang}
        label={w.unit}
        optional
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        {...kept(filled, 'unit')}
      />
      <TextField
        lang={lang}
        label={w.name}
        description={w.nameHelp}
        autocomplete="off"
        optional
        {...kept(filled, 'name')}
      />
      <TextArea
        lang={lang}
        label={w.words}
        description={w.wordsHelp}
        max={OFFER_MAX}
        {...kept(filled, 'words')}
      />
      <Row>
        <Button>{w.send}</Button>
      </Row>
    </Form>
  )
}

function Asked({ visit, contact, asked }: HandOverProps) {
  const w = handoverDeskWords[visit.lang]
  if (asked.length === 0) return null
  const open = asked.some(({ acceptedAt, declinedAt }) => !acceptedAt && !declinedAt)
  return (
    <Card title={w.earlier}>
      <List items={asked.map((one) => askedLine(visit, one))} />
      {open && (
        <ButtonForm
          kind="secondary"
          action={contactAt.takeBack({ contact })}
          once={visit.onceKey()}
        >
          {w.takeBack}
        </ButtonForm>
      )}
    </Card>
  )
}

function askedLine(visit: Visit, { to, at, acceptedAt, declinedAt }: Handover): string {
  const w = handoverDeskWords[visit.lang]
  const near = (day: Date) => sayNear(dayOf(day), visit.today, visit.lang)
  const who = to || w.somebody
  if (acceptedAt) return w.saidYes(who, near(acceptedAt))
  return declinedAt ? w.saidNo(who, near(at)) : w.asks(who, near(at))
}
