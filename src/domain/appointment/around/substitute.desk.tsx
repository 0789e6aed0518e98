import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { SelectField } from '../../../ui/field/choices.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { appointmentAt } from '../appointment.addresses.ts'
import { me } from '../appointment.says.ts'
import type { Appointment } from '../appointment.types.ts'
import { isOver } from '../appointment.when.ts'
import { staffIn } from '../day/taken.ts'
import { appointmentDeskWords } from '../desk/appointment.desk.words.ts'
import { aroundDeskWords } from './around.desk.words.ts'

interface SubstituteProps {
  visit: Visit
  a: Appointment
  colleagues: readonly { id: string; name: string }[]
  filled: Filled
}

/** Somebody else comes: who cannot, and who comes instead. Only those who may already know the person. */
export function SubstitutePage({ visit, a, colleagues, filled }: SubstituteProps) {
  const w = aroundDeskWords[visit.lang]
  const { id, name } = a.citizen
  const there = a.people.map((one) => one.id)
  const free = colleagues.filter((one) => !there.includes(one.id))
  const staff = staffIn(a)
  return (
    <Page
      visit={visit}
      title={w.substitute}
      place={appointmentDeskWords[visit.lang].title(name)}
      layout="narrow"
    >
      <BackLink href={appointmentAt.deskOne({ citizen: id, appointment: a.id })} label={a.title} />
      <PageHead title={w.substitute} lead={w.substituteText(name)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {free.length === 0 ? (
        <Card>
          <Empty title={w.none(name)} />
        </Card>
      ) : (
        <Form
          action={appointmentAt.substitute({ citizen: id, appointment: a.id })}
          once={visit.onceKey()}
          version={a.version}
        >
          <SelectField
            lang={visit.lang}
            label={w.goes}
            empty={false}
            options={staff.map((one) => ({ value: one.id, label: one.name }))}
            {...kept(filled, 'goes', staff.find((one) => one.id === me(visit))?.id)}
          />
          <SelectField
            lang={visit.lang}
            label={w.comes}
            description={w.comesHelp(name)}
            options={free.map((one) => ({ value: one.id, label: one.name }))}
            {...kept(filled, 'comes')}
          />
          <Button>{w.substitute}</Button>
        </Form>
      )}
    </Page>
  )
}

interface OneProps {
  visit: Visit
  a: Appointment
}

/** The way to it, where there is somebody at work who could be replaced. */
export function ToSubstitute({ visit, a }: OneProps) {
  const w = aroundDeskWords[visit.lang]
  if (!a.mayWrite || a.calledOff || isOver(a, visit.now) || staffIn(a).length === 0) return null
  const href = appointmentAt.substitute({ citizen: a.citizen.id, appointment: a.id })
  return (
    <Card title={w.substitute}>
      <p class="by">{w.substituteText(a.citizen.name)}</p>
      <Row>
        <Button kind="secondary" href={href}>
          {w.substitute}
        </Button>
      </Row>
    </Card>
  )
}

const ways = ['5', '10', '15', '20', '30', '45', '60', '90']

/** How long one's own way there is. Folded: the week asks for it, the visit does not. */
export function Travel({ visit, a, filled }: OneProps & { filled?: Filled | undefined }) {
  const w = aroundDeskWords[visit.lang]
  const own = a.people.find(({ id }) => id === me(visit))
  if (!own || a.calledOff || isOver(a, visit.now)) return null
  const chosen = own.travel ? String(own.travel) : ''
  return (
    <Fold title={w.travel} note={own.travel ? w.travelOf(own.travel) : w.travelText}>
      <Form
        action={appointmentAt.travel({ appointment: a.id })}
        once={visit.onceKey()}
        label={w.travel}
      >
        <SelectField
          lang={visit.lang}
          label={w.travelLabel}
          empty={w.travelNone}
          options={ways.map((value) => ({ value, label: w.travelOf(Number(value)) }))}
          {...kept(filled, 'minutes', chosen)}
        />
        <Button kind="secondary">{w.travelSave}</Button>
      </Form>
    </Fold>
  )
}

export const travelWays = ways
