import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { appointmentAt } from '../appointment.addresses.ts'
import { me } from '../appointment.says.ts'
import { type Appointment, type Nothing, reasons } from '../appointment.types.ts'
import { happenedDeskWords } from './happened.desk.words.ts'
import { mayRecord } from './happened.rules.ts'
import { happenedWords } from './happened.words.ts'

interface HappenedProps {
  visit: Visit
  a: Appointment
}

/** Whether it came to nothing: to be said in one press, and then seen by both sides alike. */
export function HappenedCard({ visit, a }: HappenedProps) {
  if (a.nothing) {
    return a.citizen.id === me(visit) ? (
      <Mine visit={visit} a={a} nothing={a.nothing} />
    ) : (
      <Theirs visit={visit} a={a} nothing={a.nothing} />
    )
  }
  return mayRecord(a, me(visit), visit.now) ? <Record visit={visit} a={a} /> : null
}

function Record({ visit, a }: HappenedProps) {
  const w = happenedWords[visit.lang]
  const own = a.citizen.id === me(visit)
  const company = a.people.slice(1).some(({ kinds }) => kinds.includes('staff'))
  return (
    <Fold title={w.fold}>
      <p>{w.foldText}</p>
      <Form
        action={appointmentAt.notHeld({ appointment: a.id })}
        once={visit.onceKey()}
        label={w.fold}
      >
        <Row>
          <Button name="ours" value="no" kind="secondary">
            {w.press}
          </Button>
          {company && (
            <Button name="ours" value="yes" kind="secondary">
              {own ? w.pressOurs : happenedDeskWords[visit.lang].pressOurs}
            </Button>
          )}
        </Row>
      </Form>
    </Fold>
  )
}

type Told = HappenedProps & { nothing: Nothing }

/** To the person: no blame, and the reason only when they want to give one. */
function Mine({ visit, a, nothing }: Told) {
  const w = happenedWords[visit.lang]
  return (
    <Card title={nothing.ours ? w.oursTitle : w.title}>
      <p>{nothing.ours ? w.oursText(visit.municipality.phone) : w.text}</p>
      {!nothing.ours && <Why visit={visit} a={a} nothing={nothing} />}
      <Row>
        <a href={appointmentAt.ask()}>{w.askAgain}</a>
        <Back visit={visit} a={a} />
      </Row>
    </Card>
  )
}

/** Every answer looks alike: "I will not say" is worth as much. */
function Why({ visit, a, nothing }: Told) {
  const w = happenedWords[visit.lang]
  if (nothing.reason) return <p class="by">{w.yours(w.why[nothing.reason])}</p>
  return (
    <>
      <h3>{w.whyTitle}</h3>
      <p class="by">{w.whyText}</p>
      <Form
        action={appointmentAt.whyNot({ appointment: a.id })}
        once={visit.onceKey()}
        label={w.whyTitle}
      >
        <Row>
          {reasons.map((reason) => (
            <Button name="reason" value={reason} kind="secondary" key={reason}>
              {w.why[reason]}
            </Button>
          ))}
        </Row>
      </Form>
    </>
  )
}

/** To those who work: a quiet tag, and what it is not. */
function Theirs({ visit, a, nothing }: Told) {
  const w = happenedDeskWords[visit.lang]
  const { name } = a.citizen
  const works = a.mayWrite
  return (
    <Card title={happenedWords[visit.lang][nothing.ours ? 'oursTitle' : 'title']}>
      {nothing.reason && <Tag text={w.why[nothing.reason]} />}
      {works && <p class="by">{nothing.ours ? w.oursText(name) : w.text(name)}</p>}
      {works && !nothing.ours && !nothing.reason && <p class="by">{w.noReason(name)}</p>}
      {nothing.by === me(visit) && <Back visit={visit} a={a} />}
    </Card>
  )
}

const Back = ({ visit, a }: HappenedProps) => (
  <ButtonForm
    kind="quiet"
    action={appointmentAt.notHeldBack({ appointment: a.id })}
    once={visit.onceKey()}
  >
    {happenedWords[visit.lang].back}
  </ButtonForm>
)
