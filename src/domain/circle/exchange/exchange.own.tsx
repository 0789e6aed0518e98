import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { CheckboxGroup, SelectField } from '../../../ui/field/choices.tsx'
import { DateField, TextArea, TextField } from '../../../ui/field/inputs.tsx'
import { kept, keptMany } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { circleAt } from '../circle.addresses.ts'
import { subjects, told } from '../circle.rules.ts'
import { circleWords } from '../circle.words.ts'
import type { Consent } from './exchange.queries.ts'
import { exchangeWords } from './exchange.words.ts'

/** Whom the municipality may tell, by the person's own yes; and every yes that has ended. */
export function ConsentsPage({ visit, consents }: { visit: Visit; consents: Consent[] }) {
  const w = exchangeWords[visit.lang]
  const runs = (one: Consent) => !one.endedAt && one.until > visit.now
  const over = consents.filter((one) => !runs(one))
  return (
    <Page visit={visit} title={w.title} place={circleWords[visit.lang].title} layout="narrow">
      <BackLink href={circleAt.mine()} label={w.back} />
      <PageHead title={w.title} lead={w.lead} />
      <p>{w.apart}</p>
      {consents.length === over.length && <Empty title={w.none} text={w.noneText} />}
      {consents.filter(runs).map((one) => (
        <Card title={one.receiver} key={one.id}>
          <Says visit={visit} one={one} />
          <ButtonForm
            kind="secondary"
            action={circleAt.exchangeEnded({ consent: one.id })}
            once={visit.onceKey()}
            about={one.receiver}
          >
            {w.withdraw}
          </ButtonForm>
        </Card>
      ))}
      <Button href={circleAt.exchangeNew()}>{w.give}</Button>
      {over.length > 0 && (
        <Fold title={w.history}>
          {over.map((one) => (
            <Says visit={visit} one={one} key={one.id} />
          ))}
        </Fold>
      )}
    </Page>
  )
}

function Says({ visit, one }: { visit: Visit; one: Consent }) {
  const { lang, today } = visit
  const w = exchangeWords[lang]
  const day = (at: Date) => sayDate(dayOf(at), lang, today)
  return (
    <>
      <p>{w.says(one.receiver, told(one.subjects, lang))}</p>
      <p>{w.why(one.purpose)}</p>
      {one.reader && <p>{w.reads(one.reader)}</p>}
      <p class="by">
        {w.runs(day(one.givenAt), day(one.until))} {endOf(visit, one, day)}{' '}
        {w.version(String(one.version))}
      </p>
    </>
  )
}

function endOf(visit: Visit, one: Consent, day: (at: Date) => string): string {
  const w = exchangeWords[visit.lang]
  if (one.endedAt)
    return one.endedByMe ? w.ended(day(one.endedAt)) : w.endedByThem(day(one.endedAt))
  return one.until > visit.now ? '' : w.over(day(one.until))
}

/** Nothing is chosen beforehand: the person writes who, what and why. */
export function ConsentPage(props: {
  visit: Visit
  readers: { id: string; name: string }[]
  filled: Filled
}) {
  const { visit, filled } = props
  const { lang } = visit
  const w = exchangeWords[lang]
  return (
    <Page visit={visit} title={w.giveTitle} place={w.title} layout="narrow">
      <BackLink href={circleAt.exchange()} label={w.backAll} />
      <PageHead title={w.giveTitle} lead={w.giveLead} />
      <ErrorSummary lang={lang} problems={filled.problems} />
      <Card>
        <Form
          action={circleAt.exchangeNew()}
          once={visit.onceKey()}
          label={w.giveTitle}
          draft="circle.exchange"
        >
          <TextField
            lang={lang}
            label={w.receiver}
            description={w.receiverHelp}
            max={120}
            {...kept(filled, 'receiver')}
          />
          <CheckboxGroup
            lang={lang}
            label={w.subjects}
            options={subjects.map((value) => ({
              value,
              label: circleWords[lang].subjects[value],
            }))}
            {...keptMany(filled, 'subjects', [])}
          />
          <TextArea
            lang={lang}
            label={w.purpose}
            description={w.purposeHelp}
            max={1000}
            voice="own"
            rows={3}
            {...kept(filled, 'purpose')}
          />
          <SelectField
            lang={lang}
            label={w.person}
            optional
            empty={w.personNone}
            options={props.readers.map(({ id, name }) => ({ value: id, label: name }))}
            {...kept(filled, 'person')}
          />
          <DateField
            lang={lang}
            label={w.until}
            description={w.untilHelp}
            {...kept(filled, 'until')}
          />
          <Button>{w.yes}</Button>
        </Form>
      </Card>
    </Page>
  )
}
