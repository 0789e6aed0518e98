import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { fieldId } from '../../../ui/field/field.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { appointmentAt } from '../appointment.addresses.ts'
import { type Answer, answerOf, answersNow, isOpen } from '../appointment.rules.ts'
import { me } from '../appointment.says.ts'
import { timeWords } from '../appointment.time.words.ts'
import type { Appointment } from '../appointment.types.ts'
import { appointmentWords } from '../appointment.words.ts'
import { EasyDays } from './appointment.proposal.tsx'

interface AnswerProps {
  visit: Visit
  a: Appointment
}

/** Yes, no, later or not today: one press, no reason asked, and another answer is always possible. */
export function AnswerCard({ visit, a }: AnswerProps) {
  const w = appointmentWords[visit.lang]
  const possible = answersNow(a, visit.now, visit.today)
  if (possible.length === 0 || !a.people.some(({ id }) => id === me(visit))) return null
  const given = answerOf(a, me(visit))
  const declined = given === 'no' || given === 'not_today'
  return (
    <Card title={given ? w.yours[given] : w.fits}>
      <div id={fieldId('answer')}>
        <p>{given ? w.again : w.fitsText}</p>
        {declined && !isOpen(a) && <EasyDays visit={visit} a={a} />}
        <Presses
          visit={visit}
          a={a}
          possible={possible.filter((one) => one !== given)}
          given={given}
        />
      </div>
    </Card>
  )
}

interface PressesProps extends AnswerProps {
  possible: readonly Answer[]
  given: Answer | null
}

function Presses({ visit, a, possible, given }: PressesProps) {
  const w = appointmentWords[visit.lang]
  return (
    <Form
      action={appointmentAt.answer({ appointment: a.id })}
      once={visit.onceKey()}
      version={a.version}
      label={w.fits}
    >
      <Row>
        {possible.map((one) => (
          <Button name="answer" value={one} kind={kindOf(one, given, isOpen(a))} key={one}>
            {w.press[one]}
          </Button>
        ))}
        <a href={appointmentAt.propose({ appointment: a.id })}>
          {timeWords[visit.lang].propose.link}
        </a>
      </Row>
    </Form>
  )
}

/** One primary button a page: the yes, as long as nothing has been said and nothing is proposed. */
function kindOf(one: Answer, given: Answer | null, isProposed: boolean) {
  if (one === 'yes' && given === null && !isProposed) return 'primary'
  return one === 'yes' || one === 'not_today' ? 'secondary' : 'quiet'
}
