import { sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { DateField, TextArea, TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { sayWhen } from '../acute/acute.page.tsx'
import { contactAt } from '../contact.addresses.ts'
import type { Contact } from '../contact.types.ts'
import { dutyAt } from '../duty/duty.addresses.ts'
import { dutyWords } from '../duty/duty.words.ts'
import type { Encounter, Met } from './outreach.queries.ts'
import { outreachWords } from './outreach.words.ts'

export interface OutreachProps {
  visit: Visit
  met: readonly Met[]
  /** Contacts from the street that are not on the list yet. */
  others: readonly Contact[]
  filled: Filled
}

/** Those one looks in on: who, when last, and when one looks at it again. Nothing else is asked. */
export function OutreachPage({ visit, met, others, filled }: OutreachProps) {
  const w = outreachWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={dutyAt.desk()} label={dutyWords[visit.lang].back} />
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        {met.length === 0 && <Empty title={w.none} text={w.noneText} />}
        <List items={met.map((one) => <OneMet visit={visit} one={one} />)} />
      </Card>
      {others.map((contact) => (
        <Begin visit={visit} contact={contact} filled={filled} key={contact.id} />
      ))}
    </Page>
  )
}

function OneMet({ visit, one }: { visit: Visit; one: Met }) {
  const w = outreachWords[visit.lang]
  const name = one.alias || w.unnamed
  return (
    <>
      <b>{name}</b>{' '}
      <span class="by">{one.lastAt ? w.last(sayWhen(visit, one.lastAt)) : w.never}.</span>{' '}
      <span class="by">{w.reviewOn(sayDate(one.reviewOn, visit.lang, visit.today))}.</span>{' '}
      <a href={dutyAt.outreachOne({ contact: one.contact })}>{w.open(name)}</a>
    </>
  )
}

function Begin({ visit, contact, filled }: { visit: Visit; contact: Contact; filled: Filled }) {
  const w = outreachWords[visit.lang]
  const name = contact.alias || w.unnamed
  return (
    <Card title={w.begin(name)}>
      <Form
        action={dutyAt.outreachBegun({ contact: contact.id })}
        once={visit.onceKey()}
        label={w.begin(name)}
      >
        <DateField lang={visit.lang} label={w.review} {...kept(filled, 'day')} />
        <Button kind="secondary">{w.begin(name)}</Button>
      </Form>
    </Card>
  )
}

interface OneProps {
  visit: Visit
  met: Met
  before: readonly Encounter[]
  filled: Filled
}

export function OutreachOnePage({ visit, met, before, filled }: OneProps) {
  const w = outreachWords[visit.lang]
  const name = met.alias || w.unnamed
  const at = { contact: met.contact }
  const field = { lang: visit.lang }
  return (
    <Page visit={visit} title={name} place={w.title} layout="narrow">
      <BackLink href={dutyAt.outreach()} label={w.back} />
      <PageHead title={name} lead={w.reviewOn(sayDate(met.reviewOn, visit.lang, visit.today))} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card title={w.meetTitle}>
        <Form
          action={dutyAt.outreachOne(at)}
          once={visit.onceKey()}
          draft={`contact.encounter:${met.contact}`}
          label={w.meetTitle}
        >
          <TextField
            {...field}
            label={w.place}
            description={w.placeHelp}
            max={200}
            {...kept(filled, 'place')}
          />
          <TextArea {...field} label={w.words} rows={3} max={2000} {...kept(filled, 'words')} />
          <Button>{w.save}</Button>
        </Form>
      </Card>
      <Card title={w.review}>
        <Form action={dutyAt.outreachReview(at)} once={visit.onceKey()} label={w.review}>
          <DateField {...field} label={w.review} {...kept(filled, 'day', met.reviewOn)} />
          <Button kind="secondary">{w.reviewSave}</Button>
        </Form>
      </Card>
      {before.length > 0 && (
        <Card title={w.before}>
          <List
            items={before.map((one) => (
              <>
                <p class="kept-lines">{one.words}</p>
                <p class="by">{w.met(one.place, sayWhen(visit, one.at), one.by)}</p>
              </>
            ))}
          />
        </Card>
      )}
      <a href={contactAt.one(at)}>{w.contact}</a>
    </Page>
  )
}
