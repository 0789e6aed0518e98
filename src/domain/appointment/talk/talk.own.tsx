import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup, SelectField } from '../../../ui/field/choices.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { appointmentAt } from '../appointment.addresses.ts'
import { appointmentWords } from '../appointment.words.ts'
import { HereCard, NotUrgent, sayExpected } from './talk.parts.tsx'
import type { AskUnit, Here, Talk } from './talk.queries.ts'
import { talkWords } from './talk.words.ts'

export const talkMost = 500
export const talkForms = ['phone', 'visit', 'video', 'text'] as const

interface TalkProps {
  visit: Visit
  talks: readonly Talk[]
  units: readonly AskUnit[]
  here: readonly Here[]
  filled: Filled
}

/** How one's wish stands; or, when there is none, the wish itself: nothing has to be written. */
export function TalkPage({ visit, talks, units, here, filled }: TalkProps) {
  const w = talkWords[visit.lang]
  const asked = talks.map(({ unit }) => unit.id)
  const free = units.filter(({ id }) => !asked.includes(id))
  return (
    <Page
      visit={visit}
      title={w.title}
      place={appointmentWords[visit.lang].title}
      aside={<HereCard visit={visit} here={here} />}
    >
      <BackLink href={appointmentAt.mine()} label={appointmentWords[visit.lang].back} />
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <NotUrgent visit={visit} />
      {talks.map((talk) => (
        <OpenTalk visit={visit} talk={talk} key={talk.id} />
      ))}
      {talks.length === 0 && <Ask visit={visit} units={free} filled={filled} />}
    </Page>
  )
}

function OpenTalk({ visit, talk }: { visit: Visit; talk: Talk }) {
  const w = talkWords[visit.lang]
  return (
    <Card title={w.open}>
      <p>
        <b>{sayExpected(talk, visit)}</b>
      </p>
      <p class="by">{w.to(talk.unit.name)}</p>
      {talk.taken === null && talk.before > 0 && <p class="by">{w.ahead(talk.before)}</p>}
      <ButtonForm
        kind="secondary"
        action={appointmentAt.talkWithdrawn({ talk: talk.id })}
        once={visit.onceKey()}
      >
        {w.withdraw}
      </ButtonForm>
    </Card>
  )
}

function Ask({ visit, units, filled }: Pick<TalkProps, 'visit' | 'units' | 'filled'>) {
  const { lang } = visit
  const w = talkWords[lang]
  return (
    <Card>
      <Form action={appointmentAt.talk()} once={visit.onceKey()}>
        <SelectField
          lang={lang}
          label={w.unit}
          empty={false}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          {...kept(filled, 'unit')}
        />
        <RadioGroup
          lang={lang}
          label={w.form}
          options={talkForms.map((value) => ({ value, label: w.forms[value] }))}
          {...kept(filled, 'form', 'phone')}
        />
        <TextArea
          lang={lang}
          label={w.words}
          description={w.wordsHelp}
          optional
          rows={3}
          max={talkMost}
          {...kept(filled, 'words')}
        />
        <Button>{w.press}</Button>
      </Form>
    </Card>
  )
}

/** For *Min kurs* and the list: how one's wish stands, or the way to make one. Never a primary button. */
export function TalkCard({ visit, talks }: Pick<TalkProps, 'visit' | 'talks'>) {
  const w = talkWords[visit.lang]
  return (
    <Card title={w.title}>
      {talks.length === 0 && <p class="by">{w.shortText}</p>}
      {talks.map((talk) => (
        <p key={talk.id}>{sayExpected(talk, visit)}</p>
      ))}
      <Row>
        <Button kind="secondary" href={appointmentAt.talk()}>
          {talks.length === 0 ? w.short : w.open}
        </Button>
      </Row>
    </Card>
  )
}
