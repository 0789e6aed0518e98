import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextArea, TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { type Appointment, appointmentAt, sayWhen } from '../../appointment/index.ts'
import { meetingAt } from './meeting.addresses.ts'
import { most } from './meeting.forms.ts'
import { Minutes } from './meeting.parts.tsx'
import type { Meeting, Point } from './meeting.types.ts'
import { meetingWords } from './meeting.words.ts'
import { Signals } from './signals.tsx'

export interface MeetingProps {
  visit: Visit
  a: Appointment
  meeting: Meeting
  filled: Filled
}

/** The meeting on one page: what one needs now, the points, and the text that is written together. */
export function MeetingPage({ visit, a, meeting, filled }: MeetingProps) {
  const w = meetingWords[visit.lang]
  const at = { appointment: a.id }
  const isMine = a.citizen.id === visit.person?.id
  return (
    <Page visit={visit} title={w.title} place={a.title} layout="narrow">
      <BackLink
        href={isMine ? meetingAt.list() : meetingAt.desk({ citizen: a.citizen.id })}
        label={w.list}
      />
      <PageHead title={a.title} lead={sayWhen(a, visit)}>
        <a href={appointmentAt.one(at)}>{w.appointment}</a>
      </PageHead>
      <p
        class="by"
        data-news={meeting.newest ? meetingAt.news(at, { siden: meeting.newest }) : undefined}
        aria-live="polite"
      />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Signals visit={visit} a={a} meeting={meeting} />
      <Points visit={visit} a={a} meeting={meeting} filled={filled} />
      <Card title={w.minutes}>
        <p class="by">{w.minutesText}</p>
        <Minutes visit={visit} a={a} meeting={meeting} />
        {!meeting.note && (
          <Form
            action={meetingAt.begin(at)}
            once={visit.onceKey()}
            label={w.paragraph}
            draft={`journal.minute:${a.id}`}
          >
            <TextArea
              lang={visit.lang}
              label={w.paragraph}
              rows={4}
              max={most.words}
              {...kept(filled, 'words')}
            />
            <Button>{w.save}</Button>
          </Form>
        )}
      </Card>
      <Card title={w.understood}>
        <p>{meeting.note ? w.isKept : isMine ? w.understoodYours : w.understoodText}</p>
        <Row>
          <Button kind="secondary" href={meetingAt.readBack(at)}>
            {w.understood}
          </Button>
        </Row>
      </Card>
    </Page>
  )
}

function Points({ visit, a, meeting, filled }: MeetingProps) {
  const w = meetingWords[visit.lang]
  const at = { appointment: a.id }
  return (
    <Card title={w.points}>
      <p class="by">{a.citizen.id === visit.person?.id ? w.yoursFirst : w.pointsText}</p>
      {meeting.points.length === 0 && <p class="by">{w.noPoints}</p>}
      <List
        items={meeting.points.map((point) => (
          <PointLine visit={visit} a={a} point={point} kept={meeting.note !== null} />
        ))}
      />
      {!meeting.note && (
        <Form action={meetingAt.point(at)} once={visit.onceKey()} label={w.point}>
          <TextField
            lang={visit.lang}
            label={w.point}
            max={most.point}
            {...kept(filled, 'point')}
          />
          <Button kind="secondary">{w.pointSave}</Button>
        </Form>
      )}
    </Card>
  )
}

interface PointProps {
  visit: Visit
  a: Appointment
  point: Point
  /** The minutes are a note: nothing changes here. */
  kept: boolean
}

function PointLine({ visit, a, point, kept: isKept }: PointProps) {
  const w = meetingWords[visit.lang]
  return (
    <>
      <p>{point.words}</p>
      <Row>
        <span class="by">{w.by(point.by.name)}</span>
        {point.talkedAt && <span class="by">{w.talked}</span>}
        {!isKept && (
          <ButtonForm
            kind="quiet"
            action={meetingAt.talked({ appointment: a.id, point: point.id })}
            once={visit.onceKey()}
            about={point.words.slice(0, 60)}
          >
            {point.talkedAt ? w.talkAgain : w.talk}
          </ButtonForm>
        )}
      </Row>
    </>
  )
}
