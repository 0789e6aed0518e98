import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Button } from '../../ui/button/button.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { SelectField } from '../../ui/field/choices.tsx'
import { kept } from '../../ui/field/kept.ts'
import { Form } from '../../ui/form/form.tsx'
import { List } from '../../ui/list/list.tsx'
import { FaceLine, kindClass } from '../../ui/who/who.tsx'
import type { Around } from '../circle/index.ts'
import { faceOf } from '../person/index.ts'
import { appointmentAt } from './appointment.addresses.ts'
import { isOpen, type Coming as Somebody } from './appointment.rules.ts'
import { me, sayLasts } from './appointment.says.ts'
import { timeWords } from './appointment.time.words.ts'
import type { Appointment } from './appointment.types.ts'
import { isOver } from './appointment.when.ts'
import { appointmentWords } from './appointment.words.ts'
import { aroundWords } from './around/around.words.ts'
import { hasVideo, VideoLink, Where } from './around/where.tsx'

interface FactsProps {
  visit: Visit
  a: Appointment
}

/** Who comes, and what each has said. */
export function Coming({ visit, a }: FactsProps) {
  return (
    <Card title={appointmentWords[visit.lang].whoTitle}>
      <List items={a.people.map((one) => <Comes visit={visit} a={a} one={one} />)} />
    </Card>
  )
}

/**
 * Where, how, for how long and what happens; and to the person, before it is asked: one may leave, and one
 * may have somebody with one (forvaltningsloven § 8).
 */
export function Facts({ visit, a }: FactsProps) {
  const w = appointmentWords[visit.lang]
  const rights = a.citizen.id === me(visit) && !isOver(a, visit.now)
  const around = aroundWords[visit.lang]
  const facts = [
    { title: around.wayTitle, text: a.way },
    { title: w.howTitle, text: w.forms[a.form] },
    { title: w.longTitle, text: sayLasts(a.minutes, visit.lang) },
    { title: w.whatTitle, text: a.what },
    { title: w.leaveTitle, text: rights ? w.leaveText : '' },
    { title: w.bringTitle, text: rights ? w.bringText : '' },
  ]
  return (
    <Card title={w.aboutTitle}>
      <List
        items={[
          ...(a.place || a.address ? [<Where visit={visit} a={a} />] : []),
          ...(hasVideo(a, visit) ? [<VideoLink visit={visit} a={a} />] : []),
          ...facts.filter(({ text }) => text !== '').map((fact) => <Fact {...fact} />),
        ]}
      />
    </Card>
  )
}

const Fact = ({ title, text }: { title: string; text: string }) => (
  <>
    <h3>{title}</h3>
    {text}
  </>
)

function Comes({ visit, a, one }: FactsProps & { one: Somebody }) {
  const w = appointmentWords[visit.lang]
  const name = one.id === me(visit) ? timeWords[visit.lang].who.you : one.name
  return (
    <FaceLine name={one.name} kind={kindClass(one.kinds)} src={faceOf(one)}>
      <p>{name}</p>
      <p class="by">
        {one.insteadOf && `${aroundWords[visit.lang].insteadOf(one.insteadOf)} · `}
        {isOpen(a) && a.proposal?.by === one.id
          ? w.theirs.proposed
          : w.theirs[one.answer ?? 'none']}
      </p>
    </FaceLine>
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
      <p>{free.length > 0 || there.length > 1 ? w.text : w.nobody}</p>
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

/** Staff come by their work: to them the person says no. */
function Goodbyes({ visit, a }: FactsProps) {
  const w = appointmentWords[visit.lang].with_
  const asked = a.people.slice(1).filter(({ kinds }) => !kinds.includes('staff'))
  return (
    <>
      {asked.map(({ id, name }) => (
        <ButtonForm
          kind="quiet"
          action={appointmentAt.without({ appointment: a.id, person: id })}
          once={visit.onceKey()}
          key={id}
        >
          {w.goodbye(name)}
        </ButtonForm>
      ))}
    </>
  )
}
