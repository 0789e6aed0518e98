import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Button } from '../../ui/button/button.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { SelectField } from '../../ui/field/choices.tsx'
import { kept } from '../../ui/field/kept.ts'
import { Form } from '../../ui/form/form.tsx'
import { List } from '../../ui/list/list.tsx'
import { kindClass, Who } from '../../ui/who/who.tsx'
import type { Around } from '../circle/index.ts'
import { appointmentAt } from './appointment.addresses.ts'
import type { Coming } from './appointment.rules.ts'
import { me, sayLasts } from './appointment.says.ts'
import { timeWords } from './appointment.time.words.ts'
import type { Appointment } from './appointment.types.ts'
import { isOver } from './appointment.when.ts'
import { appointmentWords } from './appointment.words.ts'

interface FactsProps {
  visit: Visit
  a: Appointment
}

/** Who comes, where, how, for how long, what happens, and whether one may go or bring somebody. */
export function Facts({ visit, a }: FactsProps) {
  const w = appointmentWords[visit.lang]
  return (
    <Card>
      <h2>{w.whoTitle}</h2>
      <List items={a.people.map((one) => <Comes visit={visit} one={one} />)} />
      {a.place && <Fact title={w.whereTitle} text={a.place} />}
      <Fact title={w.howTitle} text={w.forms[a.form]} />
      <Fact title={w.longTitle} text={sayLasts(a.minutes, visit.lang)} />
      {a.what && <Fact title={w.whatTitle} text={a.what} />}
      {a.citizen.id === me(visit) && !isOver(a, visit.now) && <Rights visit={visit} />}
    </Card>
  )
}

/** One may leave, and one may have somebody with one (forvaltningsloven § 8): said before it is asked. */
function Rights({ visit }: { visit: Visit }) {
  const w = appointmentWords[visit.lang]
  return (
    <>
      <Fact title={w.leaveTitle} text={w.leaveText} />
      <Fact title={w.bringTitle} text={w.bringText} />
    </>
  )
}

const Fact = ({ title, text }: { title: string; text: string }) => (
  <>
    <h3>{title}</h3>
    <p>{text}</p>
  </>
)

export function Comes({ visit, one }: { visit: Visit; one: Coming }) {
  const w = appointmentWords[visit.lang]
  const name = one.id === me(visit) ? timeWords[visit.lang].who.you : one.name
  return (
    <>
      <Who name={name} letter={one.name} kind={kindClass(one.kinds)} />{' '}
      <span class="by">{w.theirs[one.answer ?? 'none']}</span>
    </>
  )
}

interface CompanyProps extends FactsProps {
  around: readonly Around[]
  filled?: Filled | undefined
}

/** The person takes somebody along, or lets them know that they need not come after all. */
export function Company({ visit, a, around, filled }: CompanyProps) {
  const w = appointmentWords[visit.lang].with_
  if (a.citizen.id !== me(visit) || a.calledOff || isOver(a, visit.now)) return null
  const there = a.people.map(({ id }) => id)
  const free = around.filter(({ id }) => !there.includes(id))
  return (
    <Card title={w.title}>
      <p class="by">{free.length > 0 || there.length > 1 ? w.text : w.nobody}</p>
      {free.length > 0 && (
        <Form
          action={appointmentAt.with({ appointment: a.id })}
          once={visit.onceKey()}
          label={w.title}
        >
          <SelectField
            lang={visit.lang}
            label={w.label}
            options={free.map(({ id, name }) => ({ value: id, label: name }))}
            {...kept(filled, 'person')}
          />
          <Button kind="secondary">{w.press}</Button>
        </Form>
      )}
      <Goodbyes visit={visit} a={a} />
    </Card>
  )
}

function Goodbyes({ visit, a }: FactsProps) {
  const w = appointmentWords[visit.lang].with_
  return (
    <List
      items={a.people.slice(1).map(({ id, name }) => (
        <ButtonForm
          kind="quiet"
          action={appointmentAt.without({ appointment: a.id, person: id })}
          once={visit.onceKey()}
        >
          {w.goodbye(name)}
        </ButtonForm>
      ))}
    />
  )
}
