import { sayNear } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { listed } from '../../../platform/words/listed.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Voice } from '../../../ui/voice/voice.tsx'
import { appointmentAt } from '../appointment.addresses.ts'
import { askedBy, isOpen, mayAnswerProposal, type Proposal } from '../appointment.rules.ts'
import { me, nameIn, sayWhen } from '../appointment.says.ts'
import { timeWords } from '../appointment.time.words.ts'
import type { Appointment } from '../appointment.types.ts'
import { easyDays, hearBy } from '../appointment.when.ts'
import { appointmentWords } from '../appointment.words.ts'
import { aroundWords } from '../around/around.words.ts'

interface ProposalProps {
  visit: Visit
  a: Appointment
}

/** The newest proposal: to answer, or to wait for with somebody to call; and what became of a no. */
export function ProposalCard({ visit, a }: ProposalProps) {
  const { proposal } = a
  if (!proposal || a.calledOff) return null
  const w = timeWords[visit.lang]
  const asks = mayAnswerProposal(a, me(visit))
  return (
    <Card title={sayProposal(proposal, a, visit)}>
      {proposal.form !== a.form && <p>{appointmentWords[visit.lang].forms[proposal.form]}</p>}
      {proposal.place !== null && <p>{aroundWords[visit.lang].atPlace(proposal.place)}</p>}
      <Words visit={visit} a={a} proposal={proposal} />
      {asks && <Presses visit={visit} a={a} proposal={proposal} />}
      {!asks && isOpen(a) && <p class="by">{sayWait(proposal, a, visit)}</p>}
      {!isOpen(a) && (
        <p>{w.propose.theySaidNo(sayNoes(proposal, a, visit), sayWhen(proposal, visit))}</p>
      )}
    </Card>
  )
}

function sayProposal(proposal: Proposal, a: Appointment, visit: Visit): string {
  const w = timeWords[visit.lang].propose
  const when = sayWhen(proposal, visit)
  if (proposal.by === me(visit)) return w.yours(when)
  return w.theirs(nameIn(a, proposal.by) || a.citizen.name, when)
}

/** The person's words are the person's own voice; everybody else's are said as the municipality's are. */
function Words({ a, proposal }: ProposalProps & { proposal: Proposal }) {
  if (proposal.words === '') return null
  return proposal.by === a.citizen.id ? (
    <OwnWords size="small" text={proposal.words} />
  ) : (
    <Voice text={proposal.words} />
  )
}

function Presses({ visit, a, proposal }: ProposalProps & { proposal: Proposal }) {
  const w = timeWords[visit.lang].propose
  const address = appointmentAt.proposalAnswer({ appointment: a.id, proposal: proposal.id })
  return (
    <Form action={address} once={visit.onceKey()} version={a.version} label={w.fits}>
      <Row>
        <Button name="answer" value="yes">
          {w.yes}
        </Button>
        <Button name="answer" value="no" kind="secondary">
          {w.no}
        </Button>
        <Button name="answer" value="later" kind="quiet">
          {w.later}
        </Button>
      </Row>
    </Form>
  )
}

/** A wait says who does what by when. */
function sayWait(proposal: Proposal, a: Appointment, visit: Visit): string {
  const asked = askedBy(proposal, a.people).map((id) => nameIn(a, id))
  const day = sayNear(hearBy(visit.today), visit.today, visit.lang)
  return timeWords[visit.lang].propose.wait(
    listed(asked, visit.lang),
    day,
    visit.municipality.phone,
  )
}

const sayNoes = (proposal: Proposal, a: Appointment, visit: Visit) =>
  listed(
    proposal.answered
      .filter(({ answer }) => answer === 'no')
      .map(({ person }) => nameIn(a, person)),
    visit.lang,
  )

/** Another day with one press, for a tired head: the same hour, and nothing to write. */
export function EasyDays({ visit, a }: ProposalProps) {
  const w = timeWords[visit.lang].propose
  return (
    <Row>
      {easyDays(a, visit.today).map((when) => (
        <ButtonForm
          kind="secondary"
          action={appointmentAt.propose({ appointment: a.id })}
          once={visit.onceKey()}
          version={a.version}
          hidden={{ day: when.day, time: when.time, form: a.form, place: '', words: '' }}
          key={when.day}
        >
          {w.easyPress(sayWhen(when, visit))}
        </ButtonForm>
      ))}
    </Row>
  )
}
