import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { capital } from '../../platform/words/capital.ts'
import { listed } from '../../platform/words/listed.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx'
import { CheckboxGroup } from '../../ui/field/choices.tsx'
import { TextArea, TextField } from '../../ui/field/inputs.tsx'
import { kept, keptMany } from '../../ui/field/kept.ts'
import { Form } from '../../ui/form/form.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { Hint } from '../../ui/notice/notice.tsx'
import { Page } from '../../ui/page/page.tsx'
import { type Around, circleWords } from '../circle/index.ts'
import { EasyDays } from './answers/appointment.proposal.tsx'
import { appointmentAt } from './appointment.addresses.ts'
import { FoldedFields, WhenFields } from './appointment.fields.tsx'
import { most } from './appointment.forms.ts'
import { me, othersThan } from './appointment.says.ts'
import { timeWords } from './appointment.time.words.ts'
import type { Appointment } from './appointment.types.ts'
import { appointmentWords } from './appointment.words.ts'
import { movesAlone } from './appointment.writes.ts'
import { aroundWords } from './around/around.words.ts'
import { OtherForms } from './around/other-forms.tsx'
import { SeriesFields } from './series/series.fields.tsx'

export const askDraft = 'appointment.ask'
export const proposeDraft = (appointment: string) => `appointment.proposal:${appointment}`

interface AskProps {
  visit: Visit
  around: readonly Around[]
  filled: Filled
}

/** The person asks for a meeting: what it is about in their own words, with whom, and when. */
export function AskPage({ visit, around, filled }: AskProps) {
  const w = timeWords[visit.lang].ask
  return (
    <Page visit={visit} title={w.title} place={appointmentWords[visit.lang].title} layout="narrow">
      <BackLink href={appointmentAt.mine()} label={appointmentWords[visit.lang].back} />
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {filled.draftFrom && <Hint>{timeWords[visit.lang].draft}</Hint>}
      <Form action={appointmentAt.ask()} once={visit.onceKey()} draft={askDraft}>
        <TextField
          lang={visit.lang}
          label={w.about}
          description={w.aboutHelp}
          max={most.title}
          {...kept(filled, 'title')}
        />
        {around.length > 0 && <People visit={visit} around={around} filled={filled} />}
        <WhenFields visit={visit} filled={filled} />
        <SeriesFields visit={visit} filled={filled} />
        <FoldedFields visit={visit} filled={filled} />
        <Button>{w.press}</Button>
      </Form>
    </Page>
  )
}

function People({ visit, around, filled }: AskProps) {
  const w = timeWords[visit.lang].ask
  const { roles, relations } = circleWords[visit.lang]
  return (
    <CheckboxGroup
      lang={visit.lang}
      label={w.people}
      description={w.peopleHelp}
      options={around.map((one) => ({
        value: one.id,
        label: one.name,
        description: capital(
          one.role ? roles[one.role] : one.relation ? relations[one.relation] : '',
        ),
      }))}
      {...keptMany(filled, 'people')}
    />
  )
}

interface ProposeProps {
  visit: Visit
  a: Appointment
  filled: Filled
}

/** Another day, time or form: with one press, or chosen, with words or without. */
export function ProposePage({ visit, a, filled }: ProposeProps) {
  const w = timeWords[visit.lang].propose
  const around = aroundWords[visit.lang]
  const names = listed(othersThan(me(visit), a), visit.lang)
  return (
    <Page visit={visit} title={w.title} place={a.title} layout="narrow">
      <BackLink href={appointmentAt.one({ appointment: a.id })} label={a.title} />
      <PageHead title={w.title} lead={movesAlone(a) ? w.leadAlone : w.lead(names)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {filled.draftFrom && <Hint>{timeWords[visit.lang].draft}</Hint>}
      <Card title={w.easy}>
        <EasyDays visit={visit} a={a} />
      </Card>
      <OtherForms visit={visit} a={a} />
      <Card title={w.other}>
        <Form
          action={appointmentAt.propose({ appointment: a.id })}
          once={visit.onceKey()}
          version={a.version}
          draft={proposeDraft(a.id)}
        >
          <WhenFields visit={visit} filled={filled} now={a} another />
          <TextField
            lang={visit.lang}
            label={around.place}
            description={around.placeHelp}
            optional
            max={most.place}
            {...kept(filled, 'place', a.place)}
          />
          <TextArea
            lang={visit.lang}
            label={w.words}
            description={w.wordsHelp}
            optional
            rows={3}
            max={most.words}
            {...kept(filled, 'words')}
          />
          <Row>
            <Button>{movesAlone(a) ? w.pressAlone : w.press}</Button>
          </Row>
        </Form>
      </Card>
    </Page>
  )
}
