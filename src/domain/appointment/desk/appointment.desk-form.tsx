import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { capital } from '../../../platform/words/capital.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { CheckboxGroup } from '../../../ui/field/choices.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept, keptMany } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { type Around, circleWords } from '../../circle/index.ts'
import { appointmentAt } from '../appointment.addresses.ts'
import { MoreFields, WhenFields } from '../appointment.fields.tsx'
import { most } from '../appointment.forms.ts'
import { timeWords } from '../appointment.time.words.ts'
import type { Appointment } from '../appointment.types.ts'
import { FreeTimes } from '../day/free.tsx'
import { SeriesFields } from '../series/series.fields.tsx'
import type { Life } from './appointment.desk.tsx'
import { appointmentDeskWords } from './appointment.desk.words.ts'

export const makeDraft = (citizen: string) => `appointment.make:${citizen}`
export const changeDraft = (appointment: string) => `appointment.change:${appointment}`

interface MakeProps {
  visit: Visit
  life: Life
  colleagues: readonly Around[]
  /** When the one who makes it is free. */
  free: readonly Date[]
  filled: Filled
}

/** Staff make an appointment: the person reads every word of it at once. */
export function MakePage({ visit, life, colleagues, free, filled }: MakeProps) {
  const w = appointmentDeskWords[visit.lang]
  return (
    <Page
      visit={visit}
      title={w.make}
      place={w.title(life.name)}
      aside={<FreeTimes visit={visit} citizen={life.id} times={free} />}
    >
      <BackLink href={appointmentAt.desk({ citizen: life.id })} label={w.back(life.name)} />
      <PageHead title={w.make} lead={w.makeLead(life.name)} />
      <Start visit={visit} filled={filled} />
      <Form
        action={appointmentAt.deskNew({ citizen: life.id })}
        once={visit.onceKey()}
        draft={makeDraft(life.id)}
      >
        <About visit={visit} name={life.name} filled={filled} />
        {colleagues.length > 0 && (
          <CheckboxGroup
            lang={visit.lang}
            label={w.people}
            description={w.peopleHelp(life.name)}
            options={colleagues.map(({ id, name, role }) => ({
              value: id,
              label: name,
              description: role ? capital(circleWords[visit.lang].roles[role]) : '',
            }))}
            {...keptMany(filled, 'people')}
          />
        )}
        <WhenFields visit={visit} filled={filled} />
        <SeriesFields visit={visit} filled={filled} />
        <MoreFields visit={visit} filled={filled} />
        <Button>{w.save}</Button>
      </Form>
    </Page>
  )
}

interface ChangeProps {
  visit: Visit
  a: Appointment
  filled: Filled
}

export function ChangePage({ visit, a, filled }: ChangeProps) {
  const w = appointmentDeskWords[visit.lang]
  const { id, name } = a.citizen
  return (
    <Page visit={visit} title={w.change} place={w.title(name)} layout="narrow">
      <BackLink href={appointmentAt.deskOne({ citizen: id, appointment: a.id })} label={a.title} />
      <PageHead title={w.change} lead={w.changeLead(name)} />
      <Start visit={visit} filled={filled} />
      <Form
        action={appointmentAt.deskChange({ citizen: id, appointment: a.id })}
        once={visit.onceKey()}
        version={a.version}
        draft={changeDraft(a.id)}
      >
        <About visit={visit} name={name} filled={filled} title={a.title} />
        <WhenFields visit={visit} filled={filled} now={a} />
        <MoreFields visit={visit} filled={filled} now={a} />
        <Button>{w.save}</Button>
      </Form>
    </Page>
  )
}

function Start({ visit, filled }: { visit: Visit; filled: Filled }) {
  return (
    <>
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {filled.draftFrom && <Hint>{timeWords[visit.lang].draft}</Hint>}
    </>
  )
}

interface AboutProps {
  visit: Visit
  name: string
  filled: Filled
  title?: string
}

function About({ visit, name, filled, title }: AboutProps) {
  const w = appointmentDeskWords[visit.lang]
  return (
    <TextField
      lang={visit.lang}
      label={w.about}
      description={w.aboutHelp(name)}
      max={most.title}
      {...kept(filled, 'title', title)}
    />
  )
}
