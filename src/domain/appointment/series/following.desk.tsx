import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { appointmentAt } from '../appointment.addresses.ts'
import { MoreFields, WhenFields } from '../appointment.fields.tsx'
import { most } from '../appointment.forms.ts'
import type { Appointment } from '../appointment.types.ts'
import { appointmentDeskWords } from '../desk/appointment.desk.words.ts'
import { seriesWords } from './series.words.ts'

interface FollowingProps {
  visit: Visit
  a: Appointment
  filled: Filled
}

/** This one and those that follow: the same fields as one appointment. */
export function FollowingPage({ visit, a, filled }: FollowingProps) {
  const w = seriesWords[visit.lang]
  const desk = appointmentDeskWords[visit.lang]
  const { id, name } = a.citizen
  return (
    <Page visit={visit} title={w.change} place={desk.title(name)} layout="narrow">
      <BackLink href={appointmentAt.deskOne({ citizen: id, appointment: a.id })} label={a.title} />
      <PageHead title={w.change} lead={w.changeLead(name)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Form
        action={appointmentAt.deskFollowing({ citizen: id, appointment: a.id })}
        once={visit.onceKey()}
        version={a.version}
      >
        <TextField
          lang={visit.lang}
          label={desk.about}
          max={most.title}
          {...kept(filled, 'title', a.title)}
        />
        <WhenFields visit={visit} filled={filled} now={a} />
        <MoreFields visit={visit} filled={filled} now={a} />
        <Button>{desk.save}</Button>
      </Form>
    </Page>
  )
}
