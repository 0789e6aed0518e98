import { sayDate, sayNear } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { listed } from '../../platform/words/listed.ts'
import { Button, Row } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Who } from '../../ui/who/who.tsx'
import { type Pledge, planAt } from '../plan/index.ts'
import { appointmentAt } from './appointment.addresses.ts'
import { Days } from './appointment.own.tsx'
import { timeWords } from './appointment.time.words.ts'
import type { Appointment } from './appointment.types.ts'
import { appointmentWords } from './appointment.words.ts'
import { happenedWords } from './happened/happened.words.ts'

export interface WhoProps {
  visit: Visit
  appointments: readonly Appointment[]
  pledges: readonly Pledge[]
  /** Meetings to which we did not come in the last months: they show, and as ours. */
  ours: readonly Appointment[]
}

/** What happens now, who does it, and when: meetings first, then what people have promised each other. */
export function WhoWhatWhen({ visit, appointments, pledges, ours }: WhoProps) {
  const w = timeWords[visit.lang].who
  return (
    <Page visit={visit} title={w.title} aside={<ToSheet visit={visit} />}>
      <PageHead title={w.title} lead={w.lead} />
      <Card title={w.meetings}>
        {appointments.length === 0 ? (
          <p class="by">{appointmentWords[visit.lang].none}</p>
        ) : (
          <Days visit={visit} appointments={appointments} />
        )}
      </Card>
      {ours.length > 0 && (
        <Card title={happenedWords[visit.lang].oursHead}>
          <List items={ours.map((a) => sayOurs(a, visit))} />
        </Card>
      )}
      <Card title={w.promises}>
        {pledges.length === 0 ? (
          <p class="by">{w.noPromises}</p>
        ) : (
          <List items={pledges.map((pledge) => <Promised visit={visit} pledge={pledge} />)} />
        )}
      </Card>
    </Page>
  )
}

/** A meeting to which we did not come, said as ours. */
export const sayOurs = (a: Appointment, visit: Visit): string =>
  happenedWords[visit.lang].oursWhen(a.title, sayDate(a.day, visit.lang, visit.today))

function ToSheet({ visit }: { visit: Visit }) {
  const w = timeWords[visit.lang].who
  return (
    <Card title={w.sheetTitle}>
      <p class="by">{w.sheetText}</p>
      <Row>
        <Button kind="secondary" href={appointmentAt.sheet()}>
          {w.sheet}
        </Button>
      </Row>
    </Card>
  )
}

interface PromisedProps {
  visit: Visit
  pledge: Pledge
  /** Paper does not know what day it is: every day is said by its date. */
  onPaper?: boolean
}

/** Who, what, by when. Only a promise of the municipality can be late, and then it says what to do. */
export function Promised({ visit, pledge, onPaper = false }: PromisedProps) {
  const w = timeWords[visit.lang].who
  const doer = pledge.doerPerson?.name ?? ''
  return (
    <>
      <Who
        name={doersOf(pledge, visit)}
        letter={doer || visit.person?.name || ''}
        kind={kindOf(pledge)}
      />{' '}
      {onPaper ? pledge.words : <a href={planAt.step({ step: pledge.id })}>{pledge.words}</a>}{' '}
      <span class="by">{byWhen(pledge, visit, onPaper)}</span>
      {pledge.broken && pledge.dueDay && (
        <p>
          {w.broken(sayDate(pledge.dueDay, visit.lang, visit.today))}{' '}
          {w.brokenAsk(doer, visit.municipality.phone)}
        </p>
      )}
    </>
  )
}

const kindOf = (pledge: Pledge) =>
  pledge.doer === 'me' ? 'you' : pledge.municipal ? 'staff' : 'peer'

/** 'Du', 'Maja', 'Du og Maja'. */
function doersOf({ doer, doerPerson }: Pledge, visit: Visit): string {
  const { you } = timeWords[visit.lang].who
  const other = doerPerson?.name ?? ''
  if (doer === 'me' || other === '') return you
  return doer === 'us' ? listed([you, other], visit.lang) : other
}

/** 'inden fredag', or the answer it still waits for. Of a person's own step no day is ever overdue. */
function byWhen(pledge: Pledge, visit: Visit, onPaper: boolean): string {
  const w = timeWords[visit.lang].who
  if (pledge.acceptance === 'waiting') {
    return pledge.asksMe ? w.youWait : w.waits(pledge.doerPerson?.name ?? '')
  }
  if (pledge.dueDay === null || pledge.dueDay < visit.today) return pledge.broken ? '' : w.noDay
  const say = onPaper
    ? sayDate(pledge.dueDay, visit.lang)
    : sayNear(pledge.dueDay, visit.today, visit.lang)
  return w.by(say)
}
