import { Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { meetingAt } from './meeting.addresses.ts'
import type { MeetingProps } from './meeting.page.tsx'
import { signalKinds } from './meeting.types.ts'
import { meetingWords } from './meeting.words.ts'

/** First on the page: a break is never further away than one press. */
export function Signals({ visit, a, meeting }: Omit<MeetingProps, 'filled'>) {
  const w = meetingWords[visit.lang]
  const free = signalKinds.filter((kind) => !meeting.signals.some((one) => one.kind === kind))
  const isMine = a.citizen.id === visit.person?.id
  if (meeting.note) return null
  return (
    <Card title={w.signals}>
      {meeting.signals.map((one) => (
        <div role="status" key={one.id}>
          <p>
            <b>{w.signalled[one.kind](one.by.name)}</b>
          </p>
          {(isMine || one.by.id === visit.person?.id) && (
            <ButtonForm
              kind="secondary"
              action={meetingAt.signalOver({ appointment: a.id, signal: one.id })}
              once={visit.onceKey()}
              about={w.press[one.kind]}
            >
              {w.over}
            </ButtonForm>
          )}
        </div>
      ))}
      <p class="by">{w.signalsText}</p>
      <Row>
        {free.map((kind) => (
          <ButtonForm
            kind="secondary"
            action={meetingAt.signal({ appointment: a.id })}
            once={visit.onceKey()}
            hidden={{ kind }}
            key={kind}
          >
            {w.press[kind]}
          </ButtonForm>
        ))}
      </Row>
    </Card>
  )
}
